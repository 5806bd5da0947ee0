import type { Action } from '../plan/plan';
import { standingOf, type Judge } from './standing';

/** An action is due soon up to this many days after the as-at date. */
export const dueSoonDays = 30;

/** Open, and due before the as-at date. What is due on the day itself, or has no date that can be read, is not. */
export const isOverdue = (action: Action, judge: Judge): boolean =>
  action.due.kind === 'date' && action.due.serial < judge.asAt && standingOf(action, judge) === 'open';

/** By how many days an action is overdue; 0 where it is not. */
export const daysOverdue = (action: Action, judge: Judge): number =>
  action.due.kind === 'date' && isOverdue(action, judge) ? judge.asAt - action.due.serial : 0;

/** Open, and due from the as-at date to so many days after it, both included. */
export const isDueWithin = (action: Action, judge: Judge, days: number): boolean =>
  action.due.kind === 'date' &&
  action.due.serial >= judge.asAt &&
  action.due.serial <= judge.asAt + days &&
  standingOf(action, judge) === 'open';

export const isDueSoon = (action: Action, judge: Judge): boolean => isDueWithin(action, judge, dueSoonDays);

/** Open, with something in its due date that cannot be read: nobody can say whether it is overdue. */
export const isUnjudged = (action: Action, judge: Judge): boolean =>
  action.due.kind === 'unreadable' && standingOf(action, judge) === 'open';
