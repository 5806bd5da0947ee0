import { ratingNames } from '../plan/values/rating';
import { isCovered, ratingRule } from './ratingField';
import { ratingFix } from './ratingFix';

/** A rating cell has a colour and no word, so it is lost in black and white and to screen readers. */
export const ratingColourOnly = ratingRule({
  code: 'rating.colour-only',
  severity: 'info',
  title: 'A rating cell has a colour and no word.',
  find: (reading, field, action) => {
    if (reading.basis !== 'colour') return null;
    return {
      message: `The ${field} rating is a colour without a word, counted as ${ratingNames[reading.state]}.`,
      advice: `Type ${ratingNames[reading.state]} in the cell, so that everyone can read it.`,
      ...(!isCovered(action, field) && ratingFix(reading, reading.state, true)),
    };
  },
});
