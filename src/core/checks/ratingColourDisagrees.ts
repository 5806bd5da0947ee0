import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { ratedFields } from './ratingField';
import { actionRule } from './rule';

/** The word in a rating cell and the cell's own fill say different things. The word counts. */
export const ratingColourDisagrees = actionRule({
  code: 'rating.colour-disagrees',
  severity: 'warning',
  title: 'The word in a rating cell and its colour say different things.',
  find: (action) =>
    ratedFields(action).flatMap(({ field, name, reading }) => {
      const { basis, fill, state, text } = reading;
      if (basis !== 'word' || fill === null || state === 'invalid' || state === fill) return [];
      return [
        {
          field,
          message: `The ${name} rating says ${quote(text)} but the cell is coloured ${ratingNames[fill]}; the word is counted.`,
          advice: 'Change the colour or the word, so that they agree.',
        },
      ];
    }),
});
