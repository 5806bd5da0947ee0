import { actionRule } from './rule';
import { ratedFields } from './ratingField';

/** A rating cell is blank although the action has started or is due. */
export const ratingMissing = actionRule({
  code: 'rating.missing',
  severity: 'warning',
  title: 'A rating is blank though the action has started or is due.',
  find: (action, { asAt }) => {
    const reached = [action.start, action.due].some((date) => date.kind === 'date' && date.serial <= asAt);
    if (!reached) return [];
    return ratedFields(action)
      .filter(({ reading }) => reading.basis === 'nothing')
      .map(({ field, name }) => ({
        field,
        message: `The ${name} rating is blank, although the action has started or is due.`,
        advice: 'Type Blue, Green, Amber or Red.',
      }));
  },
});
