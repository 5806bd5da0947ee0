import { longDate, yearOf } from '../cells/serialDate';
import { fieldNames } from '../plan/columns/fieldNames';
import { actionRule, findEach } from './rule';

/** A date whose year is far from the as-at date's, as a slip of the finger gives: 2052 for 2025. */
export const yearUnlikely = actionRule({
  code: 'date.unlikely-year',
  severity: 'warning',
  title: 'A date is in a year that is far from the as-at date.',
  find: (action, { asAt, settings }) =>
    findEach(['start', 'due', 'completed'] as const, (name) => {
      const date = action[name];
      if (date.kind !== 'date') return null;
      const days = date.serial - asAt;
      // A year has 365 days at least: so near, no year needs to be worked out.
      if (days > -365 * settings.yearsBack && days < 365 * settings.yearsAhead) return null;
      const years = yearOf(date.serial) - yearOf(asAt);
      if (years >= -settings.yearsBack && years <= settings.yearsAhead) return null;
      const field = name === 'due' ? action.dueField : name;
      return {
        field,
        message: `The ${fieldNames[field]}, ${longDate(date.serial)}, is in an unlikely year.`,
        advice: 'Check the year.',
      };
    }),
});
