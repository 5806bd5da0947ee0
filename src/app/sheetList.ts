import type { WorkbookCells } from '../core/cells/sheetCells';
import type { CycleSettings } from '../core/history/cycleSettings';
import type { ReadHistory } from '../core/history/readHistory';
import type { Plan } from '../core/plan/plan';
import { boardSummary } from '../core/sheets/boardSummary';
import { movementSheet } from '../core/sheets/movementSheet';
import type { SheetModel } from '../core/sheets/sheetModel';
import { stocktakeSheet } from '../core/sheets/stocktakeSheet';
import type { PlanReport } from './planReport';

/** Everything that a summary sheet can be made from. */
export interface SheetInput {
  readonly report: PlanReport;
  readonly plan: Plan;
  readonly cells: WorkbookCells;
  readonly history: ReadHistory;
  readonly cycles: CycleSettings;
  /** When the sheets are built, as it is to be shown. */
  readonly builtAt: string;
}

/** The summary sheets of a build, in the order in which they are first made. */
export const sheetList: readonly ((input: SheetInput) => SheetModel)[] = [
  boardSummary,
  movementSheet,
  stocktakeSheet,
];
