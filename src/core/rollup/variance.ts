import type { Gaps } from './gaps';
import type { Rollup } from './rollup';

/** Forecast less budget, to the penny: plus is over budget. null where the plan has one of the two only. */
export const varianceOf = (
  { forecast, budget }: Pick<Rollup, 'forecast' | 'budget'>,
  gaps: Gaps,
): number | null =>
  gaps.forecast === undefined && gaps.budget === undefined
    ? Math.round((forecast - budget) * 100) / 100
    : null;

/** Actual spend as a share of the budget. null where there is no budget, or one of the two is not recorded. */
export const shareSpent = (
  { actual, budget }: Pick<Rollup, 'actual' | 'budget'>,
  gaps: Gaps,
): number | null =>
  gaps.actual === undefined && gaps.budget === undefined && budget !== 0 ? actual / budget : null;
