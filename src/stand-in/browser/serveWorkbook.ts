import { OpenBook, YOU, type Client } from '../openBook';
import { SaveRefused, UnusableWorkbook } from '../../workbook-file/errors';
import { cellBlock } from '../view/cellBlock';
import { cellDetails } from '../view/cellDetails';
import { bookShape, sheetShape } from '../view/sheetShape';
import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';
import { closed, type Posted, type PostedRequest, type RequestName, type Requests } from './messages';

/** Excel on the web takes and gives no more in one request. */
const LIMIT = 5 * 1024 * 1024;

class WorkbookClosed extends Error {
  override readonly name = 'WorkbookClosed';
}

type Handlers = { [N in RequestName]: (ask: Requests[N]['ask']) => Requests[N]['answer'] };

/** What is a person's own view of a workbook. */
const looks: ReadonlySet<string> = new Set(['selected', 'activated', 'deactivated']);

/**
 * Holds the workbook in a worker and answers the page: opens, shows, edits and saves it, and answers the batches of
 * any number of add-ins. Nothing here touches a page.
 * @param post sends to the page; the bytes of a saved file are handed over, not copied
 * @returns what takes the page's requests
 */
export function serveWorkbook(
  post: (message: Posted, handOver?: Transferable[]) => void,
): (request: PostedRequest) => void {
  let open: OpenBook | undefined;
  const clients = new Map<number, Client>();

  const current = (): OpenBook => {
    if (!open) throw new HostError('InvalidOperation', 'No workbook is open.');
    return open;
  };
  const withSheet = <T>(id: string, show: (book: Book, sheet: Sheet) => T): T =>
    current().as(YOU, (book) => {
      const sheet = book.sheet(id);
      if (!sheet) throw new HostError('ItemNotFound');
      return show(book, sheet);
    });

  const settings = (): [string, string][] =>
    current().as(YOU, (book) => [...book.settings].map(([key, value]) => [key, JSON.stringify(value)]));

  const handlers: Handlers = {
    open({ bytes, fileName }) {
      const next = new OpenBook(bytes, {
        fileName,
        limitBytes: LIMIT,
        readOnlyWhereAsked: true,
        onProgress: (done) => post({ happened: 'progress', done }),
      });
      for (const client of clients.values()) client.leave();
      clients.clear();
      open = next;
      next.watch((changes) =>
        post({ happened: 'changed', toSave: changes.some(({ kind }) => !looks.has(kind)) }),
      );
      return next.as(YOU, bookShape);
    },
    join({ client, person }) {
      const joined = current().join(person, (events) => post({ happened: 'events', client, events }), {
        onRuntimeState: (state) => post({ happened: 'runtime', client, state }),
        onButton: (id, enabled) => post({ happened: 'button', client, id, enabled }),
      });
      clients.set(client, joined);
      return { settings: settings() };
    },
    leave({ client }) {
      clients.get(client)?.leave();
      clients.delete(client);
      return null;
    },
    batch({ client, body }) {
      const joined = clients.get(client);
      if (!joined) throw new WorkbookClosed();
      return joined.answer(body);
    },
    settings,
    saveSettings({ settings: kept }) {
      current().as(YOU, (book) => {
        book.settings.clear();
        for (const [key, json] of kept) book.settings.set(key, JSON.parse(json));
      });
      return null;
    },
    edit({ edit, person }) {
      current().edit(edit, person);
      return null;
    },
    book: ({ person = YOU }) => current().as(person, bookShape),
    sheet: ({ sheet }) => withSheet(sheet, sheetShape),
    cells: ({ sheet, from, rows }) => withSheet(sheet, (book, at) => cellBlock(book, at, from, rows)),
    details: ({ sheet, at }) => withSheet(sheet, (book, on) => cellDetails(book, on, at)),
    save: () => current().save(),
  };

  return ({ id, name, ask }) => {
    try {
      const answer = (handlers[name] as (ask: unknown) => unknown)(ask);
      post({ id, answer }, name === 'save' ? [] : undefined);
    } catch (error) {
      post({ id, failed: refusal(error) });
    }
  };
}

/** A failure as the page can say it; what is no refusal of the stand-in's is a fault of ours, and said as that. */
function refusal(error: unknown): { code: string; message: string } {
  if (error instanceof HostError) return { code: error.code, message: error.message };
  if (error instanceof UnusableWorkbook) return { code: error.code, message: error.message };
  if (error instanceof WorkbookClosed) return { code: closed, message: 'The workbook was closed.' };
  if (error instanceof SaveRefused) return { code: 'save-refused', message: error.message };
  return { code: 'fault', message: error instanceof Error ? error.message : String(error) };
}
