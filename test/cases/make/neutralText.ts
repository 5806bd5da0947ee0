import { plain } from '../../../src/core/cells/text';
import { kindsOfText } from '../../../src/core/plan/columns/kindsOfText';
import { isAmong } from './knownWords';

/** Puts neutral words of the same length and kind in place of a workbook's own. The same text becomes the same text everywhere. */
export interface NeutralText {
  /** A text as long as the given one. */
  readonly of: (text: string) => string;
  /** The name of a table or of some cells. */
  readonly ofName: (name: string) => string;
  /** Whether a word, in lower case, may stand in the new workbook: it is known, was to be kept, or is neutral. */
  readonly mayStand: (word: string) => boolean;
}

/** What stays as it is, beside the words that the reader knows. */
export interface Kept {
  /** Whole texts, such as headings. */
  readonly texts: readonly string[];
  /** Texts whose words stay wherever they are, such as the key's. */
  readonly phrases: readonly string[];
}

/** Words of a plan that are names of people as well. */
const alsoNames = new Set(
  'amber april august black blue brown chair day dean gold grant gray green grey joy june lane mark may page parent price red rose school summer autumn spring ward white will young'.split(
    ' ',
  ),
);
const year = /^(?:19|20)\d\d$/;
/** In digits: shorter numbers are days, months and counts. */
const shortestNumber = 3;
/** In letters: a reference begins with no more, unless with a word. */
const longestPrefix = 3;

/**
 * @param known the words that the reader knows
 * @param taken words of the workbook, in lower case, which no neutral word may be
 */
export function neutralText(known: ReadonlySet<string>, kept: Kept, taken: ReadonlySet<string>): NeutralText {
  const keptTexts = new Set(kept.texts.map(plain));
  const phraseWords = new Set(kept.phrases.flatMap(wordsOf));
  const stand = new Set([...kept.texts.flatMap(wordsOf), ...phraseWords]);
  const neutral = new Map<string, string>();
  const counts = new Map<number, number>();
  const isKnown = (word: string): boolean =>
    word.length === 1 || phraseWords.has(word.toLowerCase()) || isAmong(known, word);

  const newWord = (length: number): string => {
    const most = numberOfWords(length);
    for (let count = counts.get(length) ?? 1; count < most; count++) {
      const word = neutralWord(count, length);
      if (taken.has(word) || isAmong(known, word)) continue;
      counts.set(length, count + 1);
      return word;
    }
    // Of two letters there are not many words: after the last the first come again.
    counts.set(length, 1);
    return neutralWord(0, length);
  };
  const inPlaceOf = (word: string): string => {
    const lower = word.toLowerCase();
    let other = neutral.get(lower);
    if (other === undefined) {
      other = newWord(word.length);
      neutral.set(lower, other);
      stand.add(other);
    }
    return inCaseOf(word, other);
  };
  const isForeignName = (part: string | undefined): boolean =>
    part !== undefined && startsLarge(part) && !isKnown(part);

  const of = (text: string): string => {
    if (keptTexts.has(plain(text))) return text;
    const kinds = kindsOfText(text);
    const isReference = kinds.includes('reference');
    const isPerson = kinds.includes('person');
    const parts = partsOf(text);
    return parts
      .map((part, index) => {
        if (/^\d/.test(part)) return isReference ? part : otherNumber(parts, index);
        if (!/^\p{L}/u.test(part)) return part;
        if (isReference && part.length <= longestPrefix) {
          stand.add(part.toLowerCase());
          return part;
        }
        const isBeside = (other: number): boolean =>
          parts[(index + other) / 2] === ' ' && isForeignName(parts[other]);
        const isName =
          alsoNames.has(part.toLowerCase()) &&
          startsLarge(part) &&
          !/^\d/.test(parts[index - 2] ?? '') &&
          (isPerson || isBeside(index - 2) || isBeside(index + 2));
        return isKnown(part) && !isName ? part : inPlaceOf(part);
      })
      .join('');
  };
  // Nobody may call a table as a cell is called.
  const ofName = (name: string): string => {
    const other = of(name);
    return other !== name && /^[a-z]{1,3}\d+$/i.test(other) ? `${other}_` : other;
  };
  return { of, ofName, mayStand: (word) => stand.has(word) || isKnown(word) };
}

/** The words of a text, in lower case. */
export const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) => word.toLowerCase());

/** Words, numbers and what is between them. */
const partsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*|\d+|[^\p{L}\d]+/gu) ?? [];

const startsLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A number with other digits where it is an amount or long enough to name something; years, dates and shares stay. */
function otherNumber(parts: readonly string[], index: number): string {
  const part = parts[index] ?? '';
  const before = parts.slice(Math.max(0, index - 6), index).join('');
  const isAmount = /£\s?[\d,.]*$/.test(before);
  const isShare = /^\s?%/.test(parts[index + 1] ?? '');
  if (isShare || (!isAmount && (part.length < shortestNumber || year.test(part)))) return part;
  return otherDigits(part);
}

/** Noughts stay, and so does the number of digits. */
const otherDigits = (digits: string): string =>
  digits.replace(/[1-9]/g, (digit) => String((Number(digit) % 9) + 1));

const consonants = 'zvkbdgmnprstlfh';
const vowels = 'aeiou';
/** In letters: what is longer goes on with the same syllables. */
const longestOwn = 12;

const lettersAt = (place: number): string => (place % 2 === 0 ? consonants : vowels);

function numberOfWords(length: number): number {
  let number = 1;
  for (let place = 0; place < Math.min(length, longestOwn); place++) number *= lettersAt(place).length;
  return number;
}

/** A word that can be spoken and means nothing; each of the first {@link numberOfWords} is another one. */
function neutralWord(count: number, length: number): string {
  const all = BigInt(numberOfWords(length));
  // Far apart, so that words that come one after the other are not alike; the numbers of letters are 3 × 5 and 5.
  let stride = (all * 618n) / 1000n;
  while (stride % 3n === 0n || stride % 5n === 0n) stride++;
  let rest = (BigInt(count) * stride) % all;
  let word = '';
  for (let place = 0; place < Math.min(length, longestOwn); place++) {
    const letters = lettersAt(place);
    word += letters[Number(rest % BigInt(letters.length))] ?? '';
    rest /= BigInt(letters.length);
  }
  return word.repeat(Math.ceil(length / longestOwn)).slice(0, length);
}

const inCaseOf = (word: string, other: string): string =>
  Array.from({ length: word.length }, (_, at) => {
    const letter = word.charAt(at);
    const put = other.charAt(at % other.length);
    return letter === letter.toLowerCase() ? put : put.toUpperCase();
  }).join('');
