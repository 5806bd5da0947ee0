import { mergedCells, type MergedCells } from '../cells/mergedCells';
import type { SheetCells } from '../cells/sheetCells';
import { fieldsOf, headsPlan } from './assignColumns';
import type { FittedTable } from './fitMapping';
import type { FoundTable, OtherTable } from './foundTable';
import {
  filledCells,
  headerAt,
  headersAround,
  likelyHeaderRows,
  planHeaders,
  rowHeadings,
  type Header,
} from './header';
import { otherTableKind } from './otherTables';
import type { Columns } from './plan';
import { sameHeadings, tableUnder } from './tableUnder';

/** What was found on a sheet. */
export interface SheetSearch {
  readonly tables: readonly FoundTable[];
  readonly others: readonly OtherTable[];
  /** Where there is no plan: what is there instead, as a phrase that completes "left alone: …". */
  readonly why: string;
  /** The row of headings that is most like a plan's; null where none is. */
  readonly closest: Closest | null;
}

/** What a row of headings names of a plan. */
export interface Closest {
  readonly row: number;
  readonly columns: Columns;
}

/**
 * Finds every plan table of a sheet, and the tables of other kinds beside them, by their headers.
 * @param stated the tables that a person has stated; no others are plans then
 */
export function findTables(sheet: SheetCells, stated?: readonly FittedTable[]): SheetSearch {
  if (sheet.values.length === 0) return { tables: [], others: [], why: 'it is empty', closest: null };
  const merged = mergedCells(sheet);
  const likely = likelyHeaderRows(sheet);
  const { headers, others } = headersOf(sheet, merged, likely, stated);
  const plansOwn = new Set(headers.flatMap(({ row, rows }) => range(row, row + rows)));
  const first = headers[0]?.row ?? Infinity;
  for (const row of otherRows(sheet, likely)) {
    // A word or two of a plan's rows may look like another table's headings: under a plan only likely rows count.
    if (plansOwn.has(row) || (row > first && !likely.includes(row))) continue;
    const kind = otherTableKind(rowHeadings(sheet, merged, row), false);
    if (kind !== null && !others.some((other) => other.row === row)) others.push({ row, kind });
  }
  others.sort((a, b) => a.row - b.row);

  const otherStarts = others.map(({ row }) => row);
  const tables = tablesUnder(sheet, merged, headers, otherStarts, stated);
  const starts = [...headers.map(({ row }) => row), ...otherStarts].sort((a, b) => a - b);
  const lastRow = sheet.row + sheet.values.length;
  return {
    tables,
    others: others.map(({ row, kind }) => ({
      sheet,
      merged,
      kind,
      headerRow: row,
      headings: rowHeadings(sheet, merged, row),
      end: starts.find((start) => start > row) ?? lastRow,
    })),
    why: others[0]?.kind.name ?? 'no row of headings names an action and a rating',
    closest: tables.length > 0 ? null : closestTo(sheet, merged, likely),
  };
}

interface Headers {
  readonly headers: Header[];
  readonly others: { readonly row: number; readonly kind: OtherTable['kind'] }[];
}

/** The headers of plans, from the top down, and those that are another table's after all. */
function headersOf(
  sheet: SheetCells,
  merged: MergedCells,
  likely: readonly number[],
  stated: readonly FittedTable[] | undefined,
): Headers {
  const found = planHeaders(sheet, merged, likely);
  if (stated !== undefined) {
    const own = stated.map(({ headerRow, headerRows, fixed }) =>
      headerAt(sheet, merged, headerRow, headerRows, fixed),
    );
    const repeats = found.filter(
      (header) =>
        own.some((one) => sameHeadings(one, header) && one.row < header.row) &&
        !own.some((one) => one.row === header.row),
    );
    return { headers: [...own, ...repeats].sort((a, b) => a.row - b.row), others: [] };
  }
  const headers: Header[] = [];
  const others: Headers['others'] = [];
  for (const header of found) {
    const kind = otherTableKind(lowestHeadings(header), isSurelyPlan(header));
    if (kind === null) headers.push(header);
    else others.push({ row: header.row + header.rows - 1, kind });
  }
  return { headers, others };
}

/** A table of another kind that has few words of a plan's has its header among so many rows. */
const rowsSearchedForOthers = 30;

const otherRows = (sheet: SheetCells, likely: readonly number[]): number[] => [
  ...new Set([
    ...range(sheet.row, sheet.row + Math.min(sheet.values.length, rowsSearchedForOthers)),
    ...likely,
  ]),
];

/** The same header again lower down belongs to the table above; another one begins a table. */
function tablesUnder(
  sheet: SheetCells,
  merged: MergedCells,
  headers: readonly Header[],
  otherHeaderRows: readonly number[],
  stated: readonly FittedTable[] | undefined,
): FoundTable[] {
  const isStated = ({ row }: Header) => stated?.some(({ headerRow }) => headerRow === row) === true;
  const own = headers.filter(
    (header, index) =>
      isStated(header) || !headers.slice(0, index).some((above) => sameHeadings(above, header)),
  );
  return own.map((header) => {
    const repeats = headers.filter((other) => other.row > header.row && sameHeadings(header, other));
    const next = [...own.map(({ row }) => row), ...otherHeaderRows].filter((row) => row > header.row);
    const end = Math.min(sheet.row + sheet.values.length, ...next);
    const previous = Math.max(
      sheet.row - 1,
      ...own.filter(({ row }) => row < header.row).map(({ row, rows }) => row + rows - 1),
    );
    return tableUnder(sheet, merged, header, {
      repeats: repeats.filter(({ row }) => row < end),
      end: next.length > 0 ? withoutTitles(sheet, end) : end,
      above: previous + 1,
      areaSource: stated?.find(({ headerRow }) => headerRow === header.row)?.areaSource,
    });
  });
}

/** Where the titles directly above a header begin: rows with one filled cell. */
function withoutTitles(sheet: SheetCells, headerRow: number): number {
  let row = headerRow;
  while (
    row - 1 > sheet.row &&
    filledCells(sheet, row - 1, sheet.column, sheet.values[0]?.length ?? 0) === 1
  ) {
    row--;
  }
  return row;
}

const lowestHeadings = ({ headings }: Header): string[] =>
  headings.map((levels) => levels[levels.length - 1] ?? '');

/** An action in so many words, and a rating, or who and when. */
const isSurelyPlan = (header: Header): boolean => headsPlan(header) && (header.scores.action ?? 0) >= 7;

/** The header that names the most of a plan's columns, for the message that there is no plan. */
function closestTo(sheet: SheetCells, merged: MergedCells, likely: readonly number[]): Closest | null {
  let best: Header | null = null;
  for (const row of likely.slice(0, rowsSearchedForOthers)) {
    for (const header of headersAround(sheet, merged, row)) {
      if (best === null || header.score > best.score) best = header;
    }
  }
  return best === null || fieldsOf(best.columns).length === 0
    ? null
    : { row: best.row + best.rows - 1, columns: best.columns };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
