import type { Serial } from '../cells/serialDate';
import type { Action, Plan } from '../plan/plan';
import { ratingStates, type RatingState } from '../plan/values/rating';
import type { MoneyReading } from '../plan/values/readMoney';
import type { RatingReading } from '../plan/values/readRating';
import { defaultAreaRatingRule, type AreaRatingRule } from './areaRatingRule';
import type { AreaRollup, RatingCounts, Rollup } from './rollup';
import { suggestRating } from './suggestRating';

/** An action is due soon up to this many days after the as-at date. */
export const dueSoonDays = 30;

/** The name under which actions without a priority area are shown. */
const noAreaName = '(No priority area)';

/** The figures of each priority area, in the plan's order, and of the whole plan. */
export function rollUpPlan(
  plan: Plan,
  asAt: Serial,
  rule: AreaRatingRule = defaultAreaRatingRule,
): { areas: AreaRollup[]; total: Rollup } {
  const byArea = new Map<string, Action[]>();
  for (const action of plan.actions) {
    const name = action.area === '' ? noAreaName : action.area;
    const actions = byArea.get(name);
    if (actions === undefined) byArea.set(name, [action]);
    else actions.push(action);
  }
  const areas = [...byArea].map(([name, actions]) => ({ name, ...rollUp(actions, asAt, rule) }));
  return { areas, total: rollUp(plan.actions, asAt, rule) };
}

/** The figures of a set of actions; all zero for none. */
export function rollUp(
  actions: readonly Action[],
  asAt: Serial,
  rule: AreaRatingRule = defaultAreaRatingRule,
): Rollup {
  const progress = countRatings(actions.map((action) => action.progress));
  return {
    actions,
    progress,
    impact: countRatings(actions.map((action) => action.impact)),
    overdue: actions.filter((action) => isOverdue(action, asAt)).length,
    dueSoon: actions.filter((action) => isDueSoon(action, asAt)).length,
    budget: sumPounds(actions.map((action) => action.budget)),
    actual: sumPounds(actions.map((action) => action.actual)),
    forecast: sumPounds(actions.map((action) => action.forecast)),
    rating: suggestRating(progress, rule),
  };
}

/** Due before the as-at date, and progress not Blue. An action without a date is never overdue. */
export const isOverdue = (action: Action, asAt: Serial): boolean =>
  action.due.kind === 'date' && action.due.serial < asAt && action.progress.state !== 'blue';

/** Due from the as-at date to 30 days after it, both included, and progress not Blue. */
export const isDueSoon = (action: Action, asAt: Serial): boolean =>
  action.due.kind === 'date' &&
  action.due.serial >= asAt &&
  action.due.serial <= asAt + dueSoonDays &&
  action.progress.state !== 'blue';

function countRatings(readings: readonly RatingReading[]): RatingCounts {
  const counts = Object.fromEntries(ratingStates.map((state) => [state, 0])) as Record<RatingState, number>;
  for (const { state } of readings) counts[state]++;
  return counts;
}

/** Amounts that are missing or unreadable add nothing. Rounded to the penny. */
function sumPounds(amounts: readonly MoneyReading[]): number {
  let pounds = 0;
  for (const amount of amounts) if (amount.kind === 'amount') pounds += amount.pounds;
  return Math.round(pounds * 100) / 100;
}
