import type { Serial } from '../cells/serialDate';
import type { Action } from '../plan/plan';
import type { ActionHistory } from './actionHistory';
import { standingOf, type Judge } from './standing';

/** How far an action's due date has moved, all in all. */
export interface Redating {
  /** The first due date that is known of it. */
  readonly original: Serial;
  /** The one that counts now. */
  readonly due: Serial;
  /** How often it was changed to another date, to a later or an earlier one. */
  readonly times: number;
  /** From the first to the one that counts now, in days; less than 0 where it is earlier. */
  readonly days: number;
}

/** From where on a date that moved is questioned; null for never. Only what is later than at first is. */
export interface RedatingLimits {
  /** Moved so many times, or more often. */
  readonly timesMoved: number | null;
  /** Moved by more than so many days in all. */
  readonly daysMoved: number | null;
}

/**
 * How an action was re-dated, from the positions that are kept of it and from its column of due dates where a revised date
 * stands beside that. Words and blanks between two dates are passed over. The first date that the plan gives counts
 * where it is earlier than every kept one: one that is not was typed over since, and what was kept is surer.
 * @returns null where no date but one is known, or none counts now
 */
export function redatingOf(
  { due, firstDue }: Pick<Action, 'due' | 'firstDue'>,
  history: Pick<ActionHistory, 'boards'> | undefined,
): Redating | null {
  if (due.kind !== 'date') return null;
  const kept = (history?.boards ?? []).flatMap((board) => board.due ?? []).reverse();
  const isFirst = firstDue !== undefined && kept.every((date) => firstDue < date);
  const dates = [...(isFirst ? [firstDue] : []), ...kept, due.serial];
  const times = dates.filter((date, index) => index > 0 && date !== dates[index - 1]).length;
  const [original = due.serial] = dates;
  return times === 0 ? null : { original, due: due.serial, times, days: due.serial - original };
}

/** Whether an action is open, and due so much later than at first that it is questioned. */
export function isMovedFar(
  action: Action,
  redating: Redating | null,
  judge: Judge,
  { timesMoved, daysMoved }: RedatingLimits,
): redating is Redating {
  if (redating === null || redating.days <= 0 || standingOf(action, judge) !== 'open') return false;
  return (
    (timesMoved !== null && redating.times >= timesMoved) || (daysMoved !== null && redating.days > daysMoved)
  );
}

/** `moved 3 times, 9 months in all`; `moved once, by 45 days`; `moved once, 30 days earlier`. */
export function redatedInWords({ times, days }: Pick<Redating, 'times' | 'days'>): string {
  const way = days < 0 ? ' earlier' : '';
  const span = days === 0 ? 'back to the first date' : `${spanInWords(Math.abs(days))}${way}`;
  if (times === 1) return `moved once, ${days > 0 ? 'by ' : ''}${span}`;
  return `moved ${times === 2 ? 'twice' : `${times} times`}, ${span}${days === 0 ? '' : ' in all'}`;
}

/** A month has so many days, taken over four years. */
const daysOfMonth = 365.25 / 12;
/** From two months on nobody counts days. */
const inMonthsFrom = 60;

function spanInWords(days: number): string {
  if (days < inMonthsFrom) return `${days} ${days === 1 ? 'day' : 'days'}`;
  return `${Math.round(days / daysOfMonth)} months`;
}
