import type { Rect } from '../../cells/address';
import { absoluteAddress } from '../../cells/address';
import { ratingNames, ratingStates, type RatingState } from '../../plan/values/rating';
import { figureCell } from '../movement/movementCell';
import { ink, keptFill, rule } from '../sheet/palette';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent, CellStyle } from '../sheet/sheetModel';
import { formats, ratingStyle, styles } from '../sheet/styles';

/** What the cells of a column hold, which decides how they look. */
type ColumnKind = 'text' | 'count' | 'pounds' | 'pence' | 'change' | 'share' | 'number' | 'rating' | 'date' | 'figure' | 'kept' | 'keptDate'; // prettier-ignore

export interface TableColumn {
  readonly head: string;
  readonly kind: ColumnKind;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  /** True where the rows are a list in the order of the day, with no row of its own for anything. */
  readonly isList?: boolean;
  /** A last row, such as the sums. */
  readonly total?: readonly CellContent[];
}

/** A table as it lies on its sheet. */
export interface PlacedTable {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly totalRow: number;
}

/** Adds a section's title over the full width. */
export function addSection(grid: SheetGrid, title: string, roomAbove = 8): number {
  grid.addRow(roomAbove);
  const row = grid.addRow(19);
  grid.fill({ row, column: 0, rows: 1, columns: grid.widths.length }, styles.section);
  grid.set(row, 0, title, styles.section);
  grid.sections.push(row);
  return row;
}

/** Adds a table from the first column on: its header, its rows, and its total if it has one. */
export function addTable(grid: SheetGrid, table: Table): PlacedTable {
  const headerRow = addHead(grid, table.columns);
  return { ...addBody(grid, table, headerRow), headerRow };
}

function addHead(grid: SheetGrid, columns: readonly TableColumn[]): number {
  const row = grid.addRow(
    grid.heightFor(columns.map(({ head }, column) => ({ text: `${head}  `, column }))) + 3,
  );
  columns.forEach(({ head, kind }, column) => grid.set(row, column, head, headStyle(kind, column)));
  return row;
}

/** Adds a table's rows under a header that stands further up. */
export function addBody(grid: SheetGrid, { columns, rows, total, isList = false }: Table, headerRow: number) {
  const firstRow = grid.nextRow;
  for (const contents of rows) addRow(grid, columns, contents, {});
  const totalRow = grid.nextRow;
  if (total !== undefined) addRow(grid, columns, total, { bold: true, ruleAbove: ink });
  const area: Rect = { row: firstRow, column: 0, rows: grid.nextRow - firstRow, columns: columns.length };
  if (area.rows > 0) grid.tables.push({ headerRow, rows: area, ...(isList ? { listed: rows.length } : {}) });
  return { firstRow, totalRow };
}

function addRow(
  grid: SheetGrid,
  columns: readonly TableColumn[],
  contents: readonly CellContent[],
  more: CellStyle,
): void {
  const texts = contents.flatMap((content, column) =>
    typeof content === 'string'
      ? [{ text: content, column, ...(isInset(columns[column]?.kind, column) ? { inset } : {}) }]
      : [],
  );
  const row = grid.addRow(Math.max(17, grid.heightFor(texts)));
  columns.forEach(({ kind }, column) => {
    const given = contents[column] ?? '';
    const figure = kind === 'figure' && typeof given === 'string' ? figureCell(given) : given;
    const isFigure = typeof figure === 'object' && 'number' in figure;
    const content = isFigure ? figure.number : figure;
    grid.set(row, column, content, {
      ...cellStyle(kind, content),
      ...(isFigure ? { numberFormat: figure.format } : {}),
      ...(isInset(kind, column) ? { indent: 1 } : {}),
      ...more,
    });
  });
}

/** Words keep clear of the column before them, which may be filled to its edge. */
const isInset = (kind: ColumnKind | undefined, column: number): boolean => kind === 'text' && column > 0;
/** What that takes of a column's width, in characters. */
const inset = 1.5;

const right: readonly ColumnKind[] = ['pounds', 'pence', 'change', 'share', 'number'];
const centre: readonly ColumnKind[] = ['count', 'figure', 'rating'];

const alignOf = (kind: ColumnKind): 'Left' | 'Center' | 'Right' =>
  right.includes(kind) ? 'Right' : centre.includes(kind) ? 'Center' : 'Left';

/** How the heading of a column looks. */
export const headStyle = (kind: ColumnKind, column = 0): CellStyle => ({
  ...styles.head,
  align: alignOf(kind),
  ...(isInset(kind, column) || kind === 'date' ? { indent: 1 } : {}),
});

/** Text and figures of a table's row. */
const body: CellStyle = { size: 10, colour: ink, vertical: 'Top', rowRules: rule };

/** How a cell of a column looks, by what it holds. */
export function cellStyle(kind: ColumnKind, content: CellContent): CellStyle {
  const base: CellStyle = { ...body, align: alignOf(kind) };
  const format = typeof content === 'number' ? 'value' : 'live';
  switch (kind) {
    case 'text':
      return { ...base, wrap: true };
    case 'figure':
      return base;
    case 'kept':
      return {
        ...base,
        wrap: true,
        fill: keptFill,
        columnRules: rule,
        numberFormat: typeof content === 'number' ? 'General' : '@',
      };
    case 'keptDate':
      return { ...base, wrap: true, fill: keptFill, columnRules: rule, numberFormat: dateFormat };
    case 'date':
      return { ...base, wrap: true, indent: 1, numberFormat: dateFormat };
    case 'rating':
      if (content === '') return base;
      return { ...ratingStyle(stateOf(content), { ...base, align: 'Center' }), dashed: false };
    case 'share':
      return { ...base, numberFormat: `0%_†` };
    case 'number':
      return { ...base, indent: 1, numberFormat: '#,##0' };
    case 'count':
    case 'pounds':
    case 'pence':
    case 'change':
      return { ...base, numberFormat: formats[kind][format] };
  }
}

/** In the usual order of the United Kingdom. */
const dateFormat = 'd mmm yyyy';

/** The state whose word a cell shows; anything that is no rating's word is unrated. */
const stateOf = (content: CellContent): RatingState =>
  ratingStates.find((state) => ratingNames[state] === content) ?? 'unrated';

/** The sum of a column of a table, as a formula. */
export function sumBelow(
  rows: Pick<PlacedTable, 'firstRow'>,
  count: number,
  column: number,
  expected: number,
) {
  const cells = absoluteAddress({ row: rows.firstRow, column, rows: Math.max(1, count), columns: 1 });
  return { formula: `=SUM(${cells})`, expected: Math.round(expected * 100) / 100 };
}
