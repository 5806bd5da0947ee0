import { plain, textOf, tidy } from '../cells/text';
import { ratingNames, ratings, type Rating } from '../plan/rating';
import type { SuggestedRating } from '../rollup/rollup';
import type { KeptRow } from './kept';

/** What officers type of each area on the Board summary, by the heading over it. */
export const formHeads = {
  rating: 'Your rating',
  reason: 'Reason for your rating',
  commentary: 'Commentary',
} as const;

/** The rating of an area: the one that the rule suggests, and the one that officers give instead. */
export interface AreaRating extends SuggestedRating {
  /** As it was typed; '' where nothing was. */
  readonly typed: string;
  readonly reason: string;
  /** The officers' rating, where what they typed is one. */
  readonly override: Rating | null;
  /** The rating that counts. */
  readonly inForce: Rating | null;
}

/** Puts an area's suggested rating beside what officers typed; words that are no rating change nothing. */
export function areaRating(suggestion: SuggestedRating, typed: KeptRow | undefined): AreaRating {
  const words = (head: string): string => tidy(textOf(typed?.words.get(head) ?? ''));
  const word = words(formHeads.rating);
  const override = ratings.find((rating) => plain(word) === plain(ratingNames[rating])) ?? null;
  return {
    ...suggestion,
    typed: word,
    reason: words(formHeads.reason),
    override,
    inForce: override ?? suggestion.suggested,
  };
}
