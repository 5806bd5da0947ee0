import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { ratingRule } from './ratingField';
import { ratingFix } from './ratingFix';

/** A rating counts, but is not cleanly typed, so filters and formulas may miss it. */
export const ratingUntidy = ratingRule({
  code: 'rating.untidy',
  severity: 'info',
  title: 'A rating is typed with stray spaces, marks or capitals.',
  find: (reading, field) => {
    if (!reading.untidy) return null;
    return {
      message: `The ${field} rating ${quote(reading.text)} has stray spaces, marks or capitals, and is counted as ${ratingNames[reading.state]}.`,
      advice: `Type ${ratingNames[reading.state]}, so that filters and formulas find it.`,
      ...ratingFix(reading, reading.state, true),
    };
  },
});
