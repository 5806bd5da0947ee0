import type { Serial } from '../cells/serialDate';
import type { Measure } from '../plan/plan';
import { periodOf, type Period } from '../plan/values/reportingPeriod';
import { ratings } from '../plan/values/rating';
import { toldPoints, trendOf, type TrendLimits } from './change';
import { isMet } from './distanceToTarget';

/** From where on measures are questioned. All are settings. */
export interface MeasureLimits extends TrendLimits {
  /** A measure is late once so many of its periods have ended without a figure. */
  readonly latePeriods: number;
}

/**
 * What a measure says of the impact. `good`: its scorecard rates it Blue or Green, or, where it does not rate it, its
 * target is met; and it is not getting worse. `poor`: it is rated Red, or, unrated, misses its target; and it is
 * getting worse. `between`: the others. `untold`: no figure and no rating.
 */
export type Verdict = 'good' | 'between' | 'poor' | 'untold';

export function verdictOf(measure: Measure, limits: TrendLimits): Verdict {
  const { rating, values } = measure;
  const isRated = ratings.some((one) => one === rating.state);
  const met = isMet(measure);
  if (!isRated && values.latest === null) return 'untold';
  const isWorse = trendOf(measure, limits) === 'worse';
  const isGood = isRated ? rating.state === 'blue' || rating.state === 'green' : met === true;
  const isPoor = isRated ? rating.state === 'red' : met === false;
  return isGood && !isWorse ? 'good' : isPoor && isWorse ? 'poor' : 'between';
}

/** How a measure is called that is `poor`. */
export const howPoor = ({ rating }: Pick<Measure, 'rating'>): string =>
  rating.state === 'red' ? 'Red' : 'off its target';

/**
 * How many of a measure's periods have ended by a day since its newest figure. A measure that has a figure each third month
 * is one of three months; of one with a single figure nobody can say. 0 for one without a series.
 */
export function periodsLate(measure: Measure, asAt: Serial): number {
  const told = toldPoints(measure);
  const last = told.at(-1)?.period;
  const gaps = told.slice(1).map(({ period }, index) => period.number - (told[index]?.period.number ?? 0));
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  if (last === undefined || usual === undefined) return 0;
  return Math.floor(endedSince(last, asAt) / usual);
}

function endedSince(last: Period, asAt: Serial): number {
  const current = periodOf(last.kind, asAt);
  // A year that ends in March is over before the calendar's is.
  if (last.kind === 'year') return Math.max(0, Math.floor((asAt - last.last) / daysOfYear));
  const ended = asAt >= current.last ? current.number : current.number - 1;
  return Math.max(0, ended - last.number);
}

const daysOfYear = 365.25;
