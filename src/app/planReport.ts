import type { Issue } from '../core/checks/issue';
import type { SheetAccount } from '../core/plan/plan';
import type { RatingKey } from '../core/plan/rating';
import type { AreaRollup, Rollup } from '../core/rollup/rollup';

/** Everything that was understood of a plan: what was read, what it comes to, what is wrong with it. */
export interface PlanReport {
  readonly workbook: string;
  readonly title: string;
  /** The date that "overdue" is judged at, `YYYY-MM-DD`. */
  readonly asAt: string;
  readonly sheets: readonly SheetAccount[];
  readonly key: RatingKey;
  readonly areas: readonly AreaRollup[];
  readonly total: Rollup;
  readonly issues: readonly Issue[];
}
