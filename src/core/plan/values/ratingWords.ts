import { plain } from '../../cells/text';
import { notInKey, ratings, type Rating, type RatingKey } from './rating';
import { colourAliases, openWords, sameWords, unratedWords, usualWords } from './usualWords';

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
  for (const word of [...unratedWords, ...openWords]) words.set(word, 'unrated');
  for (const rating of ratings) for (const word of usualWords[rating]) words.set(word, rating);
  if (key.source === 'default') return words;

  const meanings: (readonly [Rating | 'unrated', string])[] = ratings.map((rating) => [rating, key[rating]]);
  for (const { colour, meaning, countsAs } of key.others ?? []) {
    words.set(colour, countsAs);
    for (const [alias, name] of Object.entries(colourAliases))
      if (name === colour) words.set(alias, countsAs);
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
  for (const family of sameWords) {
    const states = new Set(family.flatMap((word) => own.get(word) ?? []));
    const [state] = states;
    if (states.size !== 1 || state === undefined) continue;
    for (const word of family) if (!own.has(word)) words.set(word, state);
  }
  return words;
}

/** The rating whose usual words a meaning is, or begins with; null for a meaning in other words. */
export function usualRating(meaning: string): Rating | null {
  for (const phrase of phrasesOf(meaning)) {
    for (const rating of ratings) {
      const begins = (word: string) => phrase === word || phrase.startsWith(`${word} `);
      if (usualWords[rating].some((word) => word.length > 3 && begins(word))) return rating;
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
