import type { InWorkbook, ReadableWorkbook } from '../app/workbook';

/** A workbook file, open outside Excel. */
interface OpenWorkbook {
  readonly inWorkbook: InWorkbook;
  /** It carries a signature, which a changed one cannot keep. */
  readonly signed: boolean;
  /** The whole new file. */
  readonly save: () => Promise<Uint8Array>;
  readonly close: () => void;
}

/** What the command line needs of the world around it. */
export interface Surroundings {
  readonly version: string;
  readonly now: () => Date;
  readonly print: (text: string) => void;
  readonly printError: (line: string) => void;
  /** Reads a workbook of which nothing is to be changed; what it throws as `unusable` is shown to a person. */
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<ReadableWorkbook>;
  /** Opens a workbook; what it throws as `unusable` is shown to a person. */
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<OpenWorkbook>;
  /** True for an error whose message tells a person why the workbook cannot be used. */
  readonly isUnusable: (error: unknown) => error is Error;
}
