import { useState } from 'react';
import type { PaneExit } from '../../browser/container';
import type { WorkerHost } from '../../browser/workerHost';
import { YOU } from '../../openBook';
import type { CellEditing } from './cellEditing';
import { PaneFrame } from './PaneFrame';

export interface PanesProps {
  host: WorkerHost;
  fileName: string;
  editing: CellEditing;
  width: number;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  hasCoAuthor: boolean;
  onCoAuthor: (has: boolean) => void;
  command: { run: number; id: string; name: string } | undefined;
  /** Your add-in greys out a ribbon button of its own, or no longer does; null where it begins anew. */
  onButton: (change: { id: string; enabled: boolean } | null) => void;
  onExit: (how: PaneExit) => void;
  /** What the add-in asked failed in the preview itself. */
  onFault: (error: unknown) => void;
  /** The bar that makes the panes wider and narrower. */
  splitter: React.ReactNode;
}

const coAuthor = 'a co-author';
let next = 1;

/** The task panes on one workbook: yours, and that of a co-author if there is one. */
export function Panes(props: PanesProps) {
  const { host, fileName, editing, width, isOpen, hasCoAuthor } = props;
  // A pane that is closed goes on running, as the shared runtime's does; loading it anew makes another client.
  const [yours, setYours] = useState(() => next++);
  const [theirs, setTheirs] = useState(() => next++);
  const shared = { host, fileName, editing, onExit: props.onExit, onFault: props.onFault };
  return (
    <aside className="side" aria-label="Task panes" hidden={!isOpen}>
      {props.splitter}
      <div className="panes" style={{ width }}>
        <section className="pane" aria-label="BRAG Board">
          <PaneHead
            title="BRAG Board"
            onReload={() => setYours(next++)}
            onClose={() => props.onOpen(false)}
          />
          <PaneFrame
            key={yours}
            {...shared}
            client={yours}
            person={YOU}
            title="BRAG Board task pane"
            command={props.command}
            onVisible={props.onOpen}
            onButton={props.onButton}
          />
        </section>
        {hasCoAuthor && (
          <section className="pane" aria-label="A co-author's BRAG Board">
            <PaneHead
              title="A co-author’s pane"
              onReload={() => setTheirs(next++)}
              onClose={() => props.onCoAuthor(false)}
            />
            <PaneFrame
              key={theirs}
              {...shared}
              client={theirs}
              person={coAuthor}
              title="A co-author’s BRAG Board task pane"
              command={undefined}
              onVisible={() => undefined}
              onButton={() => undefined}
            />
          </section>
        )}
      </div>
    </aside>
  );
}

function PaneHead({
  title,
  onReload,
  onClose,
}: {
  title: string;
  onReload: () => void;
  onClose: () => void;
}) {
  return (
    <div className="pane-head">
      <h2>{title}</h2>
      <button type="button" onClick={onReload} aria-label={`Reload ${title}`}>
        Reload
      </button>
      <button type="button" className="pane-close" onClick={onClose} aria-label={`Close ${title}`}>
        Close
      </button>
    </div>
  );
}
