import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { ratingRule } from './ratingField';
import { ratingFix } from './ratingFix';

/** A rating cell names two ratings at once. It counts as invalid. */
export const ratingComposite = ratingRule({
  code: 'rating.composite',
  severity: 'error',
  title: 'A rating cell names two ratings at once.',
  find: (reading, field) => {
    if (reading.problem !== 'composite') return null;
    return {
      message: `${quote(reading.text)} gives more than one ${field} rating.`,
      advice:
        reading.suggestion === undefined
          ? 'Choose one rating.'
          : `Choose one rating; ${ratingNames[reading.suggestion]} is the more cautious.`,
      ...ratingFix(reading, reading.suggestion, false),
    };
  },
});
