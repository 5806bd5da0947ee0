import type { Measure } from '../plan/plan';
import type { DateSettings } from '../plan/values/dateSettings';
import { periodFrom, periodInWords, type Period, type PeriodKind } from '../plan/values/reportingPeriod';
import { toldPoints } from './change';
import { isMet } from './distanceToTarget';

/** Where a straight line through the last figures of a measure leads. */
type Rate =
  | { readonly kind: 'met' }
  | { readonly kind: 'reaches'; readonly period: Period }
  /** It goes away from the target, stands still, or is more than three years off. */
  | { readonly kind: 'misses'; readonly how: 'away' | 'still' | 'far' }
  /** The figures do not bear a forecast. */
  | { readonly kind: 'none'; readonly why: string };

/** The line is drawn through so many figures at most, and at least. */
const mostFigures = 6;
const fewestFigures = 4;
/** A line that so much of the figures' variation does not lie along is none. */
const leastFit = 0.5;
const yearsAhead = 3;
const perYear: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, term: 3, year: 1 };

/** The rule, for whoever reads a forecast. */
export const rateRule =
  'At this rate: a straight line through the last six figures, or the four or five that there are. None is drawn where ' +
  'less than half of what the figures vary by lies along it. A target more than three years off counts as not reached.';

/** Says when a measure reaches its target if it goes on as it did. */
function atThisRate(measure: Measure): Rate {
  const { values, better } = measure;
  if (isMet(measure) === true) return { kind: 'met' };
  const told = toldPoints(measure).slice(-mostFigures);
  const last = told.at(-1);
  if (values.target === null) return none('no target is given as a number');
  if (last === undefined) return none('the scorecard gives no figures over time');
  if (told.length < fewestFigures)
    return none(
      `it takes ${fewestFigures} figures, and there ${told.length === 1 ? 'is 1' : `are ${told.length}`}`,
    );
  if (better === null) return none('nothing says which way is better');
  const line = lineThrough(told.map(({ period, value }) => [period.number, value]));
  if (line.slope === 0) return { kind: 'misses', how: 'still' };
  if (line.fit < leastFit) return none('the figures go up and down too much for a straight line');
  if (line.slope > 0 !== (better === 'higher')) return { kind: 'misses', how: 'away' };
  const steps = Math.max(1, Math.ceil((values.target - line.at(last.period.number)) / line.slope - tiny));
  if (steps > yearsAhead * perYear[last.period.kind]) return { kind: 'misses', how: 'far' };
  return { kind: 'reaches', period: periodFrom(last.period, steps) };
}

/**
 * The line that a forecast is made from, by the number of the period, from the first figure that it is drawn through;
 * null where there is none.
 */
export function rateLine(
  measure: Measure,
): { readonly first: number; readonly at: (number: number) => number } | null {
  const { kind } = atThisRate(measure);
  const told = toldPoints(measure).slice(-mostFigures);
  const [first] = told;
  if ((kind !== 'reaches' && kind !== 'misses') || first === undefined) return null;
  const { at } = lineThrough(told.map(({ period, value }) => [period.number, value]));
  return { first: first.period.number, at };
}

const none = (why: string): Rate => ({ kind: 'none', why });

/** Against what computers get wrong in the last place. */
const tiny = 1e-9;

/** A straight line by least squares. `fit` is the share of the variation that lies along it. */
function lineThrough(points: readonly (readonly [number, number])[]) {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [middle, level] = [mean(([x]) => x), mean(([, y]) => y)];
  const sum = (of: (dx: number, dy: number) => number) =>
    points.reduce((all, [x, y]) => all + of(x - middle, y - level), 0);
  const [xx, xy, yy] = [sum((dx) => dx * dx), sum((dx, dy) => dx * dy), sum((_, dy) => dy * dy)];
  const slope = Math.abs(xy) < tiny ? 0 : xy / xx;
  return {
    slope,
    fit: yy === 0 ? 1 : (slope * xy) / yy,
    at: (x: number): number => level + slope * (x - middle),
  };
}

/** The forecast in a few words, under a heading that says “at this rate”: `By December 2025`. */
export function rateInShort(measure: Measure, dates: DateSettings): string {
  const rate = atThisRate(measure);
  switch (rate.kind) {
    case 'met':
      return 'Met';
    case 'reaches':
      return `By ${periodInWords(rate.period, dates)}`;
    case 'misses':
      return 'Not reached';
    case 'none':
      return 'No forecast';
  }
}

/** The forecast in a sentence. */
export function rateInWords(measure: Measure, dates: DateSettings): string {
  const rate = atThisRate(measure);
  const { target } = measure;
  switch (rate.kind) {
    case 'met':
      return 'The target is met.';
    case 'reaches':
      return `At this rate it reaches the target of ${target} by ${periodInWords(rate.period, dates)}.`;
    case 'misses': {
      const how = {
        away: 'it moves away from it',
        still: 'it does not move',
        far: 'that is more than three years off',
      };
      return `At this rate it does not reach the target of ${target}: ${how[rate.how]}.`;
    }
    case 'none':
      return `No forecast: ${rate.why}.`;
  }
}
