import type { PlanReport } from '../app/planReport';
import { isoDate } from '../core/cells/serialDate';
import type { Action } from '../core/plan/plan';
import type { MoneyField } from '../core/plan/values/moneyFields';
import { agenciesNamed } from '../core/rollup/agenciesOf';
import { areaKey } from '../core/rollup/areas';
import { daysOverdue, isUnjudged } from '../core/rollup/due';
import { isRecorded } from '../core/rollup/gaps';
import type { Redating } from '../core/rollup/redating';
import { countedState, judgeOf } from '../core/rollup/standing';

/** Each action of the plan, in its order, as the public JSON gives it; null where a thing is not recorded or cannot be read. */
export function actionsJson({ key, asAt, areas, total, gaps, redatings }: PlanReport) {
  const judge = judgeOf(key, asAt);
  // By the names that the areas have in the same JSON.
  const names = new Map(areas.map(({ name }) => [areaKey(name), name]));
  const hasDates = (action: Action): boolean =>
    gaps.overdue === undefined && isRecorded([action], 'overdue') && !isUnjudged(action, judge);
  const rating = (action: Action, field: 'progress' | 'impact') =>
    gaps[field]?.ofColumn !== true && isRecorded([action], field) ? countedState(action, field) : null;
  const pounds = (action: Action, field: MoneyField): number | null => {
    const amount = action[field];
    return gaps[field]?.ofColumn !== true && amount.kind === 'amount' ? amount.pounds : null;
  };
  return total.actions.map((action) => ({
    reference: action.reference,
    area: names.get(areaKey(action.area)) ?? action.area,
    action: action.text,
    lead: action.lead,
    agencies: agenciesNamed(action),
    due: action.due.kind === 'date' ? isoDate(action.due.serial) : null,
    redated: redatedJson(redatings.get(action)),
    progress: rating(action, 'progress'),
    impact: rating(action, 'impact'),
    overdueDays: hasDates(action) ? daysOverdue(action, judge) : null,
    budget: pounds(action, 'budget'),
    actual: pounds(action, 'actual'),
    forecast: pounds(action, 'forecast'),
    sheet: action.place.sheet,
    row: action.place.row + 1,
  }));
}

const redatedJson = (redating: Redating | undefined) =>
  redating === undefined
    ? null
    : { original: isoDate(redating.original), times: redating.times, days: redating.days };
