import type { Serial } from '../cells/serialDate';
import type { Measure, Point } from '../plan/plan';
import type { DateSettings } from '../plan/values/dateSettings';
import { periodInWords } from '../plan/values/reportingPeriod';
import { tenth } from './readFigure';

/** Better or worse, or as it was. */
export type Move = 'better' | 'worse' | 'same';

/** What became of a measure between two of its figures. */
export interface Change {
  readonly from: Point;
  readonly to: Point;
  readonly by: number;
  /** null where nothing tells which way is better. */
  readonly way: Move | null;
}

/** The figures of a measure, in the order of time, without what is no number. */
export const toldPoints = ({
  points,
}: Pick<Measure, 'points'>): readonly (Point & { readonly value: number })[] =>
  points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));

/** From the figure before the newest to the newest; null where there are no two. */
export function changeSinceLast(measure: Measure): Change | null {
  const told = toldPoints(measure);
  const [from, to] = told.slice(-2);
  return from === undefined || to === undefined ? null : between(measure, from, to);
}

/** From the last figure whose period had ended by a day, such as that of a board, to the newest; null where there is no newer one. */
export function changeSince(measure: Measure, day: Serial): Change | null {
  const told = toldPoints(measure);
  const from = told.filter(({ period }) => period.last <= day).at(-1);
  const to = told.at(-1);
  return from === undefined || to === undefined || from === to ? null : between(measure, from, to);
}

function between(
  { better }: Pick<Measure, 'better'>,
  from: Point & { readonly value: number },
  to: Point & { readonly value: number },
): Change {
  const by = tenth(to.value - from.value, 10);
  const way =
    by === 0 ? 'same' : better === null ? null : by > 0 === (better === 'higher') ? 'better' : 'worse';
  return { from, to, by, way };
}

/** How many figures back the newest is compared with, to say that a measure gets better or worse. */
export interface TrendLimits {
  readonly trendFigures: number;
}

const improving = /improv|better|gwella/i;
const worsening = /wors|declin|deteriorat|gwaethyg/i;
const steady = /no change|unchanged|stable|steady|same|dim newid/i;

/**
 * Which way a measure goes: its newest figure against the one so many figures before, or the first where it has fewer;
 * without a series, what its scorecard says, else its latest figure against its baseline. null where nothing tells.
 */
export function trendOf(measure: Measure, { trendFigures }: TrendLimits): Move | null {
  const change = trendChange(measure, { trendFigures });
  if (change !== null) return change.way;
  const { direction, better, values } = measure;
  if (worsening.test(direction)) return 'worse';
  if (improving.test(direction)) return 'better';
  if (steady.test(direction)) return 'same';
  const { baseline, latest } = values;
  if (baseline === null || latest === null || better === null) return null;
  return latest === baseline ? 'same' : latest > baseline === (better === 'higher') ? 'better' : 'worse';
}

/** The change that a trend is told by; null without a series. */
function trendChange(measure: Measure, { trendFigures }: TrendLimits): Change | null {
  const told = toldPoints(measure);
  const to = told.at(-1);
  const from = told[Math.max(0, told.length - 1 - Math.max(1, trendFigures))];
  return from === undefined || to === undefined || from === to ? null : between(measure, from, to);
}

/** `up from 74 in April 2025`; `the same as in April 2025`. */
export function changeInWords({ from, by }: Change, dates: DateSettings): string {
  const when = periodInWords(from.period, dates);
  return by === 0 ? `the same as in ${when}` : `${by > 0 ? 'up' : 'down'} from ${from.text} in ${when}`;
}
