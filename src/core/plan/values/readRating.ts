import { editDistance } from '../../cells/editDistance';
import type { CellValue } from '../../cells/sheetCells';
import { isBlank, isErrorValue, plain, textOf } from '../../cells/text';
import { leadingRating } from './leadingRating';
import { leftWords } from './leftWords';
import { otherColours, ratings, type Rating, type RatingState } from './rating';
import type { RatingWords } from './ratingWords';
import { colourAliases } from './usualWords';

/** A rating cell as it was understood. */
export interface RatingReading {
  readonly state: RatingState;
  /** As it stands in the cell; '' for blank. */
  readonly text: string;
  /** What the state rests on. */
  readonly basis: 'word' | 'colour' | 'nothing';
  /** Why the state is `invalid`. */
  readonly problem?: 'unrecognised' | 'composite' | 'formula error';
  /** For an invalid cell, what was probably meant. It never counts by itself. */
  readonly suggestion?: Rating;
  /** The word is a rating's, but is not cleanly typed: stray spaces, full stops, odd capitals. */
  readonly untidy: boolean;
  /** The plan's own words for the action having left the plan. Absent where the cell says no such thing. */
  readonly left?: string;
  /** Present for what begins with another value of its column, and is several times there itself: no prose, however long. */
  readonly ofList?: true;
  /** Present where a question about the value is open: it counts as unrated until it is answered. */
  readonly asked?: true;
  /** The rating that the cell's own fill stands for. */
  readonly fill: Rating | null;
}

/** The column is not in the plan: every action is unrated, and nobody is at fault. */
export const noRating: RatingReading = {
  state: 'unrated',
  text: '',
  basis: 'nothing',
  untidy: false,
  fill: null,
};

/** What a colour counts as: a rating, unrated where the key says so, or nothing. */
type ColourState = Rating | 'unrated' | null;

/**
 * Reads one rating cell. The text counts first, by its whole or by the rating that it begins with ("Green - on
 * track"); with no text, the fill; with a symbol alone, the fill or else the symbol's own colour. A guess never
 * counts: a misspelling or "Amber/Green" is invalid, with a suggestion.
 */
export function readRating(
  value: CellValue,
  fill: ColourState,
  words: RatingWords,
  font: ColourState = null,
): RatingReading {
  const text = textOf(value);
  const base = { text, fill: fill === 'unrated' ? null : fill, untidy: false };
  if (isBlank(value)) return byColour(base, fill) ?? { ...base, state: 'unrated', basis: 'nothing' };
  if (isErrorValue(value)) return { ...base, state: 'invalid', basis: 'word', problem: 'formula error' };

  const typed = plain(text).replace(/\ufe0f/g, '');
  const symbol = isRatingSymbol(typed) ? byColour(base, fill ?? font) : null;
  if (symbol !== null) return symbol;
  const word = ratingWord(text);
  const known = words.get(typed) ?? words.get(word);
  const parts = known === undefined ? statesOfParts(word, words) : noParts;
  const state = known ?? sameTwice(parts);
  if (state !== undefined) {
    return { ...base, state, basis: 'word', untidy: state !== 'unrated' && isUntidy(text, word) };
  }
  const left = leftWords(text);
  if (left !== '') return { ...base, state: 'unrated', basis: 'word', left };
  const begins = leadingRating(text, words);
  if (begins !== null && begins !== 'composite') return { ...base, state: begins, basis: 'word' };
  const named = [...new Set([...ratingsNamed(word), ...ratings.filter((rating) => parts.has(rating))])];
  const isWaiting = named.length === 0 && begins === null && text.length <= longestWait && waits.test(word);
  if (isWaiting) return { ...base, state: 'unrated', basis: 'word' };
  const problem = named.length > 1 || begins === 'composite' ? 'composite' : 'unrecognised';
  // Excel's TRUE is near to Blue in letters only.
  const suggestion = named.length > 0 ? worst(named) : typeof value === 'boolean' ? undefined : nearest(word);
  return { ...base, state: 'invalid', basis: 'word', problem, ...(suggestion ? { suggestion } : {}) };
}

/** "Awaiting funding", "Due to start in May": work that has not begun, or rests, has no rating yet. */
const waits =
  /^(?:not (?:yet|due|started)|yet to|awaiting|waiting|pending|scheduled|on hold|paused|deferred|suspended|postponed|parked|dormant|future|delayed start|(?:due )?to (?:start|begin|commence)|starts? (?:in|on|from)|planned (?:for|to))\b/;
/** In characters: a longer text is prose. */
const longestWait = 40;

/** A rating cell's text as it is looked up: plain, without quotes around it and marks after it. */
export const ratingWord = (text: string): string =>
  plain(text)
    .replace(/\ufe0f/g, '')
    .replace(/^["']+|[.,:;!"']+$/g, '')
    .trim();

const noParts: ReadonlySet<Rating | 'unrated' | undefined> = new Set();

const byColour = (
  base: Pick<RatingReading, 'text' | 'fill' | 'untidy'>,
  state: ColourState,
): RatingReading | null => (state === null ? null : { ...base, state, basis: 'colour' });

/** True for a mark that says something by its colour alone: ●, ■, ▲, ★, ♦ and the like. Arrows are movement, ticks are done. */
export const isRatingSymbol = (text: string): boolean => mark.test(text) && !movesOrTicks.test(text);
const mark = /^[\p{So}\u2022\u25b7\u25c1]$/u;
const movesOrTicks =
  /^[\u2190-\u21ff\u2794-\u27bf\u2900-\u297f\u2b00-\u2b11\u2610-\u2612\u2705\u2713-\u2718\u274c\u274e\u{1f500}-\u{1f7ff}]$/u;

/** What the parts of a text count as: "Green - on track" is Green twice, "Green / complete" two ratings. */
const statesOfParts = (word: string, words: RatingWords): ReadonlySet<Rating | 'unrated' | undefined> =>
  new Set(
    word
      .split(/ - |[:;,/|()-]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => words.get(part)),
  );

/** A word and a phrase for the same rating are one rating. */
function sameTwice(states: ReadonlySet<Rating | 'unrated' | undefined>): Rating | undefined {
  const [only] = states;
  return states.size === 1 && only !== 'unrated' ? only : undefined;
}

/** Typed as `Word`, `word`, `WORD` or a phrase it is tidy; with stray spaces, marks or `wORD` it is not. */
function isUntidy(text: string, word: string): boolean {
  const tidyForms = [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
  const titled = word.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return ![...tidyForms, titled].includes(text.replace(/[\u2018\u2019]/g, "'"));
}

/** Names of other colours: near to Green or Red in letters only. */
const otherColoursNamed = new Set<string>([
  ...otherColours,
  ...Object.keys(colourAliases),
  'brown',
  'gold',
  'pink',
]);
const amberLike: ReadonlySet<string> = new Set(['yellow', 'orange']);

/** Every rating that a text names by a word, or by letters with marks between (`A/G`, `R→A`, `G (A)`). */
function ratingsNamed(text: string): Rating[] {
  const letters = /^[brag](?:[^\p{L}\p{N}]+[brag])+\)?$/u.test(text);
  const parts = text.split(/[^a-z]+/);
  const named = parts.flatMap((part) =>
    ratings.filter((rating) => part === rating || (letters && part === rating.charAt(0))),
  );
  return [...new Set(named)];
}

function nearest(text: string): Rating | undefined {
  if (amberLike.has(colourAliases[text] ?? text)) return 'amber';
  if (text.length < 3 || text.length > 8 || otherColoursNamed.has(text)) return undefined;
  const near = ratings
    .map((rating) => ({ rating, distance: editDistance(text, rating) }))
    .filter(({ rating, distance }) => distance <= (rating.length > 3 ? 2 : 1))
    .sort((a, b) => a.distance - b.distance);
  return near[0] !== undefined && near[0].distance !== near[1]?.distance ? near[0].rating : undefined;
}

const worst = (named: readonly Rating[]): Rating | undefined =>
  [...ratings].reverse().find((rating) => named.includes(rating));
