import { ratingNames, type RatingState } from '../plan/values/rating';
import type { RatingReading } from '../plan/values/readRating';
import type { Finding } from './rule';

/**
 * The fix that writes a rating's word into its cell.
 * @returns nothing to add to a finding where there is no rating to write
 */
export const ratingFix = (
  { text }: RatingReading,
  rating: RatingState | undefined,
  safe: boolean,
): Pick<Finding, 'fix'> =>
  rating === undefined || rating === 'unrated' || rating === 'invalid'
    ? {}
    : { fix: { from: text, to: ratingNames[rating], safe } };
