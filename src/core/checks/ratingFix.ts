import { ratingNames, type RatingState } from '../plan/values/rating';
import type { RatingReading } from '../plan/values/readRating';
import type { Fix } from './issue';

/**
 * The fix that writes a rating's word into its cell.
 * @returns nothing to add to a finding where there is no rating to write
 */
export const ratingFix = (
  { text }: RatingReading,
  rating: RatingState | undefined,
  safe: boolean,
): { readonly fix?: Pick<Fix, 'from' | 'to' | 'safe'> } =>
  rating === undefined || rating === 'unrated' || rating === 'invalid'
    ? {}
    : { fix: { from: text, to: ratingNames[rating], safe } };
