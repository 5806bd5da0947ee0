import type { Action } from '../plan/plan';
import type { RatingReading } from '../plan/values/readRating';
import { hasLeft } from '../rollup/standing';
import { actionRule, findEach, type ActionContext, type ActionFinding, type ActionRule } from './rule';

/** The two columns of ratings, by the words that messages use for them as well. */
export const ratingFields = ['progress', 'impact'] as const;
export type RatingField = (typeof ratingFields)[number];

interface RatingRule extends Pick<ActionRule, 'code' | 'severity' | 'title'> {
  /** null for nothing. */
  readonly find: (
    reading: RatingReading,
    field: RatingField,
    action: Action,
    context: ActionContext,
  ) => Omit<ActionFinding, 'field'> | null;
}

/** A rule that looks at one rating of an action at a time, where the plan has its column. */
export const ratingRule = ({ find, ...rule }: RatingRule): ActionRule =>
  actionRule({
    ...rule,
    find: (action, context) =>
      findEach(ratingFields, (field) => {
        if (!isRated(action, field)) return null;
        const texts = find(action[field], field, action, context);
        return texts === null ? null : { field, ...texts };
      }),
  });

/** Whether the plan has the column of a rating, for an action that is in the plan. */
export const isRated = (action: Action, field: RatingField): boolean =>
  !hasLeft(action) && action.place.columns[field] !== undefined;

/** True for a cell that a merged area covers: what is typed there is not seen. */
export function isCovered({ mergedRatings, place: { row, columns } }: Action, field: RatingField): boolean {
  const area = mergedRatings?.[field];
  return area !== undefined && (area.row !== row || area.column !== columns[field]);
}
