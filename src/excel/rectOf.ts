import type { Rect } from '../core/cells/address';

/** What of a range is loaded for `rectOf`. */
export const rectMembers = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range is; its `rectMembers` are loaded. */
export const rectOf = (range: Excel.Range): Rect => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Whether two areas are the same cells. */
export const isSameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
