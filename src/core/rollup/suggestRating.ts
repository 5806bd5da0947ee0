import { ratings } from '../plan/rating';
import type { RatingCounts, SuggestedRating } from './rollup';

/** From what share of the rated actions that are not Blue an area is Red, or Amber. */
const areaThresholds = { red: 1 / 3, amber: 1 / 3 };

/** The rule in words, as it is printed on the summary sheets. */
export const areaRatingRule =
  'No rating if more than half of the actions are unrated or invalid. Otherwise, of the rated actions: ' +
  'Blue if all are Blue; Red if at least a third of those not Blue are Red; Amber if at least a third of ' +
  'those not Blue are Red or Amber, or any is Red; else Green.';

/** Suggests a rating for a set of actions from their progress ratings, and says why. */
export function suggestRating(progress: RatingCounts): SuggestedRating {
  const rated = ratings.reduce((sum, rating) => sum + progress[rating], 0);
  const all = rated + progress.unrated + progress.invalid;
  const notRated = all - rated;
  if (all === 0) return { suggested: null, why: 'There are no actions.' };
  if (notRated * 2 > all) {
    return { suggested: null, why: `${notRated} of ${all} actions have no valid progress rating.` };
  }
  const open = rated - progress.blue;
  if (open === 0) return { suggested: 'blue', why: `All ${rated} rated actions are Blue.` };
  const late = progress.red + progress.amber;
  const of = `of the ${open} rated actions not yet Blue`;
  if (progress.red >= open * areaThresholds.red) {
    return { suggested: 'red', why: `${progress.red} ${of} ${are(progress.red)} Red: a third or more.` };
  }
  if (late >= open * areaThresholds.amber) {
    return { suggested: 'amber', why: `${late} ${of} ${are(late)} Red or Amber: a third or more.` };
  }
  if (progress.red > 0) {
    return { suggested: 'amber', why: `${progress.red} ${of} ${are(progress.red)} Red.` };
  }
  if (late > 0) return { suggested: 'green', why: `Only ${late} ${of} ${are(late)} Amber, and none Red.` };
  return { suggested: 'green', why: `None ${of} is Red or Amber.` };
}

const are = (count: number): string => (count === 1 ? 'is' : 'are');
