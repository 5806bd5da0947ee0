import { useCallback, useEffect, useRef, useState } from 'react';
import type { BookShape, SheetShape } from '../../view/shapes';
import { parseAddress } from '../../../workbook-file/model/address';
import type { PaneExit } from '../../browser/container';
import type { WorkerHost } from '../../browser/workerHost';
import { selectCell, selectedAddress, type Selection } from '../grid/selection';
import { CellEditing } from './cellEditing';
import { download } from './download';
import { Panes } from './Panes';
import type { RibbonCommand, RibbonGroup } from './readCommands';
import { Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { SheetView } from './SheetView';
import { NARROWEST, Splitter } from './Splitter';
import { useAskBeforeLeaving } from './useAskBeforeLeaving';
import { useWorkbook } from './useWorkbook';

export interface AppProps {
  host: WorkerHost;
  group: RibbonGroup | undefined;
  /** The sample's bytes. */
  sample: () => Promise<Uint8Array>;
}

const SAMPLE = 'sample-plan.xlsx';
const USUAL_WIDTH = 400;

interface Command {
  run: number;
  id: string;
  name: string;
}

/** The preview: ribbon, workbook and task panes, as Excel in a browser tab has them. */
export function App({ host, group, sample }: AppProps) {
  const workbook = useWorkbook(host);
  const { book, session, version, busy, problem, open, attempt } = workbook;
  const [editing] = useState(() => new CellEditing());
  const [told, setTold] = useState<{ session: number; shape: SheetShape }>();
  // A sheet of the workbook before is none of this one, whatever is still on its way.
  const shape = told?.session === session ? told.shape : undefined;
  const [looked, setLooked] = useState<string>();
  const [selections, setSelections] = useState<ReadonlyMap<string, Selection>>(new Map());
  const [width, setWidth] = useState(USUAL_WIDTH);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [hasCoAuthor, setCoAuthor] = useState(false);
  const [command, setCommand] = useState<Command>();
  /** Ribbon buttons that the add-in has greyed out. */
  const [greyed, setGreyed] = useState<ReadonlySet<string>>(new Set());
  const heldFocus = useRef(false);

  const openSample = useCallback(
    () => open(async () => ({ bytes: await sample(), fileName: SAMPLE })),
    [open, sample],
  );
  useEffect(() => void openSample(), [openSample]);

  const openFile = (file: File) =>
    void open(
      async () => ({ bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }),
      file.name,
    );
  const [isOver, setOver] = useState(false);
  useAskBeforeLeaving(workbook.isChanged);

  // A hidden sheet is only looked at: what the workbook has in front stays there.
  const shown =
    book?.sheets.find(({ id }) => id === looked) ?? book?.sheets.find(({ id }) => id === book.active);
  const shownId = shown?.id;
  useEffect(() => {
    if (shownId === undefined) return;
    let late = false;
    void host.ask('sheet', { sheet: shownId }).then(
      (answer) => {
        if (!late) setTold({ session, shape: answer });
      },
      // It was deleted meanwhile; the next look at the workbook shows another one.
      () => undefined,
    );
    return () => {
      late = true;
    };
  }, [host, shownId, version, session]);

  // What the add-in brings to the front, or selects, is what is shown; another workbook begins anew.
  const front = `${session} ${book?.active ?? ''}`;
  const chosen = JSON.stringify(book?.selection ?? null);
  const [seen, setSeen] = useState({ session, front, chosen });
  if (seen.session !== session || seen.front !== front || seen.chosen !== chosen) {
    setSeen({ session, front, chosen });
    if (seen.front !== front) setLooked(undefined);
    if (seen.session !== session) setSelections(new Map());
    if (book?.selection && workbook.knowsSelection) {
      const { sheet, area } = book.selection;
      setSelections((all) => new Map(all).set(sheet, { row: area.row, column: area.column, area }));
    }
  }

  const selection = (shape && selections.get(shape.id)) ?? selectCell(0, 0, shape?.merges ?? []);
  /** Selects cells here and in the workbook. */
  const selectOn = ({ id, name }: { id: string; name: string }, next: Selection, at: string) => {
    setSelections((all) => new Map(all).set(id, next));
    return workbook.select(name, at);
  };
  const select = (next: Selection) => {
    if (!shape) return;
    if (shown?.visibility === 'Visible') void selectOn(shape, next, selectedAddress(next, shape.merges));
    else setSelections((all) => new Map(all).set(shape.id, next));
  };
  const show = (id: string) => {
    const sheet = book?.sheets.find((one) => one.id === id);
    if (!sheet) return;
    setLooked(id);
    if (sheet.visibility === 'Visible')
      void attempt(host.ask('edit', { edit: { do: 'activate', sheet: sheet.name } }));
  };
  const go = (name: string, at: string) => {
    const sheet = book?.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const area = parseAddress(at);
    if (!sheet || !area) return;
    // At once: whoever types on meanwhile is not to lose the focus when the workbook answers.
    void selectOn(sheet, { row: area.row, column: area.column, area }, at);
    setLooked(sheet.id);
    document.getElementById('sheet')?.focus();
  };
  const editRows = (what: 'insertRows' | 'deleteRows') => {
    if (!shape) return;
    const { row, rows } = selection.area;
    void attempt(host.ask('edit', { edit: { do: what, sheet: shape.name, row: row + 1, count: rows } }));
  };
  const save = async () => {
    const bytes = await workbook.save();
    if (bytes && book) download(bytes, book.fileName.replace(/(\.[^.]*)?$/, ' (copy)$1'));
  };
  const run = ({ id, action }: RibbonCommand) => {
    setPaneOpen(true);
    if (action.kind === 'function') setCommand({ run: (command?.run ?? 0) + 1, id, name: action.name });
    else document.querySelector<HTMLIFrameElement>('.pane-frame')?.focus();
  };
  const changeButton = useCallback((change: { id: string; enabled: boolean } | null) => {
    setGreyed((all) => {
      const next = new Set(change === null ? [] : all);
      if (change?.enabled === true) next.delete(change.id);
      else if (change) next.add(change.id);
      return next;
    });
  }, []);
  const leavePane = (how: PaneExit) => {
    const back = how === 'back' ? '.pane-close' : '#sheet';
    document.querySelector<HTMLElement>(how === 'forward' ? '.after-panes' : back)?.focus();
  };

  return (
    <div
      className={isOver ? 'app is-over' : 'app'}
      onDragOver={(event) => {
        event.preventDefault();
        if (event.dataTransfer.types.includes('Files')) setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) openFile(file);
      }}
    >
      {isOver && (
        <p className="drop-target" role="status">
          Drop the workbook to open it here
        </p>
      )}
      <Ribbon
        fileName={book?.fileName ?? ''}
        group={group}
        canWork={book !== undefined && !busy}
        greyed={greyed}
        onCommand={run}
        onFile={openFile}
        onSample={() => void openSample()}
        onSave={() => void save()}
        onInsertRow={() => editRows('insertRows')}
        onDeleteRow={() => editRows('deleteRows')}
        onCoAuthor={() => setCoAuthor(true)}
        hasCoAuthor={hasCoAuthor}
      />
      {busy && (
        <div className="busy">
          <label htmlFor="progress">{busy.text}</label>
          <progress id="progress" max={1} {...(busy.done !== undefined && { value: busy.done })} />
        </div>
      )}
      <div role="alert" className="problem-place">
        {problem !== undefined && (
          <div className="problem">
            <p>{problem}</p>
            <button type="button" onClick={() => workbook.say(undefined)}>
              Close
            </button>
          </div>
        )}
      </div>
      <div className="desk">
        <main className="workbook" aria-label="Workbook">
          {shape && book && (
            <>
              <SheetView
                key={`${session} ${shape.id}`}
                host={host}
                workbook={workbook}
                shape={shape}
                editing={editing}
                selection={selection}
                onSelection={select}
                onGo={go}
                heldFocus={heldFocus}
                commands={group?.inCellMenu ?? []}
                onCommand={run}
              />
              <SheetTabs book={book} shown={shown?.id ?? ''} onShow={show} />
              <p className="status" role="status">
                {statusOf(book, shape, shown?.visibility !== 'Visible')}
              </p>
            </>
          )}
        </main>
        {book && (
          <Panes
            key={session}
            host={host}
            fileName={book.fileName}
            editing={editing}
            width={Math.max(NARROWEST, width)}
            isOpen={isPaneOpen}
            onOpen={setPaneOpen}
            hasCoAuthor={hasCoAuthor}
            onCoAuthor={setCoAuthor}
            command={command}
            onButton={changeButton}
            onExit={leavePane}
            onFault={workbook.sayRefusal}
            splitter={<Splitter width={width} onWidth={setWidth} />}
          />
        )}
      </div>
      <footer className="after-panes off-screen" tabIndex={-1}>
        End of the page
      </footer>
    </div>
  );
}

/** Addresses told by name; past this, the rest are counted. */
const MOST_LISTED = 3;

function listed(addresses: readonly string[]): string {
  const more = addresses.length - MOST_LISTED;
  return addresses.slice(0, MOST_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What has to be said about the sheet that is shown. */
function statusOf(book: BookShape, shape: SheetShape, isHidden: boolean): string {
  const parts = [
    book.signed
      ? 'This workbook is signed. A changed copy is not: a signature does not hold for a changed workbook.'
      : '',
    isHidden ? 'This sheet is hidden in the workbook; here it can be looked at.' : '',
    shape.protected ? 'This sheet is protected: its locked cells cannot be changed.' : '',
    shape.notDrawn.length > 0
      ? `Kept in the workbook, but not drawn in this preview: ${shape.notDrawn.join('; ')}.`
      : '',
    shape.notComputed.length > 0
      ? `${listed(shape.notComputed)}: not worked out by this preview, so it may show an earlier value. Excel works it out.`
      : '',
  ];
  return parts.filter(Boolean).join(' ') || 'Ready';
}
