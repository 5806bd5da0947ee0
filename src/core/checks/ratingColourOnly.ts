import { ratingNames } from '../plan/values/rating';
import { ratedFields } from './ratingField';
import { ratingFix } from './ratingFix';
import { actionRule } from './rule';

/** A rating cell has a colour and no word, so it is lost in black and white and to screen readers. */
export const ratingColourOnly = actionRule({
  code: 'rating.colour-only',
  severity: 'info',
  title: 'A rating cell has a colour and no word.',
  find: (action) =>
    ratedFields(action)
      .filter(({ reading }) => reading.basis === 'colour')
      .map(({ field, name, reading, covered }) => ({
        field,
        message: `The ${name} rating is a colour without a word, counted as ${ratingNames[reading.state]}.`,
        advice: `Type ${ratingNames[reading.state]} in the cell, so that everyone can read it.`,
        ...(!covered && ratingFix(reading, reading.state, true)),
      })),
});
