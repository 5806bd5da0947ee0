import type { Action } from '../plan/plan';
import type { RatingReading } from '../plan/values/readRating';
import { hasLeft } from '../rollup/standing';

/** The two rating columns with the words that messages use for them. */
const ratingFields = [
  { field: 'progress', name: 'progress' },
  { field: 'impact', name: 'impact' },
] as const;

export interface RatedField {
  readonly field: 'progress' | 'impact';
  readonly name: string;
  readonly reading: RatingReading;
  /** True for a cell that a merged area covers: what is typed there is not seen. */
  readonly covered: boolean;
}

/** The ratings of an action whose columns the plan has; none of one that left the plan. */
export const ratedFields = (action: Action): RatedField[] =>
  (hasLeft(action) ? [] : ratingFields).flatMap(({ field, name }) => {
    const { row, columns } = action.place;
    const column = columns[field];
    if (column === undefined) return [];
    const area = action.mergedRatings?.[field];
    const covered = area !== undefined && (area.row !== row || area.column !== column);
    return [{ field, name, reading: action[field], covered }];
  });
