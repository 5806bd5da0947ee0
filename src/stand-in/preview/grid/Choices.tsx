import { useEffect, useRef, useState } from 'react';

export interface ChoicesProps {
  place: { left: number; top: number; width: number };
  choices: readonly string[];
  chosen: string;
  onChoose: (choice: string) => void;
  onCancel: () => void;
}

/** The list of a cell's data validation. */
export function Choices({ place, choices, chosen, onChoose, onCancel }: ChoicesProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(Math.max(0, choices.indexOf(chosen)));
  useEffect(() => {
    list.current?.focus();
  }, []);
  useEffect(() => {
    // Not returned: newer browsers give a promise, which is no clean-up.
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <ul
      ref={list}
      role="listbox"
      aria-label="Choices for this cell"
      aria-activedescendant={`choice-${at}`}
      tabIndex={0}
      className="choices"
      style={{ left: place.left, top: place.top, minWidth: Math.max(place.width, 120) }}
      onBlur={onCancel}
      onKeyDown={(event) => {
        event.stopPropagation();
        const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (move !== undefined) setAt(Math.min(choices.length - 1, Math.max(0, at + move)));
        else if (event.key === 'Enter' || event.key === ' ') onChoose(choices[at] ?? '');
        else if (event.key === 'Escape' || event.key === 'Tab') onCancel();
        else return;
        event.preventDefault();
      }}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === at}
          // Before the list loses the focus, which would put it away.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
