import type { AcceptedIssue } from '../checks/acceptance';
import type { Issue } from '../checks/issue';
import type { SheetAccount } from '../plan/plan';
import type { RatingKey } from '../plan/values/rating';
import type { AreaRollup, Rollup } from '../rollup/rollup';

/** Everything that was understood of a plan: what was read, what it comes to, what is wrong with it. */
export interface BoardFigures {
  readonly workbook: string;
  /** The plan's own title; '' where it has none. */
  readonly title: string;
  /** The date that "overdue" is judged at, `YYYY-MM-DD`. */
  readonly asAt: string;
  readonly sheets: readonly SheetAccount[];
  readonly key: RatingKey;
  readonly areas: readonly AreaRollup[];
  readonly total: Rollup;
  /** The open ones. */
  readonly issues: readonly Issue[];
  readonly accepted: readonly AcceptedIssue[];
  /** Codes of the checks that the workbook's settings switch off. */
  readonly checksOff: readonly string[];
}
