import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { ratingRule } from './ratingField';

/** The word in a rating cell and the cell's own fill say different things. The word counts. */
export const ratingColourDisagrees = ratingRule({
  code: 'rating.colour-disagrees',
  severity: 'warning',
  title: 'The word in a rating cell and its colour say different things.',
  find: ({ basis, fill, state, text }, field) => {
    if (basis !== 'word' || fill === null || state === 'invalid' || state === fill) return null;
    return {
      message: `The ${field} rating says ${quote(text)} but the cell is coloured ${ratingNames[fill]}; the word is counted.`,
      advice: 'Change the colour or the word, so that they agree.',
    };
  },
});
