import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { ratedFields } from './ratingField';
import { ratingFix } from './ratingFix';
import { actionRule } from './rule';

/** A rating counts, but is not cleanly typed, so filters and formulas may miss it. */
export const ratingUntidy = actionRule({
  code: 'rating.untidy',
  severity: 'info',
  title: 'A rating is typed with stray spaces, marks or capitals.',
  find: (action) =>
    ratedFields(action)
      .filter(({ reading }) => reading.untidy)
      .map(({ field, name, reading }) => ({
        field,
        message: `The ${name} rating ${quote(reading.text)} has stray spaces, marks or capitals, and is counted as ${ratingNames[reading.state]}.`,
        advice: `Type ${ratingNames[reading.state]}, so that filters and formulas find it.`,
        ...ratingFix(reading, reading.state, true),
      })),
});
