/** A rectangle of cells on one sheet. Rows and columns count from 0, as in Office.js. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column: 0 is `A`, 25 `Z`, 26 `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of one cell: (0, 0) is `A1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The row and column of an A1 address, from 0; null for anything else. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (match === null) return null;
  const letters = (match[1] ?? '').toUpperCase();
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** The rectangle of an address without a sheet, such as `B2:D9`; null for whole rows and columns and anything else. */
export function parseRectAddress(address: string): Rect | null {
  const [start = '', end = start, ...more] = address.split(':');
  const first = parseCellAddress(start);
  const last = parseCellAddress(end);
  if (first === null || last === null || more.length > 0) return null;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** True for a cell of a rectangle. */
export const holdsCell = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;

/** The A1 address of a rectangle; a single cell has no colon. */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${cellAddress(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** As {@link rectAddress} with absolute references, for use in formulas: `$A$1:$B$2`. */
export function absoluteAddress(rect: Rect): string {
  return rectAddress(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A sheet's name as a formula needs it: always quoted, apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Rows in words, as a person counts them: "row 3", "rows 3–4". */
export const rowsInWords = (first: number, rows: number): string =>
  rows > 1 ? `rows ${first + 1}–${first + rows}` : `row ${first + 1}`;

/** The smallest area that holds all of some, of which there may be very many; one without cells for none. */
export function rectAround(areas: Iterable<Rect>): Rect {
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { row, column, rows, columns } of areas) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return top > bottom
    ? { row: 0, column: 0, rows: 0, columns: 0 }
    : { row: top, column: left, rows: bottom - top, columns: right - left };
}
