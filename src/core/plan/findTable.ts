import type { Rect } from '../cells/address';
import { mergedCells, type MergedCells } from '../cells/mergedCells';
import { valueAt, type SheetCells } from '../cells/sheetCells';
import { isBlank, plain, textOf } from '../cells/text';
import { assignColumns, headsPlan, type Headings } from './assignColumns';
import { headingMeanings, type Content } from './columnWords';
import { otherTableKind } from './otherTables';
import type { Columns } from './plan';
import { defaultKey, ratingWords } from './ratingWords';

/** A table found by its header, before its rows are read. */
export interface FoundTable {
  readonly sheet: SheetCells;
  readonly merged: MergedCells;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: Columns;
  /** The rows below the header, over all columns that have a heading. */
  readonly body: Rect;
  /** The lowest heading of each column of `body`, to know the header again where it is repeated. */
  readonly headings: readonly string[];
}

export type SheetSearch =
  | { readonly found: FoundTable }
  | {
      readonly found: null;
      /** What the sheet is instead, or what came closest: a phrase that completes "left alone: …". */
      readonly why: string;
      /** The header row of a table of another kind, such as a risk register. */
      readonly otherHeaderRow?: number;
    };

const mostHeaderRows = 3;
/** This many blank rows in a row end a table. */
const blankRowsThatEnd = 3;

interface Header {
  readonly row: number;
  readonly rows: number;
  readonly columns: Columns;
  readonly score: number;
  readonly headings: readonly Headings[];
}

/** Finds the plan table of a sheet: the header row or rows that name the most of a plan's columns. */
export function findTable(sheet: SheetCells): SheetSearch {
  if (sheet.values.length === 0) return { found: null, why: 'it is empty' };
  const merged = mergedCells(sheet);
  let best: Header | null = null;
  const other = findOther(sheet, merged);
  for (const row of likelyHeaderRows(sheet)) {
    for (const header of headersAround(sheet, merged, row)) {
      if (best === null || header.score > best.score) best = header;
    }
  }
  if (best === null || !headsPlan(best.columns)) {
    return { found: null, ...(other ?? { why: 'no row of headings names an action and a rating' }) };
  }
  const kind = otherTableKind(best.headings.map((levels) => levels[levels.length - 1] ?? ''));
  if (kind !== null) return { found: null, why: kind, otherHeaderRow: best.row };
  return { found: tableUnder(best, sheet, merged) };
}

/** A table of another kind has its header among so many rows. */
const rowsSearchedForOthers = 30;

function findOther(
  sheet: SheetCells,
  merged: MergedCells,
): { readonly why: string; readonly otherHeaderRow: number } | null {
  for (let row = sheet.row; row < sheet.row + Math.min(sheet.values.length, rowsSearchedForOthers); row++) {
    const why = otherTableKind(rowHeadings(sheet, merged, row));
    if (why !== null) return { why, otherHeaderRow: row };
  }
  return null;
}

/** Rows in which at least two cells are known headings. */
function likelyHeaderRows(sheet: SheetCells): number[] {
  const rows: number[] = [];
  sheet.values.forEach((cells, index) => {
    let known = 0;
    for (const value of cells) {
      // Long text is prose; most cells of a long plan end here.
      if (typeof value !== 'string' || value === '' || value.length > 80) continue;
      if (headingMeanings(plain(value)).length > 0) known++;
    }
    if (known >= 2) rows.push(sheet.row + index);
  });
  return rows;
}

/** Every block of one to three rows that has the given row at its top or bottom. */
function headersAround(sheet: SheetCells, merged: MergedCells, row: number): Header[] {
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

function headerAt(sheet: SheetCells, merged: MergedCells, top: number, rows: number): Header {
  const headings = columnHeadings(sheet, merged, top, rows);
  const below = top + rows;
  const { columns, score } = assignColumns(headings, sheet.column, (column) =>
    contentOf(sheet, below, column),
  );
  return { row: top, rows, columns, score, headings };
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

const rowHeadings = (sheet: SheetCells, merged: MergedCells, row: number): string[] =>
  (sheet.values[0] ?? []).map((_, index) => plain(textOf(merged.at(row, sheet.column + index))));

/** How many filled cells of a column are looked at to tell ratings from prose. */
const sampleSize = 200;
const words = ratingWords(defaultKey);

/** A column holds ratings where at least half of its filled cells are, or where it has no text at all. */
function contentOf(sheet: SheetCells, firstRow: number, column: number): Content {
  let filled = 0;
  let rated = 0;
  for (let row = firstRow; row < sheet.row + sheet.values.length && filled < sampleSize; row++) {
    const value = valueAt(sheet, row, column);
    if (isBlank(value)) continue;
    filled++;
    const text = typeof value === 'string' && value.length < 40 ? plain(value) : null;
    if (text !== null && (words.has(text) || /^#|^\W*(blue|green|amber|red)\b/.test(text))) rated++;
  }
  return rated * 2 >= filled ? 'ratings' : 'prose';
}

function tableUnder(header: Header, sheet: SheetCells, merged: MergedCells): FoundTable {
  const named = header.headings.flatMap((levels, index) =>
    levels.some((level) => level !== '') ? [index] : [],
  );
  const first = named[0] ?? 0;
  const last = named[named.length - 1] ?? 0;
  const top = header.row + header.rows;
  const columns = { column: sheet.column + first, columns: last - first + 1 };
  return {
    sheet,
    merged,
    headerRow: header.row,
    headerRows: header.rows,
    columns: header.columns,
    body: { row: top, rows: lastBodyRow(sheet, top, columns) - top + 1, ...columns },
    headings: header.headings.slice(first, last + 1).map((levels) => levels[levels.length - 1] ?? ''),
  };
}

/** The last filled row before three blank ones, or the last of the Excel table that the header heads. */
function lastBodyRow(
  sheet: SheetCells,
  top: number,
  span: { readonly column: number; readonly columns: number },
): number {
  const table = sheet.tables.find(
    ({ area }) => area.row < top && area.row + area.rows > top && area.column <= span.column + span.columns,
  );
  const end = table === undefined ? sheet.row + sheet.values.length : table.area.row + table.area.rows;
  let last = top - 1;
  for (let row = top; row < end && row - last <= blankRowsThatEnd; row++) {
    for (let column = span.column; column < span.column + span.columns; column++) {
      if (!isBlank(valueAt(sheet, row, column))) {
        last = row;
        break;
      }
    }
  }
  return last;
}
