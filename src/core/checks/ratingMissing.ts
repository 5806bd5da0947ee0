import { ratingRule } from './ratingField';

/** A rating cell is blank although the action has started or is due. */
export const ratingMissing = ratingRule({
  code: 'rating.missing',
  severity: 'warning',
  title: 'A rating is blank though the action has started or is due.',
  find: (reading, field, { start, due }, { asAt }) => {
    if (reading.basis !== 'nothing') return null;
    const reached = [start, due].some((date) => date.kind === 'date' && date.serial <= asAt);
    if (!reached) return null;
    return {
      message: `The ${field} rating is blank, although the action has started or is due.`,
      advice: 'Type Blue, Green, Amber or Red.',
    };
  },
});
