import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { ratedFields } from './ratingField';
import { ratingFix } from './ratingFix';
import { actionRule } from './rule';

/** A rating cell holds words that are no rating. It counts as invalid. */
export const ratingUnrecognised = actionRule({
  code: 'rating.unrecognised',
  severity: 'error',
  title: 'A rating cell holds words that are no rating.',
  find: (action) =>
    ratedFields(action)
      .filter(({ reading }) => reading.problem === 'unrecognised')
      .map(({ field, name, reading }) => ({
        field,
        message: `${quote(reading.text)} is not a ${name} rating.`,
        advice:
          reading.suggestion === undefined
            ? 'Type Blue, Green, Amber or Red.'
            : `Type ${ratingNames[reading.suggestion]} if that is what is meant.`,
        ...ratingFix(reading, reading.suggestion, false),
      })),
});
