import type { Rect } from '../cells/address';
import type { CellContent, CellStyle, ModelCell } from './sheetModel';

/** A summary sheet while it is being laid out, from the top row down. */
export class SheetGrid {
  readonly cells: (ModelCell | undefined)[][] = [];
  readonly rowHeights = new Map<number, number>();
  readonly merges: Rect[] = [];

  /** The next free row, from 0. */
  get nextRow(): number {
    return this.cells.length;
  }

  /**
   * Adds a row.
   * @param height in points
   * @returns the row's number
   */
  addRow(height: number): number {
    this.cells.push([]);
    this.rowHeights.set(this.cells.length - 1, height);
    return this.cells.length - 1;
  }

  set(row: number, column: number, content: CellContent, style: CellStyle): void {
    while (this.cells.length <= row) this.cells.push([]);
    const cells = this.cells[row] ?? [];
    while (cells.length < column) cells.push(undefined);
    cells[column] = { content, style };
  }

  /** One style over an area without content, under what is set later. */
  fill(area: Rect, style: CellStyle): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.set(row, column, '', style);
      }
    }
  }

  /** Text that runs over several columns. Not for tables. */
  setAcross(row: number, column: number, columns: number, content: CellContent, style: CellStyle): void {
    this.fill({ row, column, rows: 1, columns }, style);
    this.set(row, column, content, style);
    if (columns > 1) this.merges.push({ row, column, rows: 1, columns });
  }
}
