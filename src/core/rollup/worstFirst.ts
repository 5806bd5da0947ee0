import type { Action } from '../plan/plan';
import type { RatingState } from '../plan/values/rating';
import { hasLeft } from './standing';

/** Worst first; what is not rated stands between what is at risk and what is on track. */
const order: readonly RatingState[] = ['red', 'amber', 'invalid', 'unrated', 'green', 'blue'];

/** Puts the worse of two ratings first. */
export const byRating = (a: RatingState, b: RatingState): number => order.indexOf(a) - order.indexOf(b);

/**
 * Actions with the worst progress first, then the worst impact, then the earliest date; else as in the plan.
 * What left the plan comes last.
 */
export const worstFirst = (actions: readonly Action[]): Action[] => [...actions].sort(compare);

function compare(a: Action, b: Action): number {
  return (
    Number(hasLeft(a)) - Number(hasLeft(b)) ||
    byRating(a.progress.state, b.progress.state) ||
    byRating(a.impact.state, b.impact.state) ||
    dueOf(a) - dueOf(b)
  );
}

/** Later than every date there is for an action without one. */
const never = 2_958_466;

const dueOf = ({ due }: Action): number => (due.kind === 'date' ? due.serial : never);
