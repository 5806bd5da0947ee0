import { grouped } from '../../cells/grouped';
import { joined } from '../../cells/joined';
import type { BoardFigures } from '../blocks/boardFigures';
import { ratingNames, type Rating, type RatingState } from '../../plan/values/rating';
import { noAreaName } from '../../rollup/areas';
import type { RatingCounts } from '../../rollup/rollup';

/** `1 action`, `2 actions`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

const toTen = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A count as a sentence says it: `no`, `two`, `ten`, `11`. */
export const numberWord = (count: number): string => toTen[count] ?? grouped(count);

/** `is`, or `are` of several. */
export const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** How often each name stands in a list, in the order of the first of each. */
export function tally(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}

/** A text that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `5 priority areas`; actions without one are not one. */
export function areasInWords({ areas, gaps }: Pick<BoardFigures, 'areas' | 'gaps'>): string {
  if (gaps.areas?.kind === 'not recorded') return 'no priority areas';
  return plural(areas.filter(({ name }) => name !== noAreaName).length, 'priority area');
}

/** `36 actions`; until it is answered which rows these are, nobody can say how many. */
export const planActionsInWords = ({ total, gaps }: Pick<BoardFigures, 'total' | 'gaps'>): string =>
  gaps.actions === undefined ? plural(total.actions.length, 'action') : 'actions that are not counted yet';

/** A share as a whole percentage: `34%`; of nothing it is `0%`. */
export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;

/** An amount as it is said: `£6.3 million`, `£264,000`, `£950`. */
export function poundsInWords(pounds: number): string {
  const [size, sign] = [Math.abs(pounds), pounds < 0 ? '-' : ''];
  const near = (unit: number): string => grouped(Math.round((size / unit) * 10) / 10);
  if (size >= 1e6) return `${sign}£${near(1e6)} million`;
  const whole = size >= 1e4 ? Math.round(size / 1e3) * 1e3 : Math.round(size);
  return `${sign}£${grouped(whole)}`;
}

/** A name in quotes, as sheets and areas stand in sentences. */
export const quoted = (name: string): string => `“${name}”`;

/** `12 Blue, 20 Green, 9 Amber and 7 Red`; not rated and not a rating only where there are any. */
export function countsInWords(counts: RatingCounts): string {
  const shown: RatingState[] = ['blue', 'green', 'amber', 'red'];
  for (const state of ['unrated', 'invalid'] as const) if (counts[state] > 0) shown.push(state);
  return joined(shown.map((state) => `${counts[state]} ${inSentence(state)}`));
}

/** A state as it stands within a sentence: `Blue`, `not rated`. */
const inSentence = (state: RatingState): string =>
  state === 'unrated' || state === 'invalid' ? ratingNames[state].toLowerCase() : ratingNames[state];

/** The rating's word, or that there is none. */
export const ratingWord = (rating: Rating | null): string =>
  rating === null ? 'No rating' : ratingNames[rating];
