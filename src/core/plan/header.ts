import type { MergedCells } from '../cells/mergedCells';
import { valueAt, type SheetCells } from '../cells/sheetCells';
import { isBlank, plain, textOf } from '../cells/text';
import { assignColumns, headsPlan, type Assignment, type Headings } from './assignColumns';
import { columnContent } from './columnContent';
import type { Content, Field } from './columnWords';
import { headingMeanings, isListed, longestHeading } from './headingMeanings';

/** One to three rows of headings, with what was understood of them. */
export interface Header extends Assignment {
  readonly row: number;
  readonly rows: number;
  /** For each column of the sheet's used cells. */
  readonly headings: readonly Headings[];
}

const mostHeaderRows = 3;
/** Where no row has two headings of the list, so many rows are searched for unlisted and misspelt ones. */
const rowsSearchedClosely = 60;

/** Rows in which at least two cells are known headings. */
export function likelyHeaderRows(sheet: SheetCells): number[] {
  const known = new Map<string, boolean>();
  const listed = (value: string): boolean => {
    let is = known.get(value);
    if (is === undefined) known.set(value, (is = isListed(plain(value))));
    return is;
  };
  const rows = rowsWith(sheet, sheet.values.length, listed);
  if (rows.length > 0) return rows;
  return rowsWith(sheet, rowsSearchedClosely, (value) => headingMeanings(plain(value)).length > 0);
}

function rowsWith(sheet: SheetCells, most: number, isHeading: (value: string) => boolean): number[] {
  const rows: number[] = [];
  for (let index = 0; index < Math.min(sheet.values.length, most); index++) {
    let found = 0;
    for (const value of sheet.values[index] ?? []) {
      if (value === '') continue;
      if (typeof value === 'string') {
        // Long text is prose, and headings can stand in a row with it only where they are repeated.
        if (value.length <= longestHeading && isHeading(value)) found++;
      } else if (!mayBeHeading(value)) {
        found = 0;
        break;
      }
    }
    if (found >= 2) rows.push(sheet.row + index);
  }
  return rows;
}

/** Among headings a number is a year, the day that a month begins with, or counts months or weeks. */
const mayBeHeading = (value: number | boolean): boolean =>
  typeof value === 'number' &&
  Number.isInteger(value) &&
  ((value >= 0 && value <= 53) || (value >= 1990 && value <= 2100) || (value >= 32874 && value <= 73050));

/** Every block of one to three rows that has the given row at its top or bottom. */
export function headersAround(sheet: SheetCells, merged: MergedCells, row: number): Header[] {
  const lastRow = sheet.row + sheet.values.length - 1;
  const blocks: Header[] = [];
  for (let rows = 1; rows <= mostHeaderRows; rows++) {
    for (const top of new Set([row - rows + 1, row])) {
      if (top < sheet.row || top + rows - 1 > lastRow) continue;
      blocks.push(headerAt(sheet, merged, top, rows));
    }
  }
  return blocks;
}

/**
 * The header in some rows.
 * @param fixed fields whose column a person has stated; null where they say that there is none
 */
export function headerAt(
  sheet: SheetCells,
  merged: MergedCells,
  row: number,
  rows: number,
  fixed: Partial<Readonly<Record<Field, number | null>>> = {},
): Header {
  const headings = columnHeadings(sheet, merged, row, rows);
  const contents = new Map<number, Content>();
  const holds = (column: number): Content => {
    let content = contents.get(column);
    if (content === undefined) {
      contents.set(column, (content = columnContent(sheet, row + rows, column)));
    }
    return content;
  };
  return { row, rows, headings, ...assignColumns(headings, sheet.column, holds, fixed) };
}

/**
 * The best of the blocks around each likely row that could head a plan, from the top of the sheet down;
 * blocks that share rows are one header.
 */
export function planHeaders(sheet: SheetCells, merged: MergedCells, likely: readonly number[]): Header[] {
  const found: Header[] = [];
  for (const row of likely) {
    let best: Header | null = null;
    for (const header of headersAround(sheet, merged, row)) {
      if (headsPlan(header) && (best === null || header.score > best.score)) best = header;
    }
    if (best === null) continue;
    const last = found[found.length - 1];
    if (last === undefined || last.row + last.rows <= best.row) found.push(best);
    else if (best.score > last.score) found[found.length - 1] = best;
  }
  return found;
}

function columnHeadings(sheet: SheetCells, merged: MergedCells, top: number, rows: number): Headings[] {
  const width = sheet.values[0]?.length ?? 0;
  const levels = Array.from({ length: rows }, (_, level) =>
    Array.from({ length: width }, (_, index) => plain(textOf(merged.at(top + level, sheet.column + index)))),
  );
  // A group's name is often typed once over its columns without merging them.
  for (let level = 0; level < rows - 1; level++) {
    const names = levels[level] ?? [];
    const under = levels[level + 1] ?? [];
    for (let index = 1; index < width; index++) {
      if (names[index] === '' && under[index] !== '' && under[index - 1] !== '') {
        names[index] = names[index - 1] ?? '';
      }
    }
  }
  return Array.from({ length: width }, (_, index) => levels.map((names) => names[index] ?? ''));
}

/** The headings of one row, merged cells filled in. */
export const rowHeadings = (sheet: SheetCells, merged: MergedCells, row: number): string[] =>
  (sheet.values[0] ?? []).map((_, index) => plain(textOf(merged.at(row, sheet.column + index))));

/** How many cells of a row have something in them, between two columns. */
export function filledCells(sheet: SheetCells, row: number, first: number, columns: number): number {
  let filled = 0;
  for (let column = first; column < first + columns; column++) {
    if (!isBlank(valueAt(sheet, row, column))) filled++;
  }
  return filled;
}
