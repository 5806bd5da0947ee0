import { cellAddress } from '../cells/address';
import { isCovered, isRated, ratingFields } from './ratingField';
import { spotOf, type Finding, type PlanRule } from './rule';

/** Several ratings share one merged cell: only the first of them is read, and the rest count as blank, unless a person has said that it is theirs as well. */
export const ratingMerged: PlanRule = {
  code: 'rating.merged',
  severity: 'warning',
  title: 'One merged cell stands for the ratings of several actions.',
  find: (plan) => {
    const shared = new Map<string, Finding['spot'][]>();
    for (const action of plan.actions) {
      if (action.mergedRatings === undefined) continue;
      for (const field of ratingFields) {
        const area = action.mergedRatings[field];
        if (area === undefined || !isRated(action, field)) continue;
        if (isCovered(action, field) && action[field].basis !== 'nothing') continue;
        const key = `${cellAddress(area.row, area.column)} ${action.place.sheet}`;
        const spots = shared.get(key);
        if (spots === undefined) shared.set(key, [spotOf(action, field)]);
        else spots.push(spotOf(action, field));
      }
    }
    return [...shared.values()].flatMap(([first, ...others]) =>
      first === undefined || others.length === 0
        ? []
        : [
            {
              spot: first,
              message: `One merged cell stands for ${others.length + 1} ratings, and only the first of them is read.`,
              advice: 'Unmerge the cells, and type a rating in each.',
            },
          ],
    );
  },
};
