import { calculate } from '../formulas/calculate';
import { readWorkbook } from '../file/readWorkbook';
import { workbookClass } from '../objects/workbookClass';
import { Host, type Failure } from '../protocol/host';
import { versionAtLeast } from '../protocol/versionAtLeast';
import { rememberWorkbook, saveWorkbook } from '../save/saveWorkbook';
import type { StandInOptions, Traffic } from '../standInExcel';
import { loadOfficeJs, type Bridge } from './loadOfficeJs';

/** A workbook that is open in the stand-in Excel, with the genuine Office.js over it. */
export interface StandInExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly traffic: Traffic;
  /** The whole new file; the same bytes as opened where nothing differs. @throws SaveRefused */
  save(): Promise<Uint8Array>;
  /** Makes a coming batch fail as Excel would, for tests; several are used up in order, one a batch. */
  failNext(failure: Failure): void;
  /** Ends the session: every later batch fails. */
  close(): void;
}

interface BridgeMessage {
  id: number;
  message: { body: unknown };
}

/**
 * Opens a workbook file in the stand-in Excel. Several may be open at once; each has globals of its own.
 * @throws UnusableWorkbook, whose message says what to do.
 */
export async function openStandInExcel(
  bytes: Uint8Array,
  options: StandInOptions = {},
): Promise<StandInExcel> {
  const opened = readWorkbook(bytes, options.fileName ?? 'Book1.xlsx', calculate);
  const before = rememberWorkbook(opened);
  const host = new Host(workbookClass(opened.book), options);
  const offered = options.excelApi ?? '1.14';
  let closed = false;
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      if (closed) host.failNext({ code: 'GeneralException', message: 'The workbook is closed.' });
      const body = JSON.parse(host.answer(JSON.stringify(message.body))) as unknown;
      queueMicrotask(() =>
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
        ),
      );
    },
  };
  const office = loadOfficeJs(
    bridge,
    (name, version = '1.1') => name === 'ExcelApi' && versionAtLeast(offered, version),
  );
  return Promise.resolve({
    ...office,
    traffic: host.traffic,
    save: async () => Promise.resolve(saveWorkbook(opened, before, bytes)),
    failNext: (failure) => host.failNext(failure),
    close() {
      closed = true;
    },
  });
}
