import type { Action } from '../../plan/plan';
import { isRecorded, untold } from '../../rollup/gaps';

/** A date as a date; other words as they stand; "No date" for a blank; a dash where the plan has no such column. */
export function dueContent(action: Action): number | string {
  const { due } = action;
  if (due.kind === 'date') return due.serial;
  if (due.kind !== 'blank') return due.text;
  return isRecorded([action], 'overdue') ? 'No date' : untold;
}
