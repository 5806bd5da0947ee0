import { fieldNames } from '../plan/columns/fieldNames';
import { quote } from './quote';
import { actionRule } from './rule';

/** The due date is "Ongoing" or the like, so the action never counts as overdue. */
export const dueUndated = actionRule({
  code: 'date.undated',
  severity: 'info',
  title: 'The due date is “Ongoing” or the like.',
  find: ({ due, dueField }) => {
    if (due.kind !== 'undated') return [];
    return [
      {
        field: dueField,
        message: `The ${fieldNames[dueField]} is ${quote(due.text)}, so the action can never be overdue.`,
        advice: 'Give a date for the next review if the board should see whether it is on time.',
      },
    ];
  },
});
