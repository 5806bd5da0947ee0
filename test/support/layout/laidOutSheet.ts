import type { Rect } from '../../../src/core/cells/address';
import type { CellValue, SheetCells } from '../../../src/core/cells/sheetCells';

/** A cell with what makes it up for a reader. */
export interface LaidOutCell {
  readonly value: CellValue;
  /** `#RRGGBB`. */
  readonly fill: string;
  /** The colour of its letters, `#RRGGBB`. */
  readonly font: string;
}

/** A worksheet as cells that can be moved about. */
export interface LaidOutSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly ours: boolean;
  /** Where `cells` begins. */
  readonly row: number;
  readonly column: number;
  /** Rows of equal length. */
  readonly cells: readonly (readonly LaidOutCell[])[];
  readonly merges: SheetCells['merges'];
  readonly tables: SheetCells['tables'];
}

export const blankCell: LaidOutCell = { value: '', fill: '#FFFFFF', font: '#000000' };

/** True where two rectangles have a cell in common. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
