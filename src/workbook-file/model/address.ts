import { MAX_COLUMNS, MAX_ROWS, isValidArea, type Area } from './area';

/** `AB` for 27; columns count from 0. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** 27 for `AB`, in either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B3` for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A1:B2`, `A1`, `A:C` or `2:5`, without the sheet. */
export function formatAddress(area: Area, absolute = false): string {
  const sign = absolute ? '$' : '';
  const { row, column, rows, columns } = area;
  const [top, bottom] = [`${sign}${row + 1}`, `${sign}${row + rows}`];
  const [left, right] = [sign + columnName(column), sign + columnName(column + columns - 1)];
  if (rows === MAX_ROWS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS) return `${top}:${bottom}`;
  return rows === 1 && columns === 1 ? left + top : `${left + top}:${right + bottom}`;
}

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const WHOLE_COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isValidArea(area) ? area : undefined;
}

/** The area of an address without a sheet (`A1`, `$A$1:B2`, `A:C`, `2:5`), or undefined. */
export function parseAddress(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = WHOLE_ROWS.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : undefined;
}
