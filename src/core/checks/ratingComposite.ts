import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { ratedFields } from './ratingField';
import { ratingFix } from './ratingFix';
import { actionRule } from './rule';

/** A rating cell names two ratings at once. It counts as invalid. */
export const ratingComposite = actionRule({
  code: 'rating.composite',
  severity: 'error',
  title: 'A rating cell names two ratings at once.',
  find: (action) =>
    ratedFields(action)
      .filter(({ reading }) => reading.problem === 'composite')
      .map(({ field, name, reading }) => ({
        field,
        message: `${quote(reading.text)} gives more than one ${name} rating.`,
        advice:
          reading.suggestion === undefined
            ? 'Choose one rating.'
            : `Choose one rating; ${ratingNames[reading.suggestion]} is the more cautious.`,
        ...ratingFix(reading, reading.suggestion, false),
      })),
});
