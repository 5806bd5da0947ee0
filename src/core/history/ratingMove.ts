import { ratings, type Rating, type RatingState } from '../plan/values/rating';

/** What a change from one rating to another comes to. */
export type RatingMove = 'same' | 'better' | 'worse' | 'given' | 'taken away';

/** Compares two ratings of an action. Between two states that are no rating nothing has moved. */
export function ratingMove(before: RatingState, after: RatingState): RatingMove {
  if (!isRating(before)) return isRating(after) ? 'given' : 'same';
  if (!isRating(after)) return 'taken away';
  const steps = ratings.indexOf(before) - ratings.indexOf(after);
  if (steps === 0) return 'same';
  return steps > 0 ? 'better' : 'worse';
}

const isRating = (state: RatingState): state is Rating => state !== 'unrated' && state !== 'invalid';
