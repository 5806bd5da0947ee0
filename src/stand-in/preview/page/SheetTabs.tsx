import { useEffect, useRef, useState } from 'react';
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
  const list = useRef<HTMLDivElement>(null);
  const scroll = (by: number) => list.current?.scrollBy({ left: by * 160, behavior: 'smooth' });
  // The sheet that comes to the front comes into sight among the tabs.
  useEffect(() => {
    document.getElementById(`tab-${shown}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
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
      {/* For the mouse: the arrow keys go through the tabs themselves. */}
      <div aria-hidden="true" className="tab-arrows">
        <button type="button" tabIndex={-1} title="Earlier sheets" onClick={() => scroll(-1)}>
          ‹
        </button>
        <button type="button" tabIndex={-1} title="Later sheets" onClick={() => scroll(1)}>
          ›
        </button>
      </div>
      <div ref={list} role="tablist" aria-label="Sheets" className="tab-list">
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
