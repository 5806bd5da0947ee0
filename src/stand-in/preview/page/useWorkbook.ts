import { useCallback, useEffect, useRef, useState } from 'react';
import type { BookShape } from '../../view/shapes';
import { Refused, type WorkerHost } from '../../browser/workerHost';

/** What the page is busy with, as its progress bar says it. */
interface Busy {
  text: string;
  /** From 0 to 1; undefined where nobody knows. */
  done: number | undefined;
}

/** The open workbook, as the page sees it. */
export interface OpenWorkbook {
  book: BookShape | undefined;
  /** Counts workbooks that were opened: whatever belongs to one begins anew with the next. */
  session: number;
  /** Counts changes of the open one. */
  version: number;
  busy: Busy | undefined;
  /** What went wrong last, in plain words. */
  problem: string | undefined;
  /** True where something was changed since it was opened or a copy was saved. */
  isChanged: boolean;
  /** True where `book` was told after the newest of the person's own selecting, so that it knows of it. */
  knowsSelection: boolean;
  /** @param name of the file, for what there is to say where it cannot be opened */
  open: (read: () => Promise<{ bytes: Uint8Array; fileName: string }>, name?: string) => Promise<void>;
  save: () => Promise<Uint8Array | undefined>;
  /** Says something to the person, or takes it away. */
  say: (problem: string | undefined) => void;
  /** Asks the worker for something; a refusal is said and gives undefined. */
  attempt: <T>(ask: Promise<T>) => Promise<T | undefined>;
  /** Selects what the person has selected in the workbook too. */
  select: (sheet: string, at: string) => Promise<unknown>;
  /** Says what a request was refused for, or how the worker failed at it. */
  sayRefusal: (error: unknown) => void;
  refresh: () => void;
}

/** Words for what went wrong; a code of Excel's is for people to search for. */
function words(error: unknown): string {
  if (!(error instanceof Refused)) return error instanceof Error ? error.message : String(error);
  if (error.code === 'AccessDenied')
    return 'The cell is on a protected sheet, and locked. Nothing was changed.';
  if (error.code === 'fault')
    return `This preview itself failed: ${error.message}. Your file is as it was. Open it again before you go on.`;
  if (error.code === 'InvalidOperation') return `That cannot be done here. ${error.message}`;
  return error.message;
}

/** Keeps up with the workbook that the worker holds. */
export function useWorkbook(host: WorkerHost): OpenWorkbook {
  const [book, setBook] = useState<BookShape>();
  const [session, setSession] = useState(0);
  const [version, setVersion] = useState(0);
  const [busy, setBusy] = useState<Busy>();
  const [problem, say] = useState<string>();
  const [isChanged, setChanged] = useState(false);
  const pending = useRef(false);
  // How often the person has selected something by now, and how often when the book was asked for. The worker answers
  // in order, so that a book that was asked for earlier tells of an earlier selection.
  const selects = useRef(0);
  const [selected, setSelected] = useState({ byNow: 0, whenAsked: 0 });

  const take = useCallback((shape: BookShape, whenAsked: number) => {
    setBook(shape);
    setVersion((count) => count + 1);
    setSelected(({ byNow }) => ({ byNow, whenAsked }));
  }, []);

  const refresh = useCallback(() => {
    if (pending.current) return;
    pending.current = true;
    // Many batches may follow each other closely: once a frame is enough.
    requestAnimationFrame(() => {
      pending.current = false;
      const whenAsked = selects.current;
      void host.ask('book', {}).then((shape) => take(shape, whenAsked));
    });
  }, [host, take]);

  useEffect(
    () =>
      host.listen((happening) => {
        if (happening.happened === 'changed') {
          if (happening.toSave) setChanged(true);
          refresh();
        }
        if (happening.happened === 'progress') setBusy((now) => now && { ...now, done: happening.done });
      }),
    [host, refresh],
  );

  const sayRefusal = useCallback((error: unknown) => say(words(error)), []);
  const attempt = useCallback(async <T>(ask: Promise<T>): Promise<T | undefined> => {
    try {
      return await ask;
    } catch (error) {
      say(words(error));
      return undefined;
    }
  }, []);

  const open = useCallback<OpenWorkbook['open']>(
    async (read, name) => {
      say(undefined);
      setBusy({ text: 'Opening the workbook…', done: undefined });
      const shape = await read()
        .then(({ bytes, fileName }) => host.ask('open', { bytes, fileName }, [bytes.buffer as ArrayBuffer]))
        .catch((error: unknown) => say(`${name === undefined ? '' : `“${name}”: `}${words(error)}`));
      setBusy(undefined);
      if (!shape) return;
      setChanged(false);
      take(shape, selects.current);
      setSession((count) => count + 1);
    },
    [host, take],
  );

  const select = useCallback(
    (sheet: string, at: string) => {
      const byNow = ++selects.current;
      setSelected(({ whenAsked }) => ({ byNow, whenAsked }));
      return attempt(host.ask('edit', { edit: { do: 'select', sheet, at } }));
    },
    [host, attempt],
  );

  const save = useCallback(async () => {
    setBusy({ text: 'Saving a copy…', done: undefined });
    const bytes = await attempt(host.ask('save', {}));
    setBusy(undefined);
    if (bytes !== undefined) setChanged(false);
    return bytes;
  }, [host, attempt]);

  return {
    book,
    session,
    version,
    busy,
    problem,
    isChanged,
    knowsSelection: selected.byNow === selected.whenAsked,
    open,
    save,
    say,
    attempt,
    select,
    sayRefusal,
    refresh,
  };
}
