import { ratings } from '../plan/values/rating';
import { compareShare, defaultAreaRatingRule, shareInWords, type AreaRatingRule } from './areaRatingRule';
import type { RatingCounts, SuggestedRating } from './rollup';

/** Suggests a rating for a set of actions from their ratings of one kind, and says why. */
export function suggestRating(
  counts: RatingCounts,
  rule: AreaRatingRule = defaultAreaRatingRule,
  field: 'progress' | 'impact' = 'progress',
): SuggestedRating {
  const rated = ratings.reduce((sum, rating) => sum + counts[rating], 0);
  const all = rated + counts.unrated + counts.invalid;
  const notRated = all - rated;
  if (all === 0) return { suggested: null, why: 'There are no actions.' };
  if (rated === 0 || compareShare(notRated, all, rule.unrated) > 0) {
    return { suggested: null, why: `${notRated} of ${all} actions have no valid ${field} rating.` };
  }
  const open = rated - counts.blue;
  if (open === 0) {
    const why = rated === 1 ? 'The one rated action is Blue.' : `All ${rated} rated actions are Blue.`;
    return { suggested: 'blue', why };
  }
  const late = counts.red + counts.amber;
  const of = `of ${open} rated ${open === 1 ? 'action' : 'actions'} not yet Blue`;
  if (compareShare(counts.red, open, rule.red) >= 0) {
    return {
      suggested: 'red',
      why: `${counts.red} ${of} ${are(counts.red)} Red: ${shareInWords(rule.red)} or more.`,
    };
  }
  if (compareShare(late, open, rule.amber) >= 0) {
    return {
      suggested: 'amber',
      why: `${late} ${of} ${are(late)} Red or Amber: ${shareInWords(rule.amber)} or more.`,
    };
  }
  if (counts.red > 0) {
    return { suggested: 'amber', why: `${counts.red} ${of} ${are(counts.red)} Red.` };
  }
  if (late > 0) return { suggested: 'green', why: `Only ${late} ${of} ${are(late)} Amber, and none Red.` };
  return {
    suggested: 'green',
    why:
      open === 1
        ? 'The one rated action not yet Blue is Green.'
        : `All ${open} rated actions not yet Blue are Green.`,
  };
}

/** At best Amber where enough of the open actions are overdue; of a rating that is no better, nothing is said. */
export function atBestAmber(
  suggestion: SuggestedRating,
  { open, overdue }: { readonly open: number; readonly overdue: number },
  rule: AreaRatingRule,
): SuggestedRating {
  const isBetter = suggestion.suggested === 'blue' || suggestion.suggested === 'green';
  if (!isBetter || overdue === 0 || compareShare(overdue, open, rule.overdue) < 0) return suggestion;
  return {
    suggested: 'amber',
    why: `${overdue} of ${open} open ${open === 1 ? 'action' : 'actions'} ${are(overdue)} overdue: ${shareInWords(rule.overdue)} or more. ${suggestion.why}`,
  };
}

const are = (count: number): string => (count === 1 ? 'is' : 'are');
