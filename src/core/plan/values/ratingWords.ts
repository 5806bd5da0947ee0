import { plain } from '../../cells/text';
import { notInKey, ratings, type Rating, type RatingKey } from './rating';

/** Words and phrases for each rating, in lower case, where a workbook's own key does not say otherwise. */
const defaultWords: Readonly<Record<Rating, readonly string[]>> = {
  blue: [
    'b',
    'blue',
    'complete',
    'completed',
    'complete and embedded',
    'completed and embedded',
    'action complete',
    'embedded',
    'closed',
    'delivered',
    'done',
    '🔵',
    '🟦',
  ],
  green: [
    'g',
    'green',
    'on track',
    'on target',
    'on schedule',
    'on track to deliver',
    'progressing well',
    '🟢',
    '🟩',
  ],
  amber: [
    'a',
    'amber',
    'at risk',
    'some issues',
    'some concerns',
    'slippage',
    'some slippage',
    'minor delay',
    '🟠',
    '🟧',
  ],
  red: [
    'r',
    'red',
    'off track',
    'off target',
    'not on track',
    'not on track to deliver',
    'behind schedule',
    'delayed',
    'significant issues',
    'major delay',
    '🔴',
    '🟥',
  ],
};

/** Words that say that there is no rating yet. */
const unratedWords = [
  '-',
  'n/a',
  'na',
  'none',
  'not applicable',
  'not rated',
  'not yet rated',
  'unrated',
  'not assessed',
  'not started',
  'not yet started',
  'not due',
  'not yet due',
  'tbc',
  'tba',
  'tbd',
];

export const defaultKey: RatingKey = {
  blue: 'Complete and embedded',
  green: 'On track',
  amber: 'At risk',
  red: 'Off track',
  source: 'default',
};

/** What each word or phrase counts as, in one workbook. */
export type RatingWords = ReadonlyMap<string, Rating | 'unrated'>;

/**
 * The words that count as ratings under a key. The key's own phrases come before the defaults: where
 * Green means complete, "Complete" is Green. A phrase that stands under two ratings decides nothing.
 */
export function ratingWords(key: RatingKey): RatingWords {
  const words = new Map<string, Rating | 'unrated'>();
  for (const word of unratedWords) words.set(word, 'unrated');
  for (const rating of ratings) for (const word of defaultWords[rating]) words.set(word, rating);
  if (key.source === 'default') return words;

  const meanings: (readonly [Rating | 'unrated', string])[] = ratings.map((rating) => [rating, key[rating]]);
  for (const { colour, meaning, countsAs } of key.others ?? []) {
    words.set(colour, countsAs);
    meanings.push([countsAs, meaning]);
  }
  const own = new Map<string, Rating | 'unrated' | null>();
  for (const [state, meaning] of meanings) {
    if (meaning === notInKey) continue;
    for (const phrase of phrasesOf(meaning)) {
      own.set(phrase, own.has(phrase) && own.get(phrase) !== state ? null : state);
    }
  }
  for (const [phrase, state] of own) {
    if (isColourWord(phrase)) continue;
    if (state === null) words.delete(phrase);
    else words.set(phrase, state);
  }
  return words;
}

/** The rating whose usual words a meaning is, or begins with; null for a meaning in other words. */
export function usualRating(meaning: string): Rating | null {
  for (const phrase of phrasesOf(meaning)) {
    for (const rating of ratings) {
      const begins = (word: string) => phrase === word || phrase.startsWith(`${word} `);
      if (defaultWords[rating].some((word) => word.length > 3 && begins(word))) return rating;
    }
  }
  return null;
}

/** The whole meaning, and the parts that an officer may type: "Delivered / complete" is both. */
export function phrasesOf(meaning: string): string[] {
  const whole = plain(meaning).replace(/[.:]$/, '');
  const parts = whole.split(/[;:,/()]| - | or /).map((part) => part.trim());
  return [...new Set([whole, ...parts])].filter((part) => part !== '' && part.length <= 60);
}

function isColourWord(word: string): boolean {
  return ratings.some((rating) => word === rating || word === rating.charAt(0));
}
