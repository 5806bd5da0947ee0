import { plain } from '../cells/text';

/** Words that say nothing about which action it is. */
const commonWords = new Set(
  'a all an and are as at be by each every for from in into is it its of on or our that the their this to we will with'.split(
    ' ',
  ),
);

/** "Phase 1" and "Phase 2" are different actions: a number weighs as much as three words. */
const numberWeight = 3;

const weightOf = (word: string): number => (/^\d/.test(word) ? numberWeight : 1);

/** The words by which an action's text is known: lower case, each once, without common words and plural s. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = plain(text).match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.filter((word) => !commonWords.has(word)).map(singular));
}

const singular = (word: string): string =>
  word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;

/**
 * How alike two texts are, from their words: twice what they share as a part of what both have (Dice).
 * @returns from 0, nothing in common, to 1, the same words; 0 where either has no words
 */
export function textSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = weigh(a) + weigh(b);
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += weightOf(word);
  return (2 * shared) / all;
}

function weigh(words: ReadonlySet<string>): number {
  let weight = 0;
  for (const word of words) weight += weightOf(word);
  return weight;
}
