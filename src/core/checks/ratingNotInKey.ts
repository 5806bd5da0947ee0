import { notInKey, ratingNames, ratings } from '../plan/values/rating';
import { isRated, ratingFields } from './ratingField';
import { spotOf, type Finding, type PlanRule } from './rule';

/** A rating counts, but the workbook's own key does not say what it means. */
export const ratingNotInKey: PlanRule = {
  code: 'rating.not-in-key',
  severity: 'warning',
  title: 'A rating is not explained in the workbook’s own rating key.',
  find: ({ key, actions }) => {
    const unexplained = new Set<string>(ratings.filter((rating) => key[rating] === notInKey));
    if (unexplained.size === 0) return [];
    return actions.flatMap((action) =>
      ratingFields.flatMap((field): Finding[] => {
        const { state } = action[field];
        if (!unexplained.has(state) || !isRated(action, field)) return [];
        return [
          {
            spot: spotOf(action, field),
            message: `The ${field} rating is ${ratingNames[state]}, which is not in this workbook’s rating key.`,
            advice: `Add ${ratingNames[state]} to the key, or use a rating that is in it.`,
          },
        ];
      }),
    );
  },
};
