import { ratings, type Rating } from '../values/rating';
import { ratingWord, readRating } from '../values/readRating';
import type { RatingWords } from '../values/ratingWords';
import { colourAliases, openWords, welshColours } from '../values/usualWords';

/** One of the different texts of a rating column. */
export interface ColumnValue {
  readonly text: string;
  readonly count: number;
  /** What the fills of its cells count as; null for a cell without a fill that counts. */
  readonly fills: ReadonlySet<Rating | 'unrated' | null>;
}

/** More different texts than this are prose, and no closed list. */
const mostValues = 120;
const open: ReadonlySet<string> = new Set(openWords);

/**
 * The words that count in one rating column, which is a closed list: what its other values and its own colours tell
 * of those that neither the key nor the usual words explain.
 * @param values the column's different texts
 * @param words those of the workbook: its key's, then the usual ones
 * @param hasAmber whether the workbook's key, or the column's fills, have an Amber that is not Yellow
 */
export function wordsOfColumn(
  values: readonly ColumnValue[],
  words: RatingWords,
  hasAmber: boolean,
): RatingWords {
  if (values.length === 0 || values.length > mostValues) return words;
  const own = new Map(words);
  const typed = values.map(({ text }) => ratingWord(text));
  const isWelsh = typed.some((word) => welshColours.includes(firstWord(word)));
  if (isWelsh) own.set('ambr', 'amber');
  if (!hasAmber && isTrafficLight(typed.map(firstWord), isWelsh)) addLight(own, typed);
  const isKeyed = isKeyedByFills(values);
  for (const { text, fills } of values) {
    const [fill] = fills;
    if (fills.size !== 1 || fill === undefined || fill === null || fill === 'unrated') continue;
    const word = ratingWord(text);
    if (word === '') continue;
    const { state, problem, suggestion } = readRating(text, null, own);
    const isOpen = state === 'unrated' && open.has(word);
    const isUnknown = problem === 'unrecognised' && suggestion === undefined;
    // All its cells have one rating's colour: that is what the officers mean by it.
    if (isOpen || isUnknown || (isKeyed && !namesColour(word))) own.set(word, fill);
  }
  return own;
}

/** So many words, each on a colour of its own, and these are their key: "Delayed" on amber is Amber there. */
const leastOfKey = 3;

function isKeyedByFills(values: readonly ColumnValue[]): boolean {
  const keyed = values.flatMap(({ text, fills }) => {
    const [fill] = fills;
    const isOwn = fills.size === 1 && fill !== undefined && fill !== null && fill !== 'unrated';
    return isOwn && ratingWord(text) !== '' && !namesColour(ratingWord(text)) ? [fill] : [];
  });
  return keyed.length >= leastOfKey && new Set(keyed).size === keyed.length;
}

const namesColour = (word: string): boolean =>
  ratings.some((colour) => word.startsWith(colour)) ||
  welshColours.includes(firstWord(word)) ||
  word.length < 2;

/** A list with Green or Red and without Amber: in it, Yellow is the light between them. */
const isTrafficLight = (words: readonly string[], isWelsh: boolean): boolean =>
  words.some((word) => otherLights.has(word)) && !words.some((word) => isAmberWord(word, isWelsh));

const otherLights: ReadonlySet<string> = new Set([
  'green',
  'red',
  'g',
  'r',
  '🟢',
  '🟩',
  '🔴',
  '🟥',
  'gwyrdd',
  'coch',
]);

/** Yellow, or else orange, is the amber light where there is no Amber. Both together are two lights, and nobody's. */
function addLight(own: Map<string, Rating | 'unrated'>, typed: readonly string[]): void {
  const lights = new Set(typed.flatMap((word) => lightNamed(firstWord(word)) ?? []));
  const [light] = lights;
  if (lights.size !== 1 || light === undefined || own.has(light)) return;
  for (const word of [light, ...Object.keys(colourAliases)]) {
    if ((colourAliases[word] ?? word) === light) own.set(word, 'amber');
  }
}

function lightNamed(word: string): 'yellow' | 'orange' | undefined {
  const name = colourAliases[word] ?? word;
  return name === 'yellow' || name === 'orange' ? name : undefined;
}

const firstWord = (word: string): string => /^\S+?(?=$|[\s:;,.(/-])/u.exec(word)?.[0] ?? word;

const isAmberWord = (word: string, isWelsh: boolean): boolean =>
  ['amber', 'a', '🟠', '🟧', 'oren'].includes(word) || (isWelsh && word === 'ambr');
