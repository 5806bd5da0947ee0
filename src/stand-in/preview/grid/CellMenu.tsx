import { useEffect, useRef } from 'react';
import type { RibbonCommand } from '../page/readCommands';

export interface CellMenuProps {
  place: { left: number; top: number };
  commands: readonly RibbonCommand[];
  onChoose: (command: RibbonCommand) => void;
  onCancel: () => void;
}

/** The menu of a cell: what the add-in's manifest puts into it. */
export function CellMenu({ place, commands, onChoose, onCancel }: CellMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div
      ref={menu}
      role="menu"
      aria-label="Commands for this cell"
      className="cell-menu"
      // As far as the grid goes, and no further.
      style={{
        left: `min(${place.left}px, calc(100% - 200px))`,
        top: `min(${place.top}px, calc(100% - 60px))`,
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onCancel();
      }}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        event.stopPropagation();
        const items = [...event.currentTarget.querySelectorAll('button')];
        const at = items.indexOf(document.activeElement as HTMLButtonElement);
        const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (move !== undefined) items[(at + move + items.length) % items.length]?.focus();
        else if (event.key === 'Escape' || event.key === 'Tab') onCancel();
        else return;
        event.preventDefault();
      }}
    >
      {commands.map((command) => (
        <button
          key={command.id}
          type="button"
          role="menuitem"
          title={command.description}
          onClick={() => onChoose(command)}
        >
          <img src={command.icon} alt="" width={16} height={16} />
          {command.label}
        </button>
      ))}
    </div>
  );
}
