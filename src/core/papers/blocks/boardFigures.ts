import type { AcceptedIssue } from '../../checks/acceptance';
import type { Issue } from '../../checks/issue';
import type { Serial } from '../../cells/serialDate';
import type { Budgets } from '../../ledger/budgets';
import type { LedgerFigures } from '../../ledger/ledgerFigures';
import type { LedgerLimits } from '../../ledger/ledgerQuestions';
import type { MeasureLimits } from '../../measures/judgeMeasure';
import type { MeasureFigures } from '../../measures/linkMeasures';
import type { BoardRatings } from '../../history/ratingsAtBoard';
import type { SpendAndImpact } from '../../history/spendAndImpact';
import type { PlanQuestion, SheetAccount } from '../../plan/plan';
import type { DateSettings } from '../../plan/values/dateSettings';
import type { RatingKey } from '../../plan/values/rating';
import type { Gaps } from '../../rollup/gaps';
import type { AreaRollup, Rollup } from '../../rollup/rollup';
import type { PackDetails } from '../pack/packDetails';
import type { SpendLimits } from '../../rollup/spendQuestions';

/** Everything that was understood of a plan: what was read, what it comes to, what is wrong with it. */
export interface BoardFigures {
  readonly workbook: string;
  /** What the plan is called; '' where nobody knows. */
  readonly title: string;
  /** What stands at the head and foot of each paper, with what the plan gives itself. */
  readonly details: PackDetails;
  /** The day that "overdue" is judged at. */
  readonly asAt: Serial;
  readonly sheets: readonly SheetAccount[];
  readonly key: RatingKey;
  /** How quarters and terms were read. */
  readonly dates: DateSettings;
  readonly areas: readonly AreaRollup[];
  readonly total: Rollup;
  /** What was suggested of the areas at the last board; absent where no earlier position is kept. */
  readonly ratingsThen?: BoardRatings;
  /** Why figures cannot be told: they are not recorded, or hang on a question that is open. */
  readonly gaps: Gaps;
  /** What the reader is not sure of, the gravest first. */
  readonly questions: readonly PlanQuestion[];
  /** From where on spend and measures are questioned. */
  readonly limits: SpendLimits & LedgerLimits & MeasureLimits;
  /** The open ones. */
  readonly issues: readonly Issue[];
  readonly accepted: readonly AcceptedIssue[];
  /** Finance's own lines of spend beside the plan; absent where the workbook has no ledger. */
  readonly ledger?: LedgerFigures;
  /** Spend beside impact over the kept positions; absent without an earlier one, or where the plan gives no spend or no impact. */
  readonly spendAndImpact?: SpendAndImpact;
  /** Finance's own list of budgets by reference or code; absent where the workbook has none. */
  readonly budgets?: Budgets;
  /** The measures of the workbook's scorecards, and what they are of. */
  readonly measures: MeasureFigures;
  /** Codes of the checks that the workbook's settings switch off. */
  readonly checksOff: readonly string[];
}
