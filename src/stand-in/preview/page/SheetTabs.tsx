import { useState } from 'react';
import type { BookShape } from '../../view/shapes';

export interface SheetTabsProps {
  book: BookShape;
  /** Id of the sheet that is shown. */
  shown: string;
  onShow: (id: string) => void;
}

/** The sheet tabs. Hidden sheets are shown on request, to look at only: they stay hidden in the workbook. */
export function SheetTabs({ book, shown, onShow }: SheetTabsProps) {
  const [all, setAll] = useState(false);
  const hidden = book.sheets.filter(({ visibility }) => visibility !== 'Visible').length;
  const sheets = book.sheets.filter(({ visibility }) => all || visibility === 'Visible');
  const move = (event: React.KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : sheets[(index + step + sheets.length) % sheets.length];
    if (!next) return;
    event.preventDefault();
    onShow(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label="Sheets" className="tab-list">
        {sheets.map(({ id, name, visibility, tabColor }, index) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === shown}
            aria-controls="sheet"
            tabIndex={id === shown ? 0 : -1}
            className="tab"
            style={tabColor ? { boxShadow: `inset 0 -3px 0 ${tabColor}` } : undefined}
            onClick={() => onShow(id)}
            onKeyDown={(event) => move(event, index)}
          >
            {name}
            {visibility !== 'Visible' && <span className="hidden-mark"> (hidden)</span>}
          </button>
        ))}
      </div>
      {hidden > 0 && (
        <button type="button" className="show-hidden" aria-pressed={all} onClick={() => setAll(!all)}>
          {all ? 'Put hidden sheets away' : `Show ${hidden} hidden ${hidden === 1 ? 'sheet' : 'sheets'}`}
        </button>
      )}
    </div>
  );
}
