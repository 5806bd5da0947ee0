import { lowestHeading } from '../columns/lowestHeading';
import type { Steps } from '../../steps';
import { mergedCells } from '../../cells/mergedCells';
import type { SheetCells } from '../../cells/sheetCells';
import { headsPlan } from '../columns/assignColumns';
import { cardsSeen } from '../cards/cardsSeen';
import { closestHeadings, type Closest } from '../columns/closestHeadings';
import { columnContents, type StatusWords } from '../columns/columnFeatures';
import type { FittedTable } from '../mapping/fitMapping';
import type { FoundTable, OtherTable } from './foundTable';
import { filledCells, headerAt, likelyHeaderRows, planHeaders, rowHeadings, saysWhatAndWhen } from './header';
import type { Header, SheetView } from './sheetView';
import { isKeyTable } from './isKeyTable';
import { aboutPlan, headsLedger, keyTable, kindOfActions, otherTableKind } from './otherTables';
import type { Columns } from '../plan';
import { isActionLike, sameHeadings, tableUnder } from './tableUnder';

/** What was found on a sheet. */
export interface SheetSearch {
  readonly tables: readonly FoundTable[];
  readonly others: readonly OtherTable[];
  /** Where there is no plan: what is there instead, as a phrase that completes "left alone: …". */
  readonly why: string;
  /** The row of headings that is most like a plan's; null where none is. */
  readonly closest: Closest | null;
}

/**
 * Looks a sheet over, before its headers are found.
 * @param isBesideAnother true for a part of a sheet that has another plan beside it
 */
export const viewOf = (sheet: SheetCells, isBesideAnother = false): SheetView => ({
  sheet,
  isBesideAnother,
  merged: mergedCells(sheet),
  likely: likelyHeaderRows(sheet),
  contents: columnContents(sheet, likelyHeaderRows(sheet)),
});

/** The same view with other words of ratings, such as the workbook's own key gives. */
export const withWords = (view: SheetView, words: StatusWords): SheetView => ({
  ...view,
  contents: columnContents(view.sheet, view.likely, words),
});

/**
 * Finds every plan table of a sheet, and the tables of other kinds beside them, by their headers.
 * @param stated the tables that a person has stated; no others are plans then
 */
export function* findTables(view: SheetView, stated?: readonly FittedTable[]): Steps<SheetSearch> {
  const { sheet, merged, likely } = view;
  if (sheet.values.length === 0) return { tables: [], others: [], why: 'it is empty', closest: null };
  const { headers, others } = yield* headersOf(view, stated);
  const plansOwn = new Set(headers.flatMap(({ row, rows }) => range(row, row + rows)));
  const first = headers[0]?.row ?? Infinity;
  for (const row of otherRows(sheet, likely)) {
    // A word or two of a plan's rows may look like another table's headings: under a plan only likely rows count.
    if (plansOwn.has(row) || (row > first && !likely.includes(row))) continue;
    if (headers.some((above) => above.row < row && isActionLike(sheet, row, above.columns))) continue;
    const kind = otherTableKind(rowHeadings(sheet, merged, row), false, sheet.name);
    if (kind !== null && !others.some((other) => other.row === row)) others.push({ row, kind });
  }
  others.sort((a, b) => a.row - b.row);

  const otherStarts = others.map(({ row }) => row);
  const tables = tablesUnder(view, headers, otherStarts, stated);
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
    why: others[0]?.kind.name ?? (tables.length > 0 ? null : cardsSeen(sheet)) ?? noHeadings,
    closest: tables.length > 0 ? null : closestHeadings(view),
  };
}

/** Why a sheet with nothing that is known was left alone. */
export const noHeadings = 'no row of headings names an action and a rating';

interface Headers {
  readonly headers: Header[];
  readonly others: { readonly row: number; readonly kind: OtherTable['kind'] }[];
}

/** The headers of plans, from the top down, and those that are another table's after all. */
function* headersOf(view: SheetView, stated: readonly FittedTable[] | undefined): Steps<Headers> {
  const found = yield* planHeaders(view);
  if (stated !== undefined) {
    const own = stated.map(({ headerRow, headerRows, fixed }) =>
      headerAt(view, headerRow, headerRows, fixed),
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
    // The words of a plan's row may be headings elsewhere.
    if (headers.some(({ columns }) => holdsAction(view.sheet, header, columns))) continue;
    const isSure = isSurelyPlan(header) || readsAsPlan(view, header);
    // The first lines of a ledger, short as they are, may look like more rows of headings.
    const level = levelsOf(header).findIndex((headings) => !isSure && headsLedger(headings));
    const own = level < 0 ? header.rows - 1 : level;
    const kind =
      otherTableKind(level < 0 ? lowestOf(header) : (levelsOf(header)[own] ?? []), isSure, view.sheet.name) ??
      // Where no heading names an action in so many words, those above the lowest tell as well.
      (isSure ? null : otherTableKind(levelsOf(header).flat(), isSure, view.sheet.name)) ??
      kindOfActions(headingOf(header, header.columns.action)) ??
      (isKeyTable(view.sheet, header) ? keyTable : null);
    if (kind === null) headers.push(header);
    else others.push({ row: header.row + own, kind });
  }
  const plans = headers.filter((header, at) => !isAboutPlan(view.sheet, header, headers[at + 1]));
  const about = headers.filter((header) => !plans.includes(header));
  others.push(...about.map(({ row }) => ({ row, kind: aboutPlan })));
  return { headers: plans, others };
}

/** What stands over a plan and says whose it is has so many lines. */
const linesAboutPlan = 2;

/** "Project name", "Start date", "Overall progress" and one line of them, over a plan whose heading names its actions: no action. */
function isAboutPlan(sheet: SheetCells, header: Header, next: Header | undefined): boolean {
  if (next === undefined || !isSurelyNamed(next) || (header.scores.action ?? 0) >= surelyNamed) return false;
  const { span } = header;
  const under = range(header.row + header.rows, next.row).filter(
    (row) => filledCells(sheet, row, span.column, span.columns) > 0,
  );
  return under.length <= linesAboutPlan;
}

/** A heading with fewer points names no actions in so many words. */
const surelyNamed = 5;
const isSurelyNamed = ({ scores }: Header): boolean => (scores.action ?? 0) > surelyNamed;

/** Whether a row of a header is an action in the columns of another. */
const holdsAction = (sheet: SheetCells, { row, rows }: Header, columns: Columns): boolean =>
  range(row, row + rows).some((one) => isActionLike(sheet, one, columns));

/** A table of another kind that has few words of a plan's has its header among so many rows. */
const rowsSearchedForOthers = 30;

const otherRows = (sheet: SheetCells, likely: readonly number[]): number[] => [
  ...new Set([
    ...range(sheet.row, sheet.row + Math.min(sheet.values.length, rowsSearchedForOthers)),
    ...likely,
  ]),
];

/** The same header again lower down belongs to the table above, unless a table of another kind parts them; another one begins a table. */
function tablesUnder(
  { sheet, merged, isBesideAnother }: SheetView,
  headers: readonly Header[],
  otherHeaderRows: readonly number[],
  stated: readonly FittedTable[] | undefined,
): FoundTable[] {
  const isStated = ({ row }: Header) => stated?.some(({ headerRow }) => headerRow === row) === true;
  // Another table, as of measures, ends the one above it: what comes again below it begins anew.
  const isParted = (above: Header, header: Header): boolean =>
    otherHeaderRows.some((row) => row > above.row && row < header.row);
  const own = headers.filter(
    (header, index) =>
      isStated(header) ||
      !headers.slice(0, index).some((above) => sameHeadings(above, header) && !isParted(above, header)),
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
      isBesideAnother,
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

/** The headings of each row of a header, from the top down. */
const levelsOf = ({ headings, rows }: Header): string[][] =>
  Array.from({ length: rows }, (_, level) => headings.map((levels) => levels[level] ?? ''));

/** Each column's own heading: that of the lowest row in which it has one. */
const lowestOf = (header: Header): string[] =>
  header.headings.map((_, index) => headingOf(header, header.left + index));

const headingOf = ({ headings, left }: Header, column = left): string =>
  lowestHeading(headings[column - left] ?? []);

/** An action in so many words, and a rating, or who and when. */
export const isSurelyPlan = (header: Header): boolean =>
  headsPlan(header) && (header.scores.action ?? 0) >= 7;

/** So many of a column's cells begin with what is to be done, or are days. */
const mostCells = 0.5;

/**
 * True where what stands under the headings can only be a plan, whatever its column of actions is called: what is to be
 * done, by whom and by which day. A scorecard's targets are figures.
 */
const readsAsPlan = (view: SheetView, header: Header): boolean =>
  header.columns.lead !== undefined && headsPlan(header) && saysWhatAndWhen(view, header, mostCells);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
