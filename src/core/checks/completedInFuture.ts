import { longDate } from '../cells/serialDate';
import { actionRule } from './rule';

/** The completion date is after the as-at date. */
export const completedInFuture = actionRule({
  code: 'date.completed-in-future',
  severity: 'warning',
  title: 'The completion date is after the as-at date.',
  find: ({ completed }, { asAt }) => {
    if (completed.kind !== 'date' || completed.serial <= asAt) return [];
    return [
      {
        field: 'completed',
        message: `The completion date, ${longDate(completed.serial)}, is still to come.`,
        advice: 'Type the date on which it was done, or leave the cell blank until it is.',
      },
    ];
  },
});
