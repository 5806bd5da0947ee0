import { useEffect, useRef, useState } from 'react';

export interface CellEditorProps {
  place: { left: number; top: number; width: number; height: number };
  label: string;
  /** What is in the field at first. */
  initial: string;
  /** Takes what was typed; `down` and `right` say where to go next. */
  onDone: (text: string, down: number, right: number) => void;
  onCancel: () => void;
}

/** The field over a cell that a person types into. */
export function CellEditor({ place, label, initial, onDone, onCancel }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  // Leaving the field takes what was typed, unless that was done or given up already.
  const ended = useRef(false);

  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  const done = (down: number, right: number) => {
    if (ended.current) return;
    ended.current = true;
    onDone(text, down, right);
  };
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={label}
      style={{
        left: place.left,
        top: place.top,
        minWidth: Math.max(place.width, 80),
        minHeight: place.height,
      }}
      value={text}
      rows={1}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => done(0, 0)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          ended.current = true;
          onCancel();
        } else if (event.key === 'Enter' && !event.altKey) {
          done(event.shiftKey ? -1 : 1, 0);
        } else if (event.key === 'Tab') {
          done(0, event.shiftKey ? -1 : 1);
        } else return;
        event.preventDefault();
      }}
    />
  );
}
