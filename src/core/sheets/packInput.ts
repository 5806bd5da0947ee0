import type { WorkbookCells } from '../cells/sheetCells';
import type { Plan } from '../plan/plan';
import type { HistoryOf } from '../rollup/findEscalations';
import type { BoardFigures } from './boardFigures';
import type { PackSettings } from './packSettings';
import type { SummarySheetKey } from './sheetModel';
import type { RegisterRisk, ScorecardMeasure } from './registers';

/** Everything that the sheets of the board pack are laid out from. */
export interface PackInput {
  readonly report: BoardFigures;
  readonly plan: Plan;
  readonly cells: WorkbookCells;
  /** When the sheets are built, as it is to be shown. */
  readonly builtAt: string;
  readonly settings: PackSettings;
  /** The sheets that are built together, for the block of links on the first. */
  readonly contents: readonly { readonly key: SummarySheetKey; readonly title: string }[];
  /** What earlier boards say of each action; absent where none is kept. */
  readonly historyOf?: HistoryOf;
  /** The workbook's risk register and scorecard; absent where it has none. */
  readonly risks?: readonly RegisterRisk[];
  readonly measures?: readonly ScorecardMeasure[];
}
