import { ratingWord } from '../values/readRating';
import type { MappedRating, Mapping } from './mapping';

/** A mapping that says what some values of the rating columns count as; a value that was answered before counts as it is now. */
export function withRatings(mapping: Mapping, answers: readonly MappedRating[]): Mapping {
  const answered = new Set(answers.map(({ value }) => ratingWord(value)));
  const others = (mapping.ratings ?? []).filter(({ value }) => !answered.has(ratingWord(value)));
  return { ...mapping, ratings: [...others, ...answers] };
}
