import { applyEdit } from './edits/applyEdit';
import type { Edit } from './edits/edit';
import { eventsOf, type HostEvent } from './events';
import { readWorkbook, type OpenedWorkbook } from '../workbook-file/read/readWorkbook';
import { calculate } from '../workbook-file/formulas/calculate';
import { preconditions } from './objects/preconditions';
import { workbookClass } from './objects/workbookClass';
import { services } from './objects/serviceClasses';
import { Host } from './protocol/host';
import { rememberWorkbook, saveWorkbook, type WorkbookBefore } from '../workbook-file/save/saveWorkbook';
import { SaveRefused } from '../workbook-file/errors';
import type { StandInOptions } from './standInExcel';
import type { Book, BookWindow } from '../workbook-file/model/book';
import type { Change } from '../workbook-file/model/change';

/** One add-in that has the workbook open: a task pane of a person's. */
export interface Client {
  readonly host: Host;
  /** Answers the body of a request; events that it leads to are sent afterwards, to every client that listens. */
  answer(request: string): string;
  /** Lets go of the workbook: no more events are sent. */
  leave(): void;
}

/** What an add-in can ask of what is around the workbook. */
export interface Shell {
  /** The add-in wants its pane in sight (`Visible`) or out of it. */
  onRuntimeState: (state: string) => void;
  /** The add-in greys out a ribbon button of its own, or no longer does. */
  onButton: (id: string, enabled: boolean) => void;
}

const ignore = (): void => undefined;

/** The person whose window is shown, unless another is named. */
export const YOU = 'you';

/** A workbook that is open for any number of clients and persons at once. */
export class OpenBook {
  readonly opened: OpenedWorkbook;
  private readonly before: WorkbookBefore;
  private readonly windows = new Map<string, BookWindow>();
  private readonly clients = new Map<Client, { person: string; deliver: (events: HostEvent[]) => void }>();
  private readonly watchers = new Set<(changes: readonly Change[]) => void>();

  /** @throws UnusableWorkbook, whose message says what to do. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly options: StandInOptions = {},
  ) {
    this.opened = readWorkbook(bytes, options.fileName ?? 'Book1.xlsx', calculate, options.onProgress);
    if (options.readOnlyWhereAsked !== true) this.opened.book.readOnly = false;
    this.before = rememberWorkbook(this.opened);
    this.windows.set(YOU, this.opened.book.window);
  }

  private windowOf(person: string): BookWindow {
    const known = this.windows.get(person);
    if (known) return known;
    const window: BookWindow = { active: this.opened.book.active, selection: undefined };
    this.windows.set(person, window);
    return window;
  }

  /** Another add-in opens the workbook. */
  join(person: string, deliver: (events: HostEvent[]) => void, shell: Partial<Shell> = {}): Client {
    const { book } = this.opened;
    const { onRuntimeState = ignore, onButton = ignore } = shell;
    const runtime = services({ state: 'Visible', onState: onRuntimeState }, { onButton });
    const host = new Host(workbookClass(book), this.options, runtime, preconditions);
    const client: Client = {
      host,
      answer: (request) => {
        book.enter(this.windowOf(person));
        const response = host.answer(request);
        this.send(person, client);
        return response;
      },
      leave: () => void this.clients.delete(client),
    };
    this.clients.set(client, { person, deliver });
    return client;
  }

  /** A person edits by hand. @throws HostError, as Excel would refuse it; nothing is sent then. */
  edit(edit: Edit, person = YOU): void {
    const { book } = this.opened;
    book.enter(this.windowOf(person));
    try {
      applyEdit(book, edit);
    } finally {
      this.send(person, undefined);
    }
  }

  /** Calls back after every change, with what changed. @returns how to end it */
  watch(watcher: (changes: readonly Change[]) => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** Shows the workbook as a person sees it. */
  as<T>(person: string, show: (book: Book) => T): T {
    const { book } = this.opened;
    book.enter(this.windowOf(person));
    return show(book);
  }

  /** The whole new file; the same bytes as opened where nothing differs. @throws SaveRefused */
  save(): Uint8Array {
    const commented = this.opened.book.sheets.find(({ comments }) => comments.length > 0);
    if (commented)
      throw new SaveRefused(
        `The stand-in Excel cannot save the comments that were added on “${commented.name}”.`,
      );
    return saveWorkbook(this.opened, this.before, this.bytes);
  }

  private send(person: string, actor: Client | undefined): void {
    const { book } = this.opened;
    const changes = book.changes.splice(0);
    for (const [client, { person: own, deliver }] of this.clients) {
      const listens = (type: number, target: string) => client.host.listens(type, target);
      const events = eventsOf(book, changes, {
        listens,
        isOwnPerson: own === person,
        isActor: client === actor,
      });
      if (events.length > 0) deliver(events);
    }
    if (changes.length > 0 || actor) for (const watcher of this.watchers) watcher(changes);
  }
}
