import { longDate, yearOf } from '../cells/serialDate';
import { fieldNames } from '../plan/columns/fieldNames';
import { actionRule } from './rule';

/** A date whose year is far from the as-at date's, as a slip of the finger gives: 2052 for 2025. */
export const yearUnlikely = actionRule({
  code: 'date.unlikely-year',
  severity: 'warning',
  title: 'A date is in a year that is far from the as-at date.',
  find: (action, { asAt, settings }) =>
    (['start', 'due', 'completed'] as const).flatMap((name) => {
      const date = action[name];
      if (date.kind !== 'date') return [];
      const years = yearOf(date.serial) - yearOf(asAt);
      if (years >= -settings.yearsBack && years <= settings.yearsAhead) return [];
      const field = name === 'due' ? action.dueField : name;
      return [
        {
          field,
          message: `The ${fieldNames[field]}, ${longDate(date.serial)}, is in an unlikely year.`,
          advice: 'Check the year.',
        },
      ];
    }),
});
