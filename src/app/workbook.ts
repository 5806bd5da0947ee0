import type { AreaFills, SheetArea, WorkbookCells } from '../core/cells/sheetCells';
import type { HistoryChange } from '../core/history/changeHistory';
import type { HistoryCells } from '../core/history/readHistory';
import type { SheetModel } from '../core/sheets/sheetModel';

/**
 * The workbook that a use case works on. Reading never changes it. Every member is one step of a
 * run: everything is read before anything is written.
 */
export interface Workbook {
  /** The used cells of every worksheet. */
  readCells(): Promise<WorkbookCells>;
  /** The fill colours of some areas. */
  readFills(areas: readonly SheetArea[]): Promise<readonly AreaFills[]>;
  /** What is kept of ours in the workbook's settings, by name; anything that JSON can say. */
  readSettings(): Promise<ReadonlyMap<string, unknown>>;
  /** Keeps settings in the workbook, for every officer who opens it; `undefined` takes one away. */
  writeSettings(settings: ReadonlyMap<string, unknown>): Promise<void>;
  /** The cells of the history sheet as they stand; null where there is none. */
  readHistory(): Promise<HistoryCells | null>;
  /**
   * Makes the history sheet, or changes rows of it: all, or nothing.
   * @throws PlanProblem where the workbook cannot be written to; nothing has changed then.
   */
  writeHistory(history: HistoryToWrite): Promise<{ readonly sheet: string; readonly created: boolean }>;
  /**
   * Writes summary sheets in place: all of them, or none.
   * @throws PlanProblem where the workbook cannot be written to; nothing has changed then.
   */
  writeSheets(models: readonly SheetModel[]): Promise<readonly WrittenSheet[]>;
}

/** A new history sheet, or what changes on the one that is there. */
export interface HistoryToWrite {
  readonly change: { readonly sheet: SheetModel } | HistoryChange;
  /** null leaves the sheet as visible as it is, and a new one visible. */
  readonly visibility: 'visible' | 'hidden' | null;
}

/** A summary sheet as it now stands in the workbook. */
export interface WrittenSheet {
  /** The tab's name, which an officer may have changed. */
  readonly name: string;
  /** True when this run made it. */
  readonly created: boolean;
  /** Live figures for which Excel's own result is not the one that was worked out. */
  readonly differences: readonly FigureDifference[];
}

export interface FigureDifference {
  readonly cell: string;
  readonly expected: number | string;
  readonly found: string | number | boolean;
}

/** Does a piece of work on the open workbook, as one run. */
export type InWorkbook = <T>(work: (workbook: Workbook) => Promise<T>) => Promise<T>;
