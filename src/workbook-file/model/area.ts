/** Rows and columns of a worksheet in Excel (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, counted from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The rectangle that both areas have in common, or undefined. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether two areas have a cell in common. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Whether a cell is in an area. */
export const holdsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** What is left of areas without the cells of another one: each becomes up to four rectangles, in the order of rows. */
export function without(areas: readonly Area[], gone: Area): Area[] {
  return areas.flatMap((area) => {
    const both = intersect(area, gone);
    if (!both) return [area];
    const { row, column, rows, columns } = area;
    const [below, right] = [both.row + both.rows, both.column + both.columns];
    return [
      { row, column, rows: both.row - row, columns },
      { row: both.row, column, rows: both.rows, columns: both.column - column },
      { row: both.row, column: right, rows: both.rows, columns: column + columns - right },
      { row: below, column, rows: row + rows - below, columns },
    ].filter((piece) => piece.rows > 0 && piece.columns > 0);
  });
}

/** The smallest rectangle around both areas. */
export function bound(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether every cell of `inner` is in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const both = intersect(outer, inner);
  return both?.rows === inner.rows && both.columns === inner.columns;
}

/** Whether two areas are the same rectangle. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Whether the area is on a worksheet at all. */
export function isValidArea(area: Area): boolean {
  const { row, column, rows, columns } = area;
  return (
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}
