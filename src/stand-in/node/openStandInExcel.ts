import type { Edit } from '../edits/edit';
import { OpenBook, YOU } from '../openBook';
import type { Failure } from '../protocol/host';
import { versionAtLeast } from '../protocol/versionAtLeast';
import type { StandInOptions, Traffic } from '../standInExcel';
import { loadOfficeJs, type Bridge, type OfficeJs } from './loadOfficeJs';

/** A workbook that is open in the stand-in Excel, with the genuine Office.js over it. */
export interface StandInExcel extends OfficeJs {
  readonly traffic: Traffic;
  /** The workbook carries a signature, which it loses when it is saved with changes. */
  readonly signed: boolean;
  /** The whole new file; the same bytes as opened where nothing differs. @throws SaveRefused */
  save(): Promise<Uint8Array>;
  /** Makes a coming batch fail as Excel would, for tests; several are used up in order, one a batch. */
  failNext(failure: Failure): void;
  /**
   * A person edits by hand; the add-in is told by events, before this resolves to what its handlers see.
   * @param person another than `you` is a co-author, whose edits come as `Remote`
   * @throws an error with Excel's code where Excel would refuse it
   */
  edit(edit: Edit, person?: string): Promise<void>;
  /**
   * A person edits in the middle of a run of this pane's: just before the batch that is so many from now, where 1 is
   * the next. Edits for the same batch are done in the order in which they were asked for.
   */
  editBeforeBatch(batches: number, edit: Edit, person?: string): void;
  /** The same workbook in another pane: of a co-author, unless it is `you` again. */
  join(person?: string): StandInExcel;
  /** Ends the session: every later batch fails. */
  close(): void;
}

interface BridgeMessage {
  id: number;
  message: { body: unknown };
}

/** `HostBridge` takes the number of an event's category, which is the same for all events of objects. */
const EVENT_CATEGORY = 65_536;

function joinBook(open: OpenBook, person: string, offered: string): StandInExcel {
  let closed = false;
  let due: { batch: number; edit: Edit; by: string }[] = [];
  const editNow = (batch: number): void => {
    const now = due.filter((one) => one.batch <= batch);
    due = due.filter((one) => one.batch > batch);
    for (const { edit, by } of now) open.edit(edit, by);
  };
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      editNow(client.host.traffic.batches + 1);
      if (closed) client.host.failNext({ code: 'GeneralException', message: 'The workbook is closed.' });
      const body = JSON.parse(client.answer(JSON.stringify(message.body))) as unknown;
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
      queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify(answer)));
    },
  };
  const client = open.join(person, (events) => {
    const entries = events.map(({ type, target, args }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
      id: 0,
    }));
    // After the answer to the batch that led to them.
    queueMicrotask(() =>
      queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }))),
    );
  });
  const office = loadOfficeJs(
    bridge,
    (name, version = '1.1') => name === 'ExcelApi' && versionAtLeast(offered, version),
  );
  return {
    ...office,
    traffic: client.host.traffic,
    signed: open.opened.book.signed,
    save: async () => Promise.resolve(open.save()),
    failNext: (failure) => client.host.failNext(failure),
    async edit(edit, by = YOU) {
      open.edit(edit, by);
      // Long enough for every handler to have been called.
      await new Promise((done) => setTimeout(done));
    },
    editBeforeBatch(batches, edit, by = YOU) {
      due.push({ batch: client.host.traffic.batches + batches, edit, by });
    },
    join: (other = 'a co-author') => joinBook(open, other, offered),
    close() {
      closed = true;
      client.leave();
    },
  };
}

/**
 * Opens a workbook file in the stand-in Excel. Several may be open at once; each has globals of its own.
 * @throws UnusableWorkbook, whose message says what to do.
 */
export async function openStandInExcel(
  bytes: Uint8Array,
  options: StandInOptions = {},
): Promise<StandInExcel> {
  return Promise.resolve(joinBook(new OpenBook(bytes, options), YOU, options.excelApi ?? '1.14'));
}
