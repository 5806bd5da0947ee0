import type { Action } from '../plan/plan';
import type { RatingReading } from '../plan/readRating';

/** The two rating columns with the words that messages use for them. */
const ratingFields = [
  { field: 'progress', name: 'progress' },
  { field: 'impact', name: 'impact' },
] as const;

export interface RatedField {
  readonly field: 'progress' | 'impact';
  readonly name: string;
  readonly reading: RatingReading;
}

/** The ratings of an action whose columns the plan has. */
export const ratedFields = (action: Action): RatedField[] =>
  ratingFields.flatMap(({ field, name }) =>
    action.place.columns[field] === undefined ? [] : [{ field, name, reading: action[field] }],
  );
