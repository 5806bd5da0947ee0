import { useState } from 'react';

export interface FormulaBarProps {
  address: string;
  /** undefined while the cell is still being asked for. */
  input: string | undefined;
  isLocked: boolean;
  onType: (text: string) => void;
  onEditing: (isEditing: boolean) => void;
  onGo: (address: string) => void;
}

/** Where the selection is, and what is in the active cell. Both can be typed into. */
export function FormulaBar({ address, input, isLocked, onType, onEditing, onGo }: FormulaBarProps) {
  // What a person has typed and not yet entered; undefined while they have typed nothing.
  const [place, setPlace] = useState<string>();
  const [text, setText] = useState<string>();
  const enter = () => {
    if (text !== undefined && text !== input) onType(text);
    setText(undefined);
    onEditing(false);
  };
  return (
    <div className="formula-bar">
      <input
        aria-label="Cell that is selected"
        className="name-box"
        value={place ?? address}
        onChange={(event) => setPlace(event.target.value)}
        onBlur={() => setPlace(undefined)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || place === undefined) return;
          onGo(place.trim());
          setPlace(undefined);
        }}
      />
      <input
        aria-label="What is in the cell"
        className="cell-input"
        aria-busy={input === undefined}
        value={text ?? input ?? ''}
        readOnly={isLocked || input === undefined}
        onFocus={() => onEditing(!isLocked)}
        onChange={(event) => setText(event.target.value)}
        onBlur={enter}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter();
          if (event.key === 'Escape') {
            setText(undefined);
            onEditing(false);
          }
        }}
      />
    </div>
  );
}
