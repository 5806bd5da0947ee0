import type { WorkbookCells } from '../../cells/sheetCells';
import type { CycleSettings } from '../../history/cycleSettings';
import type { PastPositions } from '../../history/pastPositions';
import type { RiskPositions } from '../../history/riskPositions';
import type { History } from '../../history/snapshot';
import type { Plan } from '../../plan/plan';
import type { EscalationTiers } from '../../rollup/escalationTiers';
import type { HistoryOf } from '../../rollup/actionHistory';
import type { Escalation } from '../../rollup/findEscalations';
import type { GivenRating } from '../blocks/areaRating';
import type { BoardFigures } from '../blocks/boardFigures';
import type { PackSettings } from './packSettings';
import type { SummarySheetKey } from '../sheet/sheetModel';

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
  /** Positions that were kept, and when boards and stocktakes are. */
  readonly history: History;
  readonly cycles: CycleSettings;
  /** The risk registers of earlier boards; absent where none is kept. */
  readonly earlierRisks?: RiskPositions;
  /** The plan's actions in them. */
  readonly past: PastPositions;
  /** What earlier boards say of each action; absent where none is kept. */
  readonly historyOf?: HistoryOf;
  /** The actions that meet the escalation rule, the worst first. */
  readonly escalations: readonly Escalation[];
  /** What of them the board is asked to decide on. */
  readonly tiers: EscalationTiers;
  /** The sentences that say what matters most, as `mainPoints` has them. */
  readonly mainPoints: readonly string[];
  /** Ratings that officers give areas with this build; absent where what stands on the Board summary counts. */
  readonly areaRatings?: readonly GivenRating[];
}
