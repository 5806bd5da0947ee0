import { longDate } from '../cells/serialDate';
import { quote } from './quote';
import { actionRule, findEach } from './rule';

/** A start or due date cell holds several dates. The last one counts that is not said to be an earlier one. */
export const dateSeveral = actionRule({
  code: 'date.several',
  severity: 'info',
  title: 'A start or due date cell holds several dates; one of them is counted.',
  find: (action) =>
    findEach(['start', 'due'] as const, (field) => {
      const date = action[field];
      if (date.kind !== 'date' || date.several !== true) return null;
      return {
        field: field === 'due' ? action.dueField : field,
        message: `The ${field} date ${quote(date.text)} holds several dates, and ${longDate(date.serial)} is counted.`,
        advice: 'Keep one date in the cell, and the earlier ones in the update.',
      };
    }),
});
