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
  for (const [word, state] of colourFirst(typed, own)) own.set(word, state);
  if (!hasAmber) {
    for (const [word, state] of betweenLights(typed, own)) {
      if (state === null) own.delete(word);
      else own.set(word, state);
    }
  }
  for (const word of ticksAlone(typed)) if (!own.has(word)) own.set(word, own.get('complete') ?? 'blue');
  const isKeyed = isKeyedByFills(values);
  const hasDone = isKeyed && saysDoneOnBlue(values, own);
  const finishedOn = fillsOfFinished(values, own);
  const tell = whatFillsTell(values, own, finishedOn);
  for (const { text, fills } of values) {
    const [fill] = fills;
    if (fills.size !== 1 || fill === undefined || fill === null || fill === 'unrated') continue;
    const word = ratingWord(text);
    if (word === '') continue;
    const { state, problem, suggestion } = readRating(text, null, own);
    if (state === 'unrated' && !tell.ofOpen) continue;
    // What goes on is not finished, whatever blue it stands on.
    const isOpen = state === 'unrated' && open.has(word) && fill !== 'blue';
    const isOther = fill === 'blue' && finishedOn.size > 0;
    const isUnknown =
      problem === 'unrecognised' &&
      suggestion === undefined &&
      !finishedOn.has(fill) &&
      !isOther &&
      tell.ofUnknown;
    // What says that all is done means it on every colour, unless another word does, on blue.
    const isOfKey =
      isKeyed &&
      !namesColour(word) &&
      (state !== 'blue' || hasDone) &&
      !(fill === 'blue' && (state === 'unrated' || isOther));
    // All its cells have one rating's colour: that is what the officers mean by it.
    if (isOpen || isUnknown || isOfKey) own.set(word, fill);
  }
  return own;
}

/**
 * Whether the column's fills are ratings, or may only mark what goes on: amber or green under "In progress" is no
 * rating where green is what is done, nor where no word of the column says one.
 */
function whatFillsTell(
  values: readonly ColumnValue[],
  words: RatingWords,
  finishedOn: ReadonlySet<unknown>,
): { readonly ofOpen: boolean; readonly ofUnknown: boolean } {
  const isBrag = finishedOn.has('blue');
  const marksDone = finishedOn.has('green') && !isBrag;
  const statesOn = (...on: readonly Rating[]): readonly string[] =>
    values
      .filter(({ fills }) => on.some((fill) => fills.has(fill)))
      .map(({ text }) => readRating(text, null, words).state);
  const isRated = statesOn(...ratings).some((state) => ['green', 'amber', 'red'].includes(state));
  return {
    ofOpen: isBrag || (!marksDone && isRated),
    ofUnknown: isBrag || isRated || !(marksDone || statesOn('amber', 'red').includes('unrated')),
  };
}

/** The colours on which the column's words say that an action is done: there they mean no other rating. */
const fillsOfFinished = (values: readonly ColumnValue[], words: RatingWords): ReadonlySet<unknown> =>
  new Set(
    values.flatMap(({ text, fills }) =>
      !namesColour(ratingWord(text)) && readRating(text, null, words).state === 'blue' ? [...fills] : [],
    ),
  );

/** Of a column's texts so many begin with a colour where that is how it is written. */
const mostTexts = 0.6;
const leastTexts = 3;

/**
 * "Green on track for July", "R up": where most texts of a column begin with a colour, or all that do with its letter, the
 * words after it are remarks, unless they say another rating. What is understood as it is stays so.
 */
function colourFirst(typed: readonly string[], words: RatingWords): [string, Rating][] {
  const filled = typed.filter((word) => word !== '' && !isUnratedWord(word, words));
  const found = filled.flatMap((word): [string, Rating][] => {
    const [, first = '', rest = ''] = beginning.exec(word) ?? [];
    const state = words.get(first);
    return state === undefined || state === 'unrated' || rest.length > longestRemark ? [] : [[word, state]];
  });
  if (found.length < leastTexts || found.length < filled.length * mostTexts) return [];
  return found.filter(([word, state]) => {
    if (words.has(word) || readRating(word, null, words).problem !== 'unrecognised') return false;
    const others = word.split(/[^\p{L}]+/u).slice(1);
    return others.every((other) => (words.get(other) ?? state) === state);
  });
}

const isUnratedWord = (word: string, words: RatingWords): boolean => words.get(word) === 'unrated';
/** A colour's name, or its letter, apart from what follows. */
const beginning = /^(blue|green|amber|red|glas|gwyrdd|oren|coch|[brag])(?=$|[^\p{L}\p{N}])(.*)$/u;
/** In characters: what is longer is no remark on a rating. */
const longestRemark = 80;

/** Words that are Red where they are the worst that a list says, and may be Amber where something is worse. */
const late: ReadonlySet<string> = new Set([
  ...['delayed', 'late', 'behind', 'behind schedule', 'behind plan', 'overdue', 'oedi', 'hwyr', 'yn hwyr'],
]);

/**
 * In a list without Amber, "Delayed" beside "Off track", or beside words that nothing explains, may be either light
 * (null); beside "Seriously delayed" it is Amber.
 */
function betweenLights(typed: readonly string[], words: RatingWords): [string, 'amber' | null][] {
  const found = typed.filter((word) => late.has(word) && words.get(word) === 'red');
  const others = typed.filter((word) => word !== '' && !late.has(word));
  if (found.length === 0 || others.some((word) => words.get(word) === 'amber')) return [];
  const isLess = (word: string): boolean =>
    others.some((other) => other.endsWith(` ${word}`) && worse.test(other));
  const isWorse = (word: string): boolean =>
    !words.has(word) ? readRating(word, null, words).state === 'invalid' : words.get(word) === 'red';
  return others.some(isWorse) ? found.map((word) => [word, isLess(word) ? 'amber' : null]) : [];
}

const worse = /^(?:seriously|significantly|severely|substantially|considerably|badly|well|far|very) /;

const tick = /^[✓✔☑✅]$/u;
const cross = /^[✗✘✖❌☒☐]$/u;

/** The ticks of a column that holds nothing but ticks and perhaps crosses: what is ticked is done. */
const ticksAlone = (typed: readonly string[]): readonly string[] =>
  typed.every((word) => word === '' || tick.test(word) || cross.test(word))
    ? typed.filter((word) => tick.test(word))
    : [];

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

/** True where the word on blue may say that all is done: then the other colours' words do not. */
const saysDoneOnBlue = (values: readonly ColumnValue[], words: RatingWords): boolean =>
  values.some(({ text, fills }) => {
    const { state } = readRating(text, null, words);
    return fills.has('blue') && (state === 'blue' || state === 'invalid');
  });

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
  const isLetters = typed.some((word) => letters.has(word)) && !typed.some((word) => yesOrNo.has(word));
  if (isLetters && typed.includes('y') && !own.has('y')) own.set('y', 'amber');
  const lights = new Set(typed.flatMap((word) => lightNamed(firstWord(word)) ?? []));
  const [light] = lights;
  if (lights.size !== 1 || light === undefined || own.has(light)) return;
  for (const word of [light, ...Object.keys(colourAliases)]) {
    if ((colourAliases[word] ?? word) === light) own.set(word, 'amber');
  }
}

/** Beside these "Y" is Yellow; beside the others it is Yes. */
const letters: ReadonlySet<string> = new Set(['g', 'r', 'b']);
const yesOrNo: ReadonlySet<string> = new Set(['n', 'yes', 'no']);

function lightNamed(word: string): 'yellow' | 'orange' | undefined {
  const name = colourAliases[word] ?? word;
  return name === 'yellow' || name === 'orange' ? name : undefined;
}

const firstWord = (word: string): string => /^\S+?(?=$|[\s:;,.(/-])/u.exec(word)?.[0] ?? word;

const isAmberWord = (word: string, isWelsh: boolean): boolean =>
  ['amber', 'a', '🟠', '🟧', 'oren'].includes(word) || (isWelsh && word === 'ambr');
