import { absoluteAddress, type Rect } from '../../cells/address';
import { ratingNames } from '../../plan/values/rating';
import { figureCell } from './figureCell';
import { ink, ratingColours } from '../sheet/palette';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent, CellStyle, ChartModel } from '../sheet/sheetModel';
import { ratingStyle } from '../sheet/styles';
import type { Bars, Content, Here, Known, TableBlock } from './block';
import { cellStyle, choicesOf, headStyle, inset, isInset, shownAs } from './columnKind';

/** A table as it lies on its sheet. */
export interface PlacedTable {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly totalRow: number;
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

/** Gives the next row of a table, so high at least; tables that stand beside each other have rows in common. */
export type NextRow = (height: number) => number;

const newRow =
  (grid: SheetGrid): NextRow =>
  (height) =>
    grid.addRow(height);

/** Adds a table from a column on: its headings, its rows, and its total if it has one. */
export function layOutTable(
  grid: SheetGrid,
  block: TableBlock,
  put: Put,
  from = 0,
  next: NextRow = newRow(grid),
): PlacedTable {
  if (block.headedBy !== undefined) return layOutRows(grid, block, block.headedBy, put, from, next);
  const headerRow = addHeads(grid, block.columns, from, next);
  if (block.under !== null) addHeads(grid, block.under.columns, from, next);
  return layOutRows(grid, block, headerRow, put, from, next);
}

function addHeads(grid: SheetGrid, columns: TableBlock['columns'], from: number, next: NextRow): number {
  const starts = startsOf(columns, from);
  const heads = columns.map(({ head, span = 1 }, index) => ({
    text: `${head}  `,
    column: starts[index] ?? 0,
    columns: span,
  }));
  const row = next(grid.heightFor(heads) + 3);
  columns.forEach(({ head, kind, span = 1, tint }, index) => {
    const column = starts[index] ?? 0;
    const colours = tint === undefined ? {} : { fill: ratingColours[tint].fill, colour: ratingColours[tint].text }; // prettier-ignore
    const dashed = tint === 'invalid' ? { dashed: true } : {};
    grid.setAcross(row, column, span, head, { ...headStyle(kind, column), ...colours, ...dashed });
  });
  return row;
}

/** Adds a table's rows and its total under headings that may stand further up. */
function layOutRows(
  grid: SheetGrid,
  block: TableBlock,
  headerRow: number,
  put: Put,
  from = 0,
  next: NextRow = newRow(grid),
): PlacedTable {
  const { columns, rows, total, as, isList, under } = block;
  const placed: number[] = [];
  /** The rows of a table stand one under the other, a line of its own under each where it has two. */
  const place = (row: number, other?: number): number => {
    const [first = row] = placed;
    return other === undefined ? row : first + other;
  };
  const here = (row: number): Here => ({
    cell: (column, other) => address(place(row, other), from + columnOf(block, column)),
    body: (column) => address(placed[0] ?? row, from + columnOf(block, column), Math.max(1, rows.length)),
  });
  const line = { grid, as, put, next };
  rows.forEach((contents, index) => {
    const row = addRow(line, startsOf(columns, from), columns, (at) => contents(here(at)), {});
    placed.push(row);
    const second = under?.rows[index];
    if (under === null || second === undefined) return;
    addRow(line, startsOf(under.columns, from), under.columns, () => second(here(row)), {});
    // A thing's two lines stand on one page.
    if (grid.startsPage(row + 1)) grid.breakBefore(row);
  });
  const firstRow = placed[0] ?? grid.nextRow;
  // Bars are as far apart as the rows are.
  if (block.bars !== undefined) evenOut(grid, firstRow, rows.length);
  const bold: CellStyle = { bold: true, ruleAbove: ink };
  const totalRow =
    total === null
      ? grid.nextRow
      : addRow(line, startsOf(columns, from), columns, (at) => total(here(at)), bold);
  const height = rows.length * (under === null ? 1 : 2);
  const width = columns.reduce((sum, { span = 1 }) => sum + span, 0);
  const area: Rect = { row: firstRow, column: from, rows: height + (total === null ? 0 : 1), columns: width };
  if (area.rows > 0 && as !== 'form') grid.tables.push({ headerRow, rows: area });
  if (isList) {
    grid.places.push({ row: firstRow, rows: height });
    grid.leaveNoneAlone(firstRow, height);
  }
  return { headerRow, firstRow, totalRow };
}

const startsOf = (columns: TableBlock['columns'], from: number): number[] => {
  let at = from;
  return columns.map(({ span = 1 }) => (at += span) - span);
};

function evenOut(grid: SheetGrid, first: number, rows: number): void {
  const heights = Array.from({ length: rows }, (_, index) => grid.rowHeights.get(first + index) ?? 0);
  const highest = Math.max(0, ...heights);
  heights.forEach((_, index) => {
    grid.setHeight(first + index, highest);
  });
}

/** The least height of a row, in points: rows of things stand apart, those of lists close. */
const least = { figures: 19, form: 20, list: 17 } as const;

interface Line {
  readonly grid: SheetGrid;
  readonly as: TableBlock['as'];
  readonly put: Put;
  readonly next: NextRow;
}

/** Adds a row. @param contentsAt what it holds, once it is known which row it is @returns its number */
function addRow(
  { grid, as, put, next }: Line,
  starts: readonly number[],
  columns: TableBlock['columns'],
  contentsAt: (row: number) => readonly Content[],
  more: CellStyle,
): number {
  const row = next(least[as]);
  const contents = contentsAt(row);
  const texts = contents.flatMap((content, index) => {
    const { kind, span = 1 } = columns[index] ?? { kind: 'text' };
    const column = starts[index] ?? 0;
    const text = typeof content === 'object' && 'words' in content ? content.words : content;
    if (typeof text !== 'string') return [];
    return [{ text, column, columns: span, ...(isInset(kind, column) ? { inset } : {}) }];
  });
  grid.setHeight(row, Math.max(grid.rowHeights.get(row) ?? 0, grid.heightFor(texts)));
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
    put(row, column, span, other?.figure ?? (content as Known), (known) => ({ ...styleOf(known), ...middle, ...format, ...indent, ...more })); // prettier-ignore
    const choices = choicesOf(kind);
    if (choices !== undefined) grid.offer(row, column, choices);
  });
  return row;
}

/** Stacked bars beside the rows of a form, from the figures of a table with the same rows. */
export function chartOf(
  form: TableBlock,
  { name, title, column, of, names, series }: Bars,
  placeOf: (block: TableBlock) => PlacedTable,
): ChartModel {
  const { firstRow } = placeOf(form);
  const figures = placeOf(of).firstRow;
  const rows = form.rows.length;
  const span = form.columns.find(({ head, key = head }) => key === column)?.span ?? 1;
  const values = (key: string): Rect => ({ row: figures, column: columnOf(of, key), rows, columns: 1 });
  return {
    name,
    title,
    bare: true,
    categories: values(names),
    series: series.map(({ column: key, state }) => ({
      name: ratingNames[state],
      values: values(key),
      fill: ratingColours[state].fill,
      labelColour: ratingColours[state].text,
      ...(state === 'invalid' ? { outline: ink } : {}),
    })),
    position: { row: firstRow, column: columnOf(form, column), rows, columns: span },
  };
}

/** For tables whose contents hang on nothing else. */
export const putNow =
  (grid: SheetGrid): Put =>
  (row, column, span, content, styleOf) => {
    if (typeof content === 'object' && 'later' in content) throw new RangeError('Nothing comes later here');
    grid.setAcross(row, column, span, content, styleOf(content));
  };
