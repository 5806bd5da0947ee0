import type { Steps } from '../../steps';
import type { MergedCells } from '../../cells/mergedCells';
import type { CellValue, SheetCells } from '../../cells/sheetCells';
import { isBlank, isErrorValue, plain, textOf } from '../../cells/text';
import { isAreaTitle } from './areaTitle';
import { assignColumns, headsPlan, type Assignment } from '../columns/assignColumns';
import type { Headings } from '../columns/lowestHeading';
import { bestHeader } from './bestHeader';
import type { Header, SheetView, Span } from './sheetView';
import { tellsHow } from './tellsHow';
import type { ColumnFeatures } from '../columns/columnFeatures';
import type { Field } from '../columns/fields';
import { kindsOfText, type TextKind } from '../columns/kindsOfText';
import { isOfKey, widthOfTable } from './besideTable';
import { isColourName } from '../columns/columnsOfRatings';
import { headingMeanings, isListed, longestHeading, mayBeListed } from '../columns/headingMeanings';

const mostHeaderRows = 3;
/** Where no row has two headings of the list, so many rows are searched for unlisted and misspelt ones. */
const rowsSearchedClosely = 60;

const likelyOf = new WeakMap<SheetCells, readonly number[]>();

/** Rows in which at least two cells are known headings; a sheet is looked over once. */
export function likelyHeaderRows(sheet: SheetCells): readonly number[] {
  let rows = likelyOf.get(sheet);
  if (rows === undefined) likelyOf.set(sheet, (rows = searchedRows(sheet)));
  return rows;
}

function searchedRows(sheet: SheetCells): number[] {
  const rows = rowsWith(sheet, sheet.values.length, (value) => mayBeListed(value) && isListed(plain(value)));
  if (rows.length > 0) return rows;
  return rowsWith(sheet, rowsSearchedClosely, (value) => headingMeanings(plain(value)).length > 0);
}

function rowsWith(sheet: SheetCells, most: number, isHeading: (value: string) => boolean): number[] {
  const rows: number[] = [];
  // Rows are alike: what shows that one holds no headings most likely shows it of the next.
  let amountAt = -1;
  for (let index = 0; index < Math.min(sheet.values.length, most); index++) {
    const cells = sheet.values[index] ?? [];
    if (isAmount(cells[amountAt])) continue;
    const found = cells.findIndex(isAmount);
    if (found >= 0 && holdsAmounts(cells)) amountAt = found;
    else if (isMostlyShort(cells) && countHeadings(cells, isHeading) >= 2) rows.push(sheet.row + index);
  }
  return rows;
}

function countHeadings(cells: readonly CellValue[], isHeading: (value: string) => boolean): number {
  let found = 0;
  for (const value of cells) {
    if (typeof value === 'string' && value !== '' && value.length <= longestHeading && isHeading(value)) {
      found++;
    }
  }
  return found;
}

/** A number that is no heading. Among headings one is a year, the day that a month begins with, or counts months or weeks. */
const isAmount = (value: CellValue | undefined): boolean =>
  value !== undefined &&
  typeof value !== 'string' &&
  !(
    typeof value === 'number' &&
    Number.isInteger(value) &&
    ((value >= 0 && value <= 53) || (value >= 1990 && value <= 2100) || (value >= 32874 && value <= 73050))
  );

/** Beside an amount, such as a sum over its column, so many headings of the list show that a row is of headings. */
const headingsToAnAmount = 4;

const holdsAmounts = (cells: readonly CellValue[]): boolean => {
  const amounts = cells.filter(isAmount).length;
  if (amounts === 0) return false;
  const known = countHeadings(cells, (value) => mayBeListed(value) && isListed(plain(value)));
  return known < amounts * headingsToAnAmount;
};

/** Rows of a plan are told from headings by the lengths of their texts. */
function isMostlyShort(cells: readonly CellValue[]): boolean {
  let texts = 0;
  let long = 0;
  for (const value of cells) {
    if (typeof value !== 'string' || value === '') continue;
    texts++;
    if (value.length > longestHeading) long++;
  }
  return texts >= 2 && long * 3 <= texts;
}

/** Rows that may be a header, and how many columns its table has: {@link Header.width}. */
type Place = Pick<Header, 'row' | 'rows' | 'width'>;

/**
 * Every block of one to three rows that has the given row at its top or bottom.
 * @param mayHead leaves blocks out before their columns are looked at, which takes much longer
 */
export function headersAround(
  view: SheetView,
  row: number,
  mayHead: (place: Place) => boolean = () => true,
): Header[] {
  const { sheet } = view;
  const lastRow = sheet.row + sheet.values.length - 1;
  const blocks: Header[] = [];
  for (let rows = 1; rows <= mostHeaderRows; rows++) {
    for (const top of new Set([row - rows + 1, row])) {
      if (top < sheet.row || top + rows - 1 > lastRow) continue;
      if (mayHead({ row: top, rows, width: widthOfTable(sheet, top) }))
        blocks.push(headerAt(view, top, rows));
    }
  }
  return blocks;
}

/** True where one of a header's rows is an action, the title above the headings, or a band under them. */
function holdsOthers({ sheet, likely }: SheetView, { row, rows, width }: Place): boolean {
  const first = row - sheet.row;
  const own = sheet.values.slice(first, first + rows).map((cells) => cells.slice(0, width));
  if (own.some(holdsAmounts)) return true;
  // A formula that fails is an action's, unless the row's other cells are headings.
  if (own.some((cells, index) => cells.some(isErrorValue) && !likely.includes(row + index))) return true;
  if (own.some(readsAsAction) || own.some((_, index) => comesBack(sheet, likely, row + index))) return true;
  // What a template tells under each heading is no heading itself.
  if (
    own.some(
      (cells, index) => likely.includes(row + index - 1) && tellsHow(rowAbove(sheet, row + index), cells),
    )
  )
    return true;
  const [top = [], last = []] = [own[0], own[own.length - 1]];
  return (
    rows > 1 &&
    (isTitle(top) || isAloneBeside(top, last) || isAloneBeside(last, top) || isBand(sheet, row + rows - 1))
  );
}

const rowAbove = ({ values, row: top }: SheetCells, row: number): readonly CellValue[] =>
  values[row - top - 1] ?? [];

/** So many cells of an action stand again near it, as names and ratings do; a heading's own words hardly ever. */
const leastAgain = 2;
/** A row that is the same in so many of its cells is that row of headings again. */
const sameRow = 0.5;
const rowsLookedAt = 60;

/** True for a row of which several cells come back in their columns, and not in a row that may be of headings itself. */
function comesBack({ values, row: top }: SheetCells, likely: readonly number[], row: number): boolean {
  const cells = values[row - top] ?? [];
  const texts = cells.flatMap((value, index) =>
    typeof value === 'string' && !isBlank(value) ? [[index, value] as const] : [],
  );
  const again = new Set<number>();
  const last = Math.min(values.length, row - top + 1 + rowsLookedAt);
  for (let at = Math.max(0, row - top - rowsLookedAt); at < last; at++) {
    if (at === row - top) continue;
    const same = texts.filter(([index, value]) => values[at]?.[index] === value);
    if (same.length === 0 || same.length > texts.length * sameRow || likely.includes(top + at)) continue;
    for (const [index] of same) again.add(index);
    if (again.size >= leastAgain) return true;
  }
  return false;
}

/** A cell that is merged over most of a table's columns, under its headings, stands for the rows below it. */
const isBand = ({ values, row: top, merges }: SheetCells, row: number): boolean => {
  const headed = (values[row - 1 - top] ?? []).filter((value) => !isBlank(value)).length;
  return merges.some(
    (area) => area.row === row && area.rows === 1 && area.columns * 2 > headed && area.columns > 2,
  );
};

/**
 * True where, of the columns that another row has headings for, a row fills the first alone: a title over the
 * headings or a band under them, whatever stands beside the table in its row.
 */
function isAloneBeside(cells: readonly CellValue[], headings: readonly CellValue[]): boolean {
  const headed = headings.flatMap((value, index) => (isBlank(value) ? [] : [index]));
  const shared = headed.filter((index) => !isBlank(cells[index] ?? ''));
  const [first = -1] = headed;
  // A heading over several ("RAG" over four quarters) has its table's other headings before it.
  const isFirst = cells.slice(0, first).every(isBlank);
  return headed.length > 2 && shared.length === 1 && shared[0] === first && isFirst;
}

/** A rating, where a heading would say that ratings follow. */
const ratingNamed = /^(?:blue|green|amber|red|[brag])$/i;
/** In characters: a shorter text that begins with a verb may head a column. */
const shortestAction = 25;
/** Beside a rating a text of so many is an action whatever it begins with. In characters. */
const longAction = 40;

/** What is to be done, beside a day or a reference, is an action: no such row is of the headings. */
function readsAsAction(cells: readonly CellValue[]): boolean {
  const says = (kind: TextKind) => (value: CellValue) =>
    typeof value === 'string' && kindsOfText(value).includes(kind);
  const isDay = (value: CellValue) => typeof value === 'number' && value > 32874 && value < 73050;
  const isRating = (value: CellValue) => typeof value === 'string' && ratingNamed.test(value.trim());
  if (cells.some(says('reference')) && cells.some((value) => isDay(value) || isRating(value))) return true;
  if (cells.some(isRating) && cells.some((value) => typeof value === 'string' && value.length >= longAction))
    return true;
  return (
    cells.some(
      (value) => typeof value === 'string' && value.length >= shortestAction && says('verb')(value),
    ) && cells.some((value) => isDay(value) || says('reference')(value) || says('person')(value))
  );
}

/** A text in the first column that has its row to itself stands over the whole table. */
const isTitle = (cells: readonly CellValue[]): boolean =>
  !isBlank(cells[0] ?? '') && cells.filter((value) => !isBlank(value)).length === 1;

/**
 * The header in some rows.
 * @param fixed fields whose column a person has stated; null where they say that there is none
 */
export function headerAt(
  { sheet, merged, contents }: SheetView,
  row: number,
  rows: number,
  fixed: Partial<Readonly<Record<Field, number | null>>> = {},
): Header {
  const width = widthOfTable(sheet, row);
  const headings = columnHeadings(sheet, merged, row, rows, width);
  const contentOf = (column: number) => contents.of(row + rows, column);
  const assigned = assignColumns(headings.slice(0, width), sheet.column, contentOf, fixed);
  return {
    row,
    rows,
    left: sheet.column,
    headings,
    width,
    span: spanOf(headings, sheet.column, assigned, contentOf),
    ...assigned,
  };
}

/**
 * The columns from a header's first heading to its last. Behind an empty column that which serves no field stands
 * beside the table, as a key does.
 */
function spanOf(
  headings: readonly Headings[],
  left: number,
  { columns, series }: Assignment,
  contentOf: (column: number) => ColumnFeatures,
): Span {
  const isEmpty = (column: number): boolean =>
    (headings[column - left] ?? []).every((level) => level === '') && contentOf(column).filled === 0;
  const own = [...Object.values(columns), ...Object.values(series).flat()];
  const named = headings.flatMap((levels, index) =>
    levels.some((level) => level !== '') ? [left + index] : [],
  );
  let first = Math.min(...own, ...named);
  let last = Math.max(...own, ...named);
  if (own.length === 0) return { column: first, columns: Math.max(0, last - first + 1) };
  for (let column = Math.max(...own); column <= last; column++) if (isEmpty(column)) last = column - 1;
  for (let column = Math.min(...own); column >= first; column--) if (isEmpty(column)) first = column + 1;
  return { column: first, columns: last - first + 1 };
}

/**
 * The best of the blocks around each likely row that could head a plan, from the top of the sheet down;
 * blocks that share rows are one header.
 */
export function* planHeaders(view: SheetView): Steps<Header[]> {
  const found: Header[] = [];
  for (const row of view.likely) {
    yield;
    const best = bestHeader(
      view.sheet,
      headersAround(view, row, (place) => !holdsOthers(view, place)).filter((header) =>
        isHeader(view, header),
      ),
    );
    if (best === null) continue;
    const last = found[found.length - 1];
    if (last === undefined || last.row + last.rows <= best.row) found.push(best);
    else found[found.length - 1] = bestHeader(view.sheet, [last, best]) ?? last;
  }
  return found;
}

/** Two headings at the least have words for what stands below: contents alone make no row of headings. */
const leastHeadings = 2;

const isHeader = (view: SheetView, header: Header): boolean =>
  Object.keys(header.headed).length >= leastHeadings &&
  (headsPlan(header) || saysWhatWhoAndWhen(view, header));

/** "Recommendation" heads lists that are no plan; not over what is to be done, beside words for who does it and by when. */
const saysWhatWhoAndWhen = (view: SheetView, header: Header): boolean =>
  ![header.headed.action, header.headed.lead, header.headed.due].includes(undefined) &&
  saysWhatAndWhen(view, header, mostCells);
/** So many of the cells, where words for who and when are over them too. */
const mostCells = 0.6;

/** True where so many cells of the actions' column begin with what is to be done, and of the due dates' are days. */
export function saysWhatAndWhen(
  { contents }: SheetView,
  { row, rows, columns: { action, due } }: Header,
  least: number,
): boolean {
  if (action === undefined || due === undefined) return false;
  const under = (column: number) => contents.of(row + rows, column);
  return under(action).verb >= least && under(due).date >= least;
}

/** For each column of the sheet; those beside the table have none. */
function columnHeadings(
  sheet: SheetCells,
  merged: MergedCells,
  top: number,
  rows: number,
  own: number,
): Headings[] {
  const width = sheet.values[0]?.length ?? 0;
  const levels = Array.from({ length: rows }, (_, level) => {
    const texts = Array.from({ length: width }, (_, index) =>
      index < own ? plain(textOf(merged.at(top + level, sheet.column + index))) : '',
    );
    // Colours beside each other may head a column of marks each; one alone is that of a key.
    const isBeside = (index: number): boolean =>
      [-2, -1, 0].some((first) => [0, 1, 2].every((step) => isColourName(texts[index + first + step] ?? '')));
    return texts.map((text, index) => (isOfKey(text) && !isBeside(index) ? '' : text));
  });
  // What a blank row parts from the headings is a title above them.
  const blank = levels.map((names) => names.every((name) => name === '')).lastIndexOf(true);
  for (let level = 0; level < blank; level++) levels[level]?.fill('');
  // A group's name is often typed once over its columns without merging them; one that is merged ends where it does.
  for (let level = 0; level < rows - 1; level++) {
    const names = levels[level] ?? [];
    const under = levels[level + 1] ?? [];
    for (let index = 1; index < width; index++) {
      if (
        names[index] === '' &&
        under[index] !== '' &&
        under[index - 1] !== '' &&
        merged.area(top + level, sheet.column + index - 1) === undefined
      ) {
        names[index] = names[index - 1] ?? '';
      }
    }
  }
  const lowest = levels[rows - 1] ?? [];
  const groups = levels.slice(0, -1).map((names) => withoutTitle(names, lowest));
  return Array.from({ length: width }, (_, index) => [...groups, lowest].map((names) => names[index] ?? ''));
}

/** With more headings than these beside it, what stands over all the others is a group of columns. */
const mostBesideTitle = 2;

/** What stands over all columns, or names an area, is the title of a table and no group of columns. */
function withoutTitle(names: readonly string[], lowest: readonly string[]): string[] {
  const overAll = new Set(names.filter((_, index) => lowest[index] !== ''));
  const beside = new Set(names.filter((name, index) => name !== '' && lowest[index] === ''));
  const isTitle = overAll.size === 1 && names.length > 1 && beside.size <= mostBesideTitle;
  return names.map((name) => (isTitle || isAreaTitle(name) ? '' : name));
}

/** The headings of one row, merged cells filled in. */
export const rowHeadings = (sheet: SheetCells, merged: MergedCells, row: number): string[] =>
  (sheet.values[0] ?? []).map((_, index) => plain(textOf(merged.at(row, sheet.column + index))));

/** True for a row with nothing in it between two columns. */
export function isBlankRow(sheet: SheetCells, row: number, first: number, columns: number): boolean {
  const cells = sheet.values[row - sheet.row];
  if (cells === undefined) return true;
  for (let index = first - sheet.column; index < first - sheet.column + columns; index++) {
    const value = cells[index];
    if (value !== undefined && value !== '' && !isBlank(value)) return false;
  }
  return true;
}

/**
 * How many cells of a row have something in them, between two columns.
 * @param most they are counted up to this
 */
export function filledCells(
  sheet: SheetCells,
  row: number,
  first: number,
  columns: number,
  most = Infinity,
): number {
  const cells = sheet.values[row - sheet.row];
  if (cells === undefined) return 0;
  const end = first - sheet.column + columns;
  let filled = 0;
  for (let index = first - sheet.column; index < end && filled < most; index++) {
    const value = cells[index];
    if (value !== undefined && value !== '' && !isBlank(value)) filled++;
  }
  return filled;
}
