import { useRef } from 'react';
import type { RibbonCommand, RibbonGroup } from './readCommands';

export interface RibbonProps {
  fileName: string;
  group: RibbonGroup | undefined;
  canWork: boolean;
  /** Ids of commands that the add-in has greyed out. */
  greyed: ReadonlySet<string>;
  onCommand: (command: RibbonCommand) => void;
  onFile: (file: File) => void;
  onSample: () => void;
  onSave: () => void;
  onInsertRow: () => void;
  onDeleteRow: () => void;
  onCoAuthor: () => void;
  hasCoAuthor: boolean;
}

/** The strip above the workbook: files, rows, and the add-in's own commands as its manifest has them. */
export function Ribbon(props: RibbonProps) {
  const picker = useRef<HTMLInputElement>(null);
  const { group, canWork } = props;
  return (
    <header className="ribbon">
      <div className="title-bar">
        <h1>
          <span className="file-name">{props.fileName || 'No workbook'}</span>
          <span className="badge">Preview of BRAG Board, not Excel</span>
        </h1>
        <p>Your workbook stays in this browser. Nothing is sent anywhere.</p>
      </div>
      <div className="groups">
        <Group label="Workbook">
          <button type="button" onClick={() => picker.current?.click()}>
            Open workbook…
          </button>
          <input
            ref={picker}
            type="file"
            accept=".xlsx,.xlsm"
            aria-label="Open a workbook of your own"
            tabIndex={-1}
            className="off-screen"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) props.onFile(file);
              event.target.value = '';
            }}
          />
          <button type="button" disabled={!canWork} onClick={props.onSave}>
            Save a copy
          </button>
          <button type="button" onClick={props.onSample}>
            Sample plan
          </button>
        </Group>
        <Group label="Rows">
          <button type="button" disabled={!canWork} onClick={props.onInsertRow}>
            Insert row
          </button>
          <button type="button" disabled={!canWork} onClick={props.onDeleteRow}>
            Delete row
          </button>
        </Group>
        {group && (
          <Group label={group.label}>
            {group.commands.map((command) => (
              <button
                key={command.id}
                type="button"
                className="command"
                title={command.description}
                disabled={!canWork || props.greyed.has(command.id)}
                onClick={() => props.onCommand(command)}
              >
                <img src={command.icon} alt="" width={32} height={32} />
                {command.label}
              </button>
            ))}
          </Group>
        )}
        <Group label="Working together">
          <button type="button" disabled={!canWork || props.hasCoAuthor} onClick={props.onCoAuthor}>
            Add a co-author
          </button>
        </Group>
      </div>
    </header>
  );
}

function Group({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div role="group" aria-label={label} className="group">
      <div className="group-buttons">{children}</div>
      <div className="group-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}
