import { isSame } from '../cells/isSame';
import type { Action } from './plan';

/**
 * Actions of a plan that was read again, each as the object that it was before where nothing about it has changed: what
 * was found out about that one holds for it still.
 * @param before as they were read last
 */
export function keepActions(actions: readonly Action[], before: readonly Action[]): readonly Action[] {
  if (before.length === 0) return actions;
  const known = new Map<string, Map<number, Action>>();
  for (const action of before) {
    const { sheet } = action.place;
    const rows = known.get(sheet) ?? new Map<number, Action>();
    known.set(sheet, rows.set(keyOf(action), action));
  }
  // The actions of a table share their columns, which are many: they are compared once.
  const shared = new Map<unknown, unknown>();
  return actions.map((action) => {
    const { columns, sheet } = action.place;
    const old = known.get(sheet)?.get(keyOf(action));
    if (old === undefined) return action;
    if (!shared.has(columns) && isSame(columns, old.place.columns)) shared.set(columns, old.place.columns);
    return isSame(action, old, shared) ? old : action;
  });
}

/** One number for row and column: tables may stand side by side. No sheet has so many columns. */
const keyOf = ({ place: { row, columns } }: Action): number => row * 20_000 + (columns.action ?? 0);
