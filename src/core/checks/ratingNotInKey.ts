import { ratingNames } from '../plan/values/rating';
import { notInKey } from '../plan/values/rating';
import { ratedFields } from './ratingField';
import { spotOf, type Rule } from './rule';

/** A rating counts, but the workbook's own key does not say what it means. */
export const ratingNotInKey: Rule = {
  code: 'rating.not-in-key',
  severity: 'warning',
  title: 'A rating is not explained in the workbook’s own rating key.',
  find: ({ key, actions }) =>
    actions.flatMap((action) =>
      ratedFields(action).flatMap(({ field, name, reading: { state } }) => {
        if (state === 'unrated' || state === 'invalid' || key[state] !== notInKey) return [];
        return [
          {
            spot: spotOf(action, field),
            message: `The ${name} rating is ${ratingNames[state]}, which is not in this workbook’s rating key.`,
            advice: `Add ${ratingNames[state]} to the key, or use a rating that is in it.`,
          },
        ];
      }),
    ),
};
