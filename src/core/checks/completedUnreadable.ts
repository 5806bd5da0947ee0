import { quote } from './quote';
import { actionRule } from './rule';

/** The completion date is neither a date nor words for none. It counts as none. */
export const completedUnreadable = actionRule({
  code: 'date.completed-unreadable',
  severity: 'warning',
  title: 'A completion date cannot be read.',
  find: ({ completed }) => {
    if (completed.kind !== 'unreadable') return [];
    return [
      {
        field: 'completed',
        message: `The completion date ${quote(completed.text)} cannot be read.`,
        advice: 'Type a date such as 31/03/2026, or leave the cell blank until it is done.',
      },
    ];
  },
});
