import { ratings } from '../plan/values/rating';
import { compareShare, defaultAreaRatingRule, shareInWords, type AreaRatingRule } from './areaRatingRule';
import type { RatingCounts, SuggestedRating } from './rollup';

/** Suggests a rating for a set of actions from their progress ratings, and says why. */
export function suggestRating(
  progress: RatingCounts,
  rule: AreaRatingRule = defaultAreaRatingRule,
): SuggestedRating {
  const rated = ratings.reduce((sum, rating) => sum + progress[rating], 0);
  const all = rated + progress.unrated + progress.invalid;
  const notRated = all - rated;
  if (all === 0) return { suggested: null, why: 'There are no actions.' };
  if (rated === 0 || compareShare(notRated, all, rule.unrated) > 0) {
    return { suggested: null, why: `${notRated} of ${all} actions have no valid progress rating.` };
  }
  const open = rated - progress.blue;
  if (open === 0) return { suggested: 'blue', why: `All ${rated} rated actions are Blue.` };
  const late = progress.red + progress.amber;
  const of = `of the ${open} rated actions not yet Blue`;
  if (compareShare(progress.red, open, rule.red) >= 0) {
    return {
      suggested: 'red',
      why: `${progress.red} ${of} ${are(progress.red)} Red: ${shareInWords(rule.red)} or more.`,
    };
  }
  if (compareShare(late, open, rule.amber) >= 0) {
    return {
      suggested: 'amber',
      why: `${late} ${of} ${are(late)} Red or Amber: ${shareInWords(rule.amber)} or more.`,
    };
  }
  if (progress.red > 0) {
    return { suggested: 'amber', why: `${progress.red} ${of} ${are(progress.red)} Red.` };
  }
  if (late > 0) return { suggested: 'green', why: `Only ${late} ${of} ${are(late)} Amber, and none Red.` };
  return { suggested: 'green', why: `None ${of} is Red or Amber.` };
}

const are = (count: number): string => (count === 1 ? 'is' : 'are');
