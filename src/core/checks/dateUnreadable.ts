import { quote } from './quote';
import { actionRule, findEach } from './rule';

/** A start or due date cannot be read. The action counts as having none. */
export const dateUnreadable = actionRule({
  code: 'date.unreadable',
  severity: 'error',
  title: 'A start or due date cannot be read.',
  find: (action) =>
    findEach(['start', 'due'] as const, (field) => {
      const date = action[field];
      if (date.kind !== 'unreadable') return null;
      return {
        field: field === 'due' ? action.dueField : field,
        message: `The ${field} date ${quote(date.text)} cannot be read.`,
        advice: 'Type a date such as 31/03/2026, a month such as March 2026, or Ongoing.',
      };
    }),
});
