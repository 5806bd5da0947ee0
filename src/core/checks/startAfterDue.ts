import { longDate } from '../cells/serialDate';
import { fieldNames } from '../plan/columns/fieldNames';
import { actionRule } from './rule';

/** The action is due before it starts. */
export const startAfterDue = actionRule({
  code: 'date.start-after-due',
  severity: 'error',
  title: 'The start date is after the due date.',
  find: ({ start, due, dueField }) => {
    if (start.kind !== 'date' || due.kind !== 'date' || start.serial <= due.serial) return [];
    return [
      {
        field: 'start',
        message: `The start date, ${longDate(start.serial)}, is after the ${fieldNames[dueField]}, ${longDate(due.serial)}.`,
        advice: 'Correct one of the two dates.',
      },
    ];
  },
});
