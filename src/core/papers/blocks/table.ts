import { absoluteAddress } from '../../cells/address';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent } from '../sheet/sheetModel';
import { table, type TableBlock } from './block';
import type { ColumnKind } from './columnKind';
import { layOutTable, putNow, type PlacedTable } from './layOutTable';

export interface TableColumn {
  readonly head: string;
  readonly kind: ColumnKind;
}

interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  /** True where the rows are a list in the order of the day, with no row of its own for anything. */
  readonly isList?: boolean;
  /** A last row, such as the sums. */
  readonly total?: readonly CellContent[];
}

/** Adds a table from the first column on: its header, its rows, and its total if it has one. */
export const addTable = (grid: SheetGrid, given: Table): PlacedTable =>
  layOutTable(grid, blockOf(given), putNow(grid));

function blockOf({ columns, rows, total, isList = false }: Table): TableBlock {
  return table({
    as: isList ? 'list' : 'figures',
    isList,
    columns: columns.map((column, index) => ({
      ...column,
      of: (row: readonly CellContent[]) => row[index] ?? '',
      total: () => total?.[index] ?? '',
    })),
    rows,
    hasTotal: total !== undefined,
  });
}

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
