import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { ratingRule } from './ratingField';
import { ratingFix } from './ratingFix';

/** A rating cell holds words that are no rating. It counts as invalid. */
export const ratingUnrecognised = ratingRule({
  code: 'rating.unrecognised',
  severity: 'error',
  title: 'A rating cell holds words that are no rating.',
  find: (reading, field) => {
    if (reading.problem !== 'unrecognised') return null;
    return {
      message: `${quote(reading.text)} is not ${field === 'impact' ? 'an' : 'a'} ${field} rating.`,
      advice:
        reading.suggestion === undefined
          ? 'Type Blue, Green, Amber or Red.'
          : `Type ${ratingNames[reading.suggestion]} if that is what is meant.`,
      ...ratingFix(reading, reading.suggestion, false),
    };
  },
});
