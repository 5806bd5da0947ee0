import type { Action } from '../plan/plan';
import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { isRated, ratingFields, type RatingField } from './ratingField';
import { spotOf, type Finding, type PlanRule } from './rule';

/** Where so many cells disagree, and more than agree, the colours of the column mean something else. */
const mostSlips = 2;

/** The word in a rating cell and the cell's own fill say different things. The word counts. */
export const ratingColourDisagrees: PlanRule = {
  code: 'rating.colour-disagrees',
  severity: 'warning',
  title: 'The word in a rating cell and its colour say different things.',
  find: ({ actions }) =>
    ratingFields.flatMap((field) => [...byColumn(actions, field)].flatMap((own) => findingsOf(own, field))),
};

/** The actions whose rating has both a word and a colour, by the column in which it stands. */
function byColumn(actions: readonly Action[], field: RatingField): Iterable<readonly Action[]> {
  const columns = new Map<string, Action[]>();
  for (const action of actions) {
    const { basis, fill, state } = action[field];
    if (basis !== 'word' || fill === null || state === 'invalid' || !isRated(action, field)) continue;
    const { sheet, columns: own } = action.place;
    const key = `${own[field] ?? ''} ${sheet}`;
    const found = columns.get(key);
    if (found === undefined) columns.set(key, [action]);
    else found.push(action);
  }
  return columns.values();
}

function findingsOf(actions: readonly Action[], field: RatingField): Finding[] {
  const differing = actions.filter((action) => action[field].state !== action[field].fill);
  const [first] = differing;
  if (first === undefined) return [];
  if (differing.length > mostSlips && differing.length * 2 > actions.length) {
    return [
      {
        spot: spotOf(first, field),
        message: `In ${differing.length} of ${actions.length} cells with a colour the ${field} rating says something else than the colour; the words are counted.`,
        advice: 'Say in the rating key what the colours mean, or take them away.',
      },
    ];
  }
  return differing.map((action) => ({
    spot: spotOf(action, field),
    message: `The ${field} rating says ${quote(action[field].text)} but the cell is coloured ${nameOfFill(action, field)}; the word is counted.`,
    advice: 'Change the colour or the word, so that they agree.',
  }));
}

const nameOfFill = (action: Action, field: RatingField): string =>
  ratingNames[action[field].fill ?? 'unrated'];
