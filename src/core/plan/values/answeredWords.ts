import type { MappedRating } from '../mapping/mapping';
import type { RatingWords } from './ratingWords';
import { ratingWord } from './readRating';

/** The words of ratings with what the workbook's lists, or a person, say of other values; what is said last counts. */
export function answeredWords(
  usual: RatingWords,
  answers: readonly MappedRating[],
): { readonly words: RatingWords; readonly leftValues: ReadonlySet<string> } {
  const words = new Map(usual);
  const leftValues = new Set<string>();
  for (const { value, countsAs } of answers) {
    const word = ratingWord(value);
    words.set(word, countsAs === 'left' ? 'unrated' : countsAs);
    if (countsAs === 'left') leftValues.add(word);
  }
  return { words, leftValues };
}
