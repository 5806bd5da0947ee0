import { lowestHeading } from '../columns/lowestHeading';
import type { MergedCells } from '../../cells/mergedCells';
import { valueAt, type SheetCells } from '../../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../../cells/text';
import { isAreaLabel, isAreaTitle } from './areaTitle';
import { fieldsOf, type Series } from '../columns/assignColumns';
import type { Field } from '../columns/fields';
import type { FoundTable } from './foundTable';
import { isBlankRow } from './header';
import type { Header, Span } from './sheetView';
import type { AreaSource, Columns } from '../plan';
import { defaultDateSettings } from '../values/dateSettings';
import { readDate } from '../values/readDate';
import { saysStanding } from '../values/standingWords';
import { withAreaOrAim, withoutGuessedArea } from './areaOrAim';
import { beginsWithColour } from '../values/rating';
import { readRating } from '../values/readRating';
import { defaultKey, ratingWords } from '../values/ratingWords';

/** A heading with fewer points is no name of areas of its own. */
const ownName = 5;
/** This many blank rows in a row end a table. */
const blankRowsThatEnd = 3;

/** What bounds a table on its sheet. */
export interface Bounds {
  /** The same header again, lower down. */
  readonly repeats: readonly Header[];
  /** The row that the table must end before. */
  readonly end: number;
  /** The first row above the header that no other table has. */
  readonly above: number;
  readonly isBesideAnother: boolean;
  readonly areaSource?: AreaSource | undefined;
}

/** True for two headers that say the same in the columns that either has. */
export function sameHeadings(a: Header, b: Header): boolean {
  const wordsOf = ({ headings, span, left }: Header): string =>
    headings
      .slice(span.column - left, span.column - left + span.columns)
      .map(lowestHeading)
      .join('\n');
  return a.span.column === b.span.column && wordsOf(a) === wordsOf(b);
}

/** The table below a header: its columns, its rows and what its title says. */
export function tableUnder(
  sheet: SheetCells,
  merged: MergedCells,
  header: Header,
  bounds: Bounds,
): FoundTable {
  const top = header.row + header.rows;
  const lastRow = lastBodyRow(sheet, top, header.span, header, bounds);
  const span = withBandsBefore(sheet, header, top, lastRow);
  const first = span.column - sheet.column;
  const columns = latestOfSeries(sheet, header.columns, header.series, top, lastRow);
  const table: FoundTable = {
    sheet,
    merged,
    headerRow: header.row,
    headerRows: header.rows,
    columns,
    scores: header.scores,
    series: header.series,
    rivals: header.rivals,
    mayHold: header.mayHold,
    leftAlone: header.leftAlone,
    certaintyOf: header.certaintyOf,
    isAreaGuessed: header.isAreaGuessed,
    body: { row: top, rows: lastRow - top + 1, ...span },
    headings: header.headings.slice(first, first + span.columns),
    titleArea: titleArea(sheet, header, bounds),
    ...(header.spread === undefined ? {} : { spread: header.spread }),
    ...(bounds.areaSource === undefined ? {} : { areaSource: bounds.areaSource }),
  };
  if (header.areaOrAim !== undefined) return withAreaOrAim(table, header.areaOrAim);
  const isUnsure = header.isAreaGuessed || (header.headed.area ?? 0) < ownName;
  return isUnsure ? withoutGuessedArea(table) : table;
}

/** So many bands show that a column belongs to the table beside it. */
const leastBands = 2;

/**
 * A table's columns with the one before them, where that has no heading, and names groups in rows of its own: "Homes"
 * over the actions that are for these.
 */
function withBandsBefore(
  sheet: SheetCells,
  { span, headings, left, columns }: Header,
  top: number,
  lastRow: number,
): Span {
  const before = span.column - 1;
  const isHeaded = headings[before - left]?.some((level) => level !== '') !== false;
  if (columns.area !== undefined || isHeaded) return span;
  let bands = 0;
  for (let row = top; row < lastRow; row++) {
    const isAlone = isBlankRow(sheet, row, span.column, span.columns);
    const isOver = !isBlankRow(sheet, row + 1, span.column, span.columns);
    if (isAlone && isOver && /\p{L}/u.test(textOf(valueAt(sheet, row, before)))) bands++;
  }
  return bands < leastBands ? span : { column: before, columns: span.columns + 1 };
}

/** The last filled row before three blank ones, or in the Excel table that the header heads. */
function lastBodyRow(
  sheet: SheetCells,
  top: number,
  span: Span,
  { columns }: Header,
  { end: bound, repeats }: Bounds,
): number {
  const table = sheet.tables.find(
    ({ area }) => area.row < top && area.row + area.rows > top && area.column <= span.column + span.columns,
  );
  const end = table === undefined ? bound : table.area.row + table.area.rows;
  let last = top - 1;
  for (let row = top; row < end; row++) {
    if (isBlankRow(sheet, row, span.column, span.columns)) continue;
    // Whoever drew an Excel table has said where it ends: the gaps in it are its own.
    if (table === undefined && row - last > blankRowsThatEnd && !goesOn(sheet, row, end, columns, repeats))
      break;
    last = row;
  }
  return last;
}

/** Whether the same header, or a row that can only be an action, follows after a gap. */
function goesOn(
  sheet: SheetCells,
  from: number,
  end: number,
  columns: Columns,
  repeats: readonly Header[],
): boolean {
  if (repeats.some(({ row }) => row >= from)) return true;
  for (let row = from; row < end; row++) {
    if (isActionLike(sheet, row, columns)) return true;
  }
  return false;
}

const words = ratingWords(defaultKey);

/** A line of a rating key has no more filled cells than this. */
const cellsOfKeyLine = 2;
/** A key along a row explains at least so many ratings. */
const leastOfKeyRow = 3;

/**
 * True for a row that may be a line of a rating key: too few of a table's fields are filled to tell it from one, or
 * all its cells but one at the most name a colour.
 */
export function mayBeKeyLine(sheet: SheetCells, row: number, columns: Columns): boolean {
  const own = fieldsOf(columns);
  const filled = own.filter((field) => !isBlank(valueAt(sheet, row, columns[field] ?? 0))).length;
  if (filled <= cellsOfKeyLine && filled < own.length) return true;
  const cells = (sheet.values[row - sheet.row] ?? []).filter((value) => !isBlank(value));
  const coloured = cells.filter((value) => typeof value === 'string' && beginsWithColour(value));
  if (coloured.length >= leastOfKeyRow) return coloured.length >= cells.length - 1;
  // "3", "Green" and "On target" in the first columns: a rating of the plan stands in its own column.
  const isRated = [columns.progress, columns.impact].some(
    (column) => column !== undefined && !isBlank(valueAt(sheet, row, column)),
  );
  return coloured.length === 1 && cells.length === cellsOfKeyLine + 1 && !isRated;
}

/** A reference or action with a rating or a due date in the table's own columns; a line of a key is none. */
export function isActionLike(sheet: SheetCells, row: number, columns: Columns): boolean {
  const at = (field: Field) => {
    const column = columns[field];
    return column === undefined ? '' : valueAt(sheet, row, column);
  };
  const names = [at('reference'), at('action')].filter((value) => !isBlank(value));
  if (names.length === 0 || names.some((value) => words.has(plain(textOf(value))))) return false;
  if (mayBeKeyLine(sheet, row, columns)) return false;
  const rated = [at('progress'), at('impact')].some(
    (value) => !isBlank(value) && readRating(value, null, words).state !== 'invalid',
  );
  return rated || readDate(at('due'), false, defaultDateSettings).kind === 'date';
}

/** In each series, the latest column with anything in it counts; the first where all are blank. */
function latestOfSeries(
  sheet: SheetCells,
  columns: Columns,
  series: Series,
  top: number,
  lastRow: number,
): Columns {
  const found: Partial<Record<Field, number>> = { ...columns };
  for (const [field, members] of Object.entries(series) as [Field, readonly number[]][]) {
    const latest = [...members].reverse().find((column) => {
      for (let row = top; row <= lastRow; row++) if (!isBlank(valueAt(sheet, row, column))) return true;
      return false;
    });
    if (latest !== undefined) found[field] = latest;
  }
  return found;
}

/** The area that the nearest title above the header names; else what stands where the later blocks' areas do. */
function titleArea(sheet: SheetCells, header: Header, { above, repeats, isBesideAnother }: Bounds): string {
  for (let row = header.row - 1; row >= above; row--) {
    const cells = sheet.values[row - sheet.row] ?? [];
    for (const [index, value] of cells.entries()) {
      if (typeof value !== 'string' || isBlank(value)) continue;
      const text = plain(value);
      if (isAreaLabel(text)) {
        const named = cells.slice(index + 1).find((next) => !isBlank(next));
        if (named !== undefined) return tidy(textOf(named));
      }
      if (isAreaTitle(text)) return tidy(value);
    }
  }
  if (isBesideAnother) {
    const title = textAbove(sheet, header.row, above, header.span) ?? '';
    // "Start:" names what stands beside it.
    return title.endsWith(':') ? '' : title;
  }
  const again = repeats[0] === undefined ? null : textAbove(sheet, repeats[0].row, header.row, header.span);
  if (again === null || isAreaTitle(plain(again)) || saysStanding(again)) return '';
  return textAbove(sheet, header.row, above, header.span) ?? '';
}

/** So many blank rows may part a title from its headings. */
const blankRowsUnderTitle = 2;

/**
 * The only text of the nearest row above that is not blank, in a table's own columns; null where that has more, is
 * too far, or is above `first`.
 */
function textAbove(sheet: SheetCells, row: number, first: number, { column, columns }: Span): string | null {
  for (let above = row - 1; above >= Math.max(first, row - 1 - blankRowsUnderTitle); above--) {
    if (isBlankRow(sheet, above, column, columns)) continue;
    const cells = Array.from({ length: columns }, (_, index) => valueAt(sheet, above, column + index));
    const [only, ...more] = cells.filter((value) => !isBlank(value));
    return more.length === 0 && typeof only === 'string' ? tidy(only) : null;
  }
  return null;
}
