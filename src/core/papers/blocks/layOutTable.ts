import { absoluteAddress, type Rect } from '../../cells/address';
import { formerNames, ratingLetters, ratingNames } from '../../plan/values/rating';
import type { Steps } from '../../steps';
import { figureCell } from './figureCell';
import { fewestRows, pageStarts } from '../sheet/pageStarts';
import { accent, ink, ratingColours } from '../sheet/palette';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent, CellStyle, ChartModel } from '../sheet/sheetModel';
import { ratingStyle } from '../sheet/styles';
import {
  nowhere,
  type Bars,
  type ChartBlock,
  type Content,
  type Here,
  type Known,
  type LineChart,
  type Series,
  type TableBlock,
} from './block';
import { cellStyle, choicesOf, headStyle, inset, isInset, shownAs } from './columnKind';

/** A table as it lies on its sheet. */
export interface PlacedTable {
  /** Where each of its rows is. */
  readonly rows: readonly number[];
  readonly totalRow: number;
  /** Its first row of headings. */
  readonly headerRow: number;
}

/** Puts a content into a row, over some columns of the sheet; how it looks hangs on what it is. */
export type Put = (
  row: number,
  column: number,
  span: number,
  content: Known,
  styleOf: (content: CellContent) => CellStyle,
) => void;

export const address = (row: number, column: number, rows = 1): string =>
  absoluteAddress({ row, column, rows, columns: 1 });

/** Where a column begins on the sheet. */
export function columnOf({ columns }: TableBlock, key: string): number {
  let at = 0;
  for (const { head, key: own = head, span = 1 } of columns) {
    if (own === key) return at;
    at += span;
  }
  throw new RangeError(`The table has no column ${key}`);
}

/** Where a table stands: the column that it begins at, and what gives its next row, so high at least. */
export interface Standing {
  readonly from: number;
  readonly next: (height: number) => number;
}

/**
 * Adds a table: its headings, its rows, and its total if it has one. The headings of a list stand above its rows on every
 * page.
 * @param standing beside other tables; in rows of its own where absent
 * @param tail what ends the sheet right under it and wants rows above it on its page, in points
 * A step is a row.
 */
export function* layOutTable(
  grid: SheetGrid,
  block: TableBlock,
  put: Put,
  { standing, tail = 0 }: { readonly standing?: Standing; readonly tail?: number } = {},
): Steps<PlacedTable> {
  const { columns, rows, total, under, as, isList, isFiltered, isHeadedOnce = false } = block;
  const { from, next }: Standing = standing ?? { from: 0, next: (height) => grid.addRow(height) };
  const line: Line = { grid, as, put, from, next };
  const addAllHeads = (): number => {
    const row = addHeads(line, columns);
    if (under !== null) addHeads(line, under.columns);
    return row;
  };
  const isRepeated =
    (as === 'list' || under !== null) && isFiltered === undefined && !isHeadedOnce && standing === undefined;
  const starts = isRepeated ? yield* pagesOf(line, block, tail) : new Set<number>();
  if (starts.has(0)) grid.breakBefore(grid.titleAbove);
  const firstHead = addAllHeads();
  let headerRow = firstHead;
  if (isFiltered === true) grid.repeated = { row: headerRow, rows: 1 };

  const placed: number[] = [];
  const width = columns.reduce((sum, { span = 1 }) => sum + span, 0);
  const here = (row: number): Here => ({
    // Rows that are not laid yet stand one under the other.
    cell: (column, other) =>
      address(
        other === undefined ? row : (placed[other] ?? (placed[0] ?? row) + other),
        from + columnOf(block, column),
      ),
    body: (column) => {
      const first = placed[0] ?? row;
      const last = placed.length === rows.length ? (placed.at(-1) ?? row) : first + rows.length - 1;
      return address(first, from + columnOf(block, column), last - first + 1);
    },
  });
  let first = 0;
  /** The rows since the last headings are a table; a part of one that goes on on another page. */
  const endPart = (last: number, lastOfList: number): void => {
    const row = placed[first] ?? last;
    if (row === headerRow) return;
    if (as !== 'form') {
      grid.tables.push({ headerRow, rows: { row, column: from, rows: last - row + 1, columns: width } });
    }
    if (isList && lastOfList >= row) grid.places.push({ row, rows: lastOfList - row + 1 });
  };
  let last = headerRow;
  const startPage = (index: number): void => {
    if (index === 0 || !starts.has(index)) return;
    endPart(last, last);
    grid.breakPage();
    headerRow = addAllHeads();
    first = index;
  };
  for (const [index, contents] of rows.entries()) {
    startPage(index);
    const row = addRow(line, columns, (at) => contents(here(at)), {});
    placed.push(row);
    last = row;
    const second = under?.rows[index];
    if (under !== null && second !== undefined) {
      last = addRow(line, under.columns, () => second(here(row)), {});
      // A thing's two lines stand on one page.
      if (grid.startsPage(last)) grid.breakBefore(row);
    }
    yield;
  }
  // Bars are as far apart as the rows are.
  if (block.bars !== undefined) evenOut(grid, placed);
  const lastOfList = last;
  let totalRow = last + 1;
  if (total !== null) {
    startPage(rows.length);
    totalRow = addRow(line, columns, (at) => total(here(at)), { bold: true, ruleAbove: ink });
    last = totalRow;
  }
  endPart(last, lastOfList);
  if (isFiltered === true)
    grid.filter = { row: headerRow, column: from, rows: last - headerRow + 1, columns: width };
  if (isList && !isRepeated) {
    grid.leaveNoneAlone(placed[0] ?? last, placed.length);
    const few = placed.at(-fewestRows);
    if (tail > grid.room.left && few !== undefined) grid.breakBefore(few);
  }
  return { rows: placed, totalRow, headerRow: firstHead };
}

/** The rows of a list, by their place in it, that begin a page; its total is the one after the last. */
function* pagesOf(
  line: Line,
  { columns, rows, total, under }: TableBlock,
  tail: number,
): Steps<ReadonlySet<number>> {
  const { grid } = line;
  const second = (index: number): number => {
    const contents = under?.rows[index]?.(nowhere);
    return under === null || contents === undefined ? 0 : heightOfRow(line, under.columns, contents);
  };
  const contents = [...rows, ...(total === null ? [] : [total])];
  const heights: number[] = [];
  for (const [index, of] of contents.entries()) {
    heights.push(heightOfRow(line, columns, of(nowhere)) + second(index));
    yield;
  }
  const head = headHeight(line, columns) + (under === null ? 0 : headHeight(line, under.columns));
  return new Set(pageStarts(heights, head, grid.room, tail));
}

const headHeight = ({ grid, from }: Line, columns: TableBlock['columns']): number => {
  const starts = startsOf(columns, from);
  const heads = columns.map(({ head, span = 1 }, index) => ({
    text: `${head}  `,
    column: starts[index] ?? 0,
    columns: span,
  }));
  return grid.heightFor(heads) + 2;
};

function addHeads(line: Line, columns: TableBlock['columns']): number {
  const { grid, from, next } = line;
  const starts = startsOf(columns, from);
  const row = next(headHeight(line, columns));
  columns.forEach(({ head, kind, span = 1, tint }, index) => {
    const column = starts[index] ?? 0;
    const colours =
      tint === undefined ? {} : { fill: ratingColours[tint].fill, colour: ratingColours[tint].text };
    const dashed = tint === 'invalid' ? { dashed: true } : {};
    grid.setAcross(row, column, span, head, { ...headStyle(kind, column), ...colours, ...dashed });
  });
  return row;
}

const startsOf = (columns: TableBlock['columns'], from: number): number[] => {
  let at = from;
  return columns.map(({ span = 1 }) => (at += span) - span);
};

/** A bar beside a row has room for its figure in rows so high, in points. */
const leastForBars = 26;

function evenOut(grid: SheetGrid, rows: readonly number[]): void {
  const heights = rows.map((row) => grid.rowHeights.get(row) ?? 0);
  const highest = Math.max(leastForBars, ...heights);
  for (const row of rows) grid.setHeight(row, highest);
}

/** The least height of a row, in points: rows of things stand apart, those of lists close. */
const least = { figures: 19, form: 19, list: 17 } as const;

interface Line extends Standing {
  readonly grid: SheetGrid;
  readonly as: TableBlock['as'];
  readonly put: Put;
}

function heightOfRow(
  { grid, as, from }: Line,
  columns: TableBlock['columns'],
  contents: readonly Content[],
): number {
  const starts = startsOf(columns, from);
  const texts = contents.flatMap((content, index) => {
    const { kind, span = 1 } = columns[index] ?? { kind: 'text' };
    const column = starts[index] ?? 0;
    const text = typeof content === 'object' && 'words' in content ? content.words : content;
    if (typeof text !== 'string') return [];
    return [{ text, column, columns: span, ...(isInset(kind, column) ? { inset } : {}) }];
  });
  return Math.max(least[as], grid.heightFor(texts));
}

/** Adds a row. @param contentsAt what it holds, once it is known which row it is @returns its number */
function addRow(
  line: Line,
  columns: TableBlock['columns'],
  contentsAt: (row: number) => readonly Content[],
  more: CellStyle,
): number {
  const { grid, as, put, from, next } = line;
  const starts = startsOf(columns, from);
  const row = next(least[as]);
  const contents = contentsAt(row);
  grid.setHeight(row, Math.max(grid.rowHeights.get(row) ?? 0, heightOfRow(line, columns, contents)));
  const middle: CellStyle = as === 'list' ? {} : { vertical: 'Center' };
  columns.forEach(({ kind, span = 1 }, index) => {
    const column = starts[index] ?? 0;
    const given = contents[index] ?? '';
    const figure = kind === 'figure' && typeof given === 'string' ? figureCell(given) : given;
    const number = typeof figure === 'object' && 'number' in figure ? figure : null;
    const content = number?.number ?? (figure as Content);
    const format = number === null ? {} : { numberFormat: number.format };
    const indent = isInset(kind, column) ? { indent: 1 } : {};
    const other = typeof content === 'object' && 'as' in content ? content : null;
    const styleOf = (known: CellContent): CellStyle => {
      if (other === null) return cellStyle(kind, known);
      const style = shownAs(kind, other.as, known);
      return other.tint === undefined ? style : ratingStyle(other.tint, style);
    };
    put(row, column, span, other?.figure ?? (content as Known), (known) => ({
      ...styleOf(known),
      ...middle,
      ...format,
      ...indent,
      ...more,
    }));
    const choices = choicesOf(kind);
    if (choices !== undefined) grid.offer(row, column, choices);
  });
  return row;
}

/** A chart of lines over the rows of a table that stands from the first column on. */
export function lineChartOf(
  { name, title, of, lines, axis }: LineChart,
  position: Rect,
  placeOf: (block: TableBlock) => PlacedTable,
): ChartModel {
  const { rows, headerRow } = placeOf(of);
  const points = (row: number): Rect => ({ row, column: 1, rows: 1, columns: of.columns.length - 1 });
  return {
    name,
    title,
    lines: axis,
    categories: points(headerRow),
    series: lines.map(({ name: line, row, colour, ...look }) => ({
      name: line,
      values: points(rows[row] ?? headerRow),
      fill: colour,
      labelColour: ink,
      labelFormat: 'General',
      line: look,
    })),
    position,
  };
}

/** The rows of a column of a table, which stand one under the other. */
const bodyOf = (block: TableBlock, { rows }: PlacedTable, key: string): Rect => ({
  row: rows[0] ?? 0,
  column: columnOf(block, key),
  rows: rows.length,
  columns: 1,
});

/** The bars of a chart, from the figures of a table. */
function seriesOf(of: TableBlock, placed: PlacedTable, series: readonly Series[]): ChartModel['series'] {
  return series.map(({ column: key, state, least = 1, figure = '0' }) => {
    const head = of.columns.find(({ head: own, key: of = own }) => of === key)?.head ?? key;
    const values = bodyOf(of, placed, key);
    if (state === undefined)
      return {
        name: head,
        values,
        fill: accent,
        labelColour: '#FFFFFF',
        labelFormat: labelFormat('', figure, least),
      };
    const former = formerNames[state];
    return {
      name: ratingNames[state],
      ...(former === undefined ? {} : { former }),
      values,
      fill: ratingColours[state].fill,
      labelColour: ratingColours[state].text,
      ...(state === 'invalid' ? { outline: ink } : {}),
      labelFormat: labelFormat(`${ratingLetters[state]} `, figure, least),
    };
  });
}

/** A figure on its bar, with the letter of its rating for who prints without colours; none on a bar that has no room. */
const labelFormat = (letter: string, figure: string, least: number): string =>
  `[>=${least}]"${letter}"${figure};""`;

/** Stacked bars beside the rows of a form, from the figures of a table with the same rows. */
export function barsOf(
  form: TableBlock,
  { name, title, column, of, names, series }: Bars,
  placeOf: (block: TableBlock) => PlacedTable,
): ChartModel {
  const placed = placeOf(of);
  const span = form.columns.find(({ head, key = head }) => key === column)?.span ?? 1;
  return {
    name,
    title,
    bare: true,
    categories: bodyOf(of, placed, names),
    series: seriesOf(of, placed, series),
    position: { ...bodyOf(form, placeOf(form), column), columns: span },
  };
}

/** A chart in rows that are kept free for it. */
export function chartOf(
  { name, title, of, names, series, upright }: ChartBlock,
  position: Rect,
  placed: PlacedTable,
): ChartModel {
  return {
    name,
    title,
    ...(upright === undefined ? {} : { upright }),
    categories: bodyOf(of, placed, names),
    series: seriesOf(of, placed, series),
    position,
  };
}
