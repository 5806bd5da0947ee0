import type { CellChange, ChangeOutcome } from '../core/cells/cellChange';
import type { CellPatch } from '../core/cells/patchCells';
import type { AreaFills, CellValue, ColourArea, SheetArea, WorkbookCells } from '../core/cells/sheetCells';
import type { RatingChoices } from '../core/plan/rows/ratingChoices';
import type { HistoryChange } from '../core/papers/history/changeHistory';
import type { HistoryCells } from '../core/history/readHistory';
import type { Pause } from './pause';
import type { SheetModel, SummarySheetKey } from '../core/papers/sheet/sheetModel';

/**
 * The workbook that a use case works on. Reading never changes it. Every member is one step of a
 * run: everything is read before anything is written.
 */
export interface Workbook {
  /** The used cells of every worksheet. */
  readCells(): Promise<WorkbookCells>;
  /** The fill colours of some areas, and the letters' where an area asks for them. */
  readFills(areas: readonly ColourArea[]): Promise<readonly AreaFills[]>;
  /**
   * Some rows and every cell with a formula as they are now, in one batch.
   * @param formulasOn names of the sheets whose formulas may give something else by now
   * @returns null where that is more than Excel gives at once
   */
  readRows(
    values: readonly SheetArea[],
    fills: readonly ColourArea[],
    formulasOn: readonly string[],
  ): Promise<RowsRead | null>;
  /** What is kept of ours in the workbook's settings, by name; anything that JSON can say. */
  readSettings(): Promise<ReadonlyMap<string, unknown>>;
  /** Keeps settings in the workbook, for every officer who opens it; `undefined` takes one away. */
  writeSettings(settings: ReadonlyMap<string, unknown>): Promise<void>;
  /**
   * Changes settings as they are kept by now, which another officer may have changed since they were read: they are
   * read again right before they are written. What `change` throws leaves them as they were.
   * @returns all settings as they are from now on
   */
  changeSettings(
    change: (now: ReadonlyMap<string, unknown>) => ReadonlyMap<string, unknown>,
  ): Promise<ReadonlyMap<string, unknown>>;
  /** The cells of the history sheet as they stand; null where there is none. */
  readHistory(): Promise<HistoryCells | null>;
  /** Reads the workbook anew at the next member that asks for it: somebody may have changed it. */
  forget(): void;
  /**
   * Makes the history sheet, or changes rows of it, and keeps settings with it: all, or nothing.
   * @returns null where somebody has changed that sheet or those settings since they were read: nothing is written
   *   then, and they are to be read again
   * @throws PlanProblem where the workbook cannot be written to; it says what has become of what was begun.
   */
  writeHistory(history: HistoryToWrite): Promise<WrittenHistory | null>;
  /**
   * Changes the values of single cells and nothing else about them. A cell that no longer holds `from`,
   * holds a formula or is protected is refused and told; all the others are changed, or none.
   * @throws PlanProblem where the workbook cannot be written to; nothing has changed then.
   */
  changeCells(changes: readonly CellChange[]): Promise<ChangeOutcome>;
  /**
   * Writes a formula into the cell that is selected, where that is blank and on another sheet than the plan's and ours.
   * @throws PlanProblem that says which cell to choose; nothing has changed then
   */
  insertFormula(formula: string, plans: readonly string[]): Promise<InsertedFormula>;
  /** Brings a cell or a block of cells into view and selects it. */
  showCell(sheet: string, cell: string): Promise<void>;
  /** Puts lists and colours on rating columns: all of them, or none. @throws PlanProblem where a sheet is protected */
  addRatingValidation(choices: RatingChoices): Promise<RatingValidation>;
  /** Takes our lists and colours off, on whatever sheet they are by now. @throws PlanProblem where a sheet is protected */
  removeRatingValidation(): Promise<RatingValidation>;
  /**
   * Writes summary sheets in place: the contents of all of them, or of none. Looks that Excel refuses are noted.
   * @throws PlanProblem where the workbook cannot be written to; it says what has become of what was begun.
   */
  writeSheets(models: readonly SheetModel[]): Promise<WrittenPack>;
}

/** Where a formula was written, and what it comes to there. */
export interface InsertedFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
}

export interface RowsRead {
  readonly values: readonly CellPatch[];
  readonly fills: readonly AreaFills[];
}

/** What was done to the lists and colours of rating columns. */
export interface RatingValidation {
  /** Cells whose list of ours was added or taken off. */
  readonly cells: number;
  /** What there was to say about some cells, each a sentence. */
  readonly notes: readonly string[];
}

/** A new history sheet, or what changes on the one that is there. */
export interface HistoryToWrite {
  readonly change: { readonly sheet: SheetModel } | HistoryChange;
  /** null leaves the sheet as visible as it is, and a new one visible. */
  readonly visibility: 'visible' | 'hidden' | null;
  /** Settings that are kept along with it. */
  readonly settings?: ReadonlyMap<string, unknown>;
}

export interface WrittenHistory {
  readonly sheet: string;
  readonly created: boolean;
  readonly notes: readonly WritingNote[];
}

/** Something about what was written that a person should know. */
export interface WritingNote {
  /** A sentence or two in plain words. */
  readonly words: string;
  /** Excel's code, for IT; '' where Excel refused nothing. */
  readonly code: string;
}

/** What a build has written. */
export interface WrittenPack {
  readonly sheets: readonly WrittenSheet[];
  readonly notes: readonly WritingNote[];
  /**
   * What our sheets held right before they were written over, where somebody had changed it since it was read;
   * null where nobody had. What was laid out does not know of it: it is to be laid out and written again.
   */
  readonly meanwhile: ReadonlyMap<SummarySheetKey, CellValue[][]> | null;
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

/** What it takes to understand a plan: Excel's own workbook has it, and so has a file that is only read. */
export type ReadableWorkbook = Pick<Workbook, 'readCells' | 'readFills' | 'readSettings' | 'readHistory'>;

interface RunChoices<T> {
  /** Everything that the run writes is one step of the host's own undo, where the host can do that. */
  readonly oneUndoStep?: boolean;
  /** Is called between steps of reading and writing; absent, there is no pause. */
  readonly pause?: Pause;
  /** Ends the run at once with its reason, so long as nothing is being written; then it does nothing. */
  readonly signal?: AbortSignal;
  /** Is told when Excel has not answered for some seconds, and when it has. */
  readonly onWait?: (isWaiting: boolean) => void;
  /** Is given the end of a run that was not waited for any longer, where it had begun to write and so goes on. */
  readonly onLate?: (end: Promise<T>) => void;
}

/** Does a piece of work on the open workbook, as one run. */
export type InWorkbook = <T>(work: (workbook: Workbook) => Promise<T>, choices?: RunChoices<T>) => Promise<T>;
