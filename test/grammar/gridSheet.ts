import type { Rect } from '../../src/core/cells/address';
import type { CellValue } from '../../src/core/cells/sheetCells';

/** A cell with its looks; colours as `#RRGGBB`. */
interface LookedCell {
  readonly value: CellValue;
  readonly fill?: string;
  readonly font?: string;
  /** Excel's number format: `£#,##0`, `dd/mm/yyyy`, `0%`. */
  readonly format?: string;
  /** What the column under a heading holds, for those who judge how it was read. Absent where that is not judged. */
  readonly heads?: string;
}
export type Cell = CellValue | LookedCell;

/** A rule of conditional formatting: cells of the area that hold the value are shown with the fill. */
export interface ConditionalFill {
  readonly area: Rect;
  readonly equals: CellValue;
  readonly fill: string;
}

/** The values that a list validation allows in an area. */
export interface ValidationList {
  readonly area: Rect;
  readonly values: readonly string[];
}

/** A cell's value, whatever its looks. */
export const valueOf = (cell: Cell): CellValue => (typeof cell === 'object' ? cell.value : cell);

/** A worksheet that is being written, with all that a person would see on it. Rows and columns from 0. */
export class GridSheet {
  hidden = false;
  readonly merges: Rect[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  readonly conditionalFills: ConditionalFill[] = [];
  readonly validations: ValidationList[] = [];
  private readonly grid: (Cell | undefined)[][] = [];

  constructor(readonly name: string) {}

  /** The first row below all that is written. */
  get end(): number {
    return this.grid.length;
  }

  put(row: number, column: number, cell: Cell): void {
    while (this.grid.length <= row) this.grid.push([]);
    this.grid[row]![column] = cell;
  }

  /** Writes cells beside each other; `null` and '' leave a cell out. */
  putRow(row: number, cells: readonly (Cell | null)[], column = 0): void {
    while (this.grid.length <= row) this.grid.push([]);
    cells.forEach((cell, at) => {
      if (cell !== null && cell !== '') this.put(row, column + at, cell);
    });
  }

  /** Takes over what another sheet holds so far. */
  copyRows(other: GridSheet): void {
    other.grid.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell !== undefined) this.put(row, column, cell);
      });
    });
  }

  /** Merges cells: the first keeps its content, and all have its looks. */
  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns < 2) return;
    this.merges.push({ row, column, rows, columns });
  }

  at(row: number, column: number): Cell {
    return this.grid[row]?.[column] ?? '';
  }

  /** All that is written, from the first used cell on. */
  get used(): Rect {
    let top = Infinity;
    let left = Infinity;
    let right = -1;
    this.grid.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell === undefined) return;
        top = Math.min(top, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    });
    return right < 0
      ? { row: 0, column: 0, rows: 0, columns: 0 }
      : { row: top, column: left, rows: this.grid.length - top, columns: right - left + 1 };
  }
}
