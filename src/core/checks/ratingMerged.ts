import { cellAddress } from '../cells/address';
import { ratedFields } from './ratingField';
import { spotOf, type Finding, type Rule } from './rule';

/** Several ratings share one merged cell: only the first of them is read, and the rest count as blank, unless a person has said that it is theirs as well. */
export const ratingMerged: Rule = {
  code: 'rating.merged',
  severity: 'warning',
  title: 'One merged cell stands for the ratings of several actions.',
  find: (plan) => {
    const shared = new Map<string, Finding['spot'][]>();
    for (const action of plan.actions) {
      for (const { field, covered, reading } of ratedFields(action)) {
        const area = action.mergedRatings?.[field];
        if (area === undefined || (covered && reading.basis !== 'nothing')) continue;
        const key = `${cellAddress(area.row, area.column)} ${action.place.sheet}`;
        shared.set(key, [...(shared.get(key) ?? []), spotOf(action, field)]);
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
