import type { Serial } from '../cells/serialDate';
import type { Action, Plan } from '../plan/plan';
import { ratingStates, type RatingState } from '../plan/values/rating';
import type { MoneyField } from '../plan/values/moneyFields';
import type { MoneyReading } from '../plan/values/readMoney';
import { defaultAreaRatingRule, type AreaRatingRule } from './areaRatingRule';
import { areaKey, byArea } from './areas';
import { isDueSoon, isOverdue, isUnjudged } from './due';
import { gapsOf, isRecorded, type Asking, type Gaps } from './gaps';
import type { AreaRollup, RatingCounts, Rollup, SuggestedRating } from './rollup';
import { countedState, hasLeft, judgeOf, standingOf, type Judge } from './standing';
import { atBestAmber, suggestRating } from './suggestRating';

/** What figures are worked out by. */
export interface Basis extends Judge {
  readonly gaps: Gaps;
  readonly rule: AreaRatingRule;
}

export const basisOf = (
  plan: Asking & Pick<Plan, 'key'>,
  asAt: Serial,
  rule: AreaRatingRule = defaultAreaRatingRule,
): Basis => ({ ...judgeOf(plan.key, asAt), gaps: gapsOf(plan), rule });

/** The figures of each priority area, in the plan's order, and of the whole plan. */
export function rollUpPlan(
  plan: Asking & Pick<Plan, 'key'>,
  asAt: Serial,
  rule: AreaRatingRule = defaultAreaRatingRule,
): { areas: AreaRollup[]; total: Rollup; gaps: Gaps } {
  const basis = basisOf(plan, asAt, rule);
  const { moneyOfAreas = new Map<string, AreaMoney>() } = plan;
  const areas = byArea(plan.actions).map(({ name, items }) => {
    const own = moneyOfAreas.get(areaKey(name));
    return { name, ...withMoney(rollUp(items, basis), own === undefined ? [] : [own]) };
  });
  return {
    areas,
    total: withMoney(rollUp(plan.actions, basis), [...moneyOfAreas.values()]),
    gaps: basis.gaps,
  };
}

type AreaMoney = Partial<Readonly<Record<MoneyField, number>>>;

/** With what areas as a whole have, which is no action's. To the penny. */
function withMoney(rollup: Rollup, more: readonly AreaMoney[]): Rollup {
  const plus = (field: MoneyField): number =>
    Math.round(more.reduce((sum, money) => sum + (money[field] ?? 0), rollup[field]) * 100) / 100;
  return { ...rollup, budget: plus('budget'), actual: plus('actual'), forecast: plus('forecast') };
}

/** The figures of a set of actions; all zero for none. */
export function rollUp(actions: readonly Action[], basis: Basis): Rollup {
  const count = (is: (action: Action) => boolean): number => actions.filter(is).length;
  const hasDates = isRecorded(actions, 'overdue') && basis.gaps.overdue === undefined;
  const overdue = hasDates ? count((action) => isOverdue(action, basis)) : null;
  return {
    actions,
    progress: countRatings(actions, 'progress'),
    impact: countRatings(actions, 'impact'),
    finished:
      basis.gaps.finished?.kind === 'not counted yet'
        ? null
        : count((action) => standingOf(action, basis) === 'finished'),
    left: count(hasLeft),
    overdue,
    dueSoon: hasDates ? count((action) => isDueSoon(action, basis)) : null,
    unjudged: count((action) => isUnjudged(action, basis)),
    budget: sumPounds(actions.map((action) => action.budget)),
    actual: sumPounds(actions.map((action) => action.actual)),
    forecast: sumPounds(actions.map((action) => action.forecast)),
    rating: ratingOf(actions, overdue, basis),
    impactRating: impactRatingOf(actions, basis),
  };
}

function ratingOf(actions: readonly Action[], overdue: number | null, basis: Basis): SuggestedRating {
  const suggestion = suggestionOf(actions, 'progress', basis);
  if (overdue === null) return suggestion;
  const open = actions.filter((action) => standingOf(action, basis) === 'open').length;
  return atBestAmber(suggestion, { open, overdue }, basis.rule);
}

/** Impact that is not recorded of some actions is not impact that is not rated: the two are said apart. */
const impactRatingOf = (actions: readonly Action[], basis: Basis): SuggestedRating =>
  actions.length > 0 && basis.gaps.impact === undefined && !isRecorded(actions, 'impact')
    ? { suggested: null, why: 'Impact is not recorded for these actions.' }
    : suggestionOf(actions, 'impact', basis);

/** What left the plan says nothing of how the rest goes; what hangs on an open question is not judged. */
function suggestionOf(
  actions: readonly Action[],
  field: 'progress' | 'impact',
  { gaps, rule }: Basis,
): SuggestedRating {
  const gap = gaps[field];
  if (gap !== undefined) return { suggested: null, why: gap.words };
  const inPlan = actions.filter((action) => !hasLeft(action));
  if (inPlan.length === 0 && actions.length > 0) {
    return { suggested: null, why: 'Every action has left the plan.' };
  }
  return suggestRating(countRatings(inPlan, field), rule, field);
}

function countRatings(actions: readonly Action[], field: 'progress' | 'impact'): RatingCounts {
  const counts = Object.fromEntries(ratingStates.map((state) => [state, 0])) as Record<RatingState, number>;
  for (const action of actions) counts[countedState(action, field)]++;
  return counts;
}

/** Amounts that are missing or unreadable add nothing. Rounded to the penny. */
export function sumPounds(amounts: readonly MoneyReading[]): number {
  let pounds = 0;
  for (const amount of amounts) if (amount.kind === 'amount') pounds += amount.pounds;
  return Math.round(pounds * 100) / 100;
}
