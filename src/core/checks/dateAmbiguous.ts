import { longDate } from '../cells/serialDate';
import { quote } from './quote';
import { actionRule, findEach } from './rule';

/** A start or due date may be a day of a month or a month of a year: "May 25". It is read as a month. */
export const dateAmbiguous = actionRule({
  code: 'date.ambiguous',
  severity: 'warning',
  title: 'A start or due date such as “May 25” may mean a day or a year; it is read as a month of that year.',
  find: (action) =>
    findEach(['start', 'due'] as const, (field) => {
      const date = action[field];
      if (date.kind !== 'date' || date.ambiguous !== true) return null;
      return {
        field: field === 'due' ? action.dueField : field,
        message: `The ${field} date ${quote(date.text)} may be a day or a year, and it is read as ${longDate(date.serial)}.`,
        advice: 'Type the year in full, such as May 2025.',
      };
    }),
});
