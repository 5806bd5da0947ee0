import { isSame } from '../../cells/isSame';
import type { CellValue, SheetCells } from '../../cells/sheetCells';
import type { Action } from '../plan';

/** What an action is read from beside the cells of its row; plain data. */
interface Beside {
  /** The same for all rows of a table, one object. */
  readonly shared: unknown;
  /** The row's own. */
  readonly own: readonly unknown[];
}

/** By a row's cells, which nobody changes: a row that was edited has others. */
const known = new WeakMap<readonly CellValue[], Beside & { readonly action: Action }>();

/**
 * Reads actions so that a row is read once for as long as nothing that it is read from has changed: after an edit of one
 * row all others are as they were. Rows that a merged area covers hang on cells of others, and are always read.
 * @param shared what all rows of the table are read by; plain data
 */
export function readerOfKnownRows(
  sheet: SheetCells,
  shared: unknown,
): (row: number, own: readonly unknown[], read: () => Action) => Action {
  // A whole column may be merged: its million rows end where the sheet's do.
  const end = sheet.row + sheet.values.length;
  const merged = new Set<number>();
  for (const { row, rows } of sheet.merges)
    for (let at = row; at < Math.min(row + rows, end); at++) merged.add(at);
  // The rows of a table were all read by one object, which is compared once.
  let sameAsShared: unknown = shared;
  const isShared = (other: unknown): boolean => {
    if (other === sameAsShared) return true;
    if (!isSame(other, shared)) return false;
    sameAsShared = other;
    return true;
  };
  return (row, own, read) => {
    const cells = sheet.values[row - sheet.row];
    if (cells === undefined || merged.has(row)) return read();
    const before = known.get(cells);
    if (before !== undefined && isSame(before.own, own) && isShared(before.shared)) return before.action;
    const action = read();
    known.set(cells, { shared: sameAsShared, own, action });
    return action;
  };
}
