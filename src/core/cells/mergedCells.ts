import type { Rect } from './address';
import type { CellValue, SheetCells } from './sheetCells';
import { valueAt } from './sheetCells';

/** A sheet's values with every merged area's value in each of its cells, as a person sees them. */
export interface MergedCells {
  /** The value shown at the sheet's own row and column. */
  readonly at: (row: number, column: number) => CellValue;
  /** True for a cell of a merged area that is not its top-left one. */
  readonly isCovered: (row: number, column: number) => boolean;
  /** The merged area that a cell belongs to; undefined where there is none. */
  readonly area: (row: number, column: number) => Rect | undefined;
  /** How many columns the merged area at a cell spans; 1 where there is none. */
  readonly span: (row: number, column: number) => number;
}

/** Excel's limit, used to number the cells of a sheet. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const columnsOnSheet = 16384;

export function mergedCells(sheet: SheetCells): MergedCells {
  if (sheet.merges.length === 0) {
    return {
      at: (row, column) => valueAt(sheet, row, column),
      isCovered: () => false,
      area: () => undefined,
      span: () => 1,
    };
  }
  const areas = new Map<number, (typeof sheet.merges)[number]>();
  const rowsUsed = sheet.row + sheet.values.length;
  for (const area of sheet.merges) {
    for (let row = area.row; row < Math.min(area.row + area.rows, rowsUsed); row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        areas.set(row * columnsOnSheet + column, area);
      }
    }
  }
  const areaAt = (row: number, column: number) => areas.get(row * columnsOnSheet + column);
  return {
    at: (row, column) => {
      const area = areaAt(row, column);
      return area === undefined ? valueAt(sheet, row, column) : valueAt(sheet, area.row, area.column);
    },
    isCovered: (row, column) => {
      const area = areaAt(row, column);
      return area !== undefined && (area.row !== row || area.column !== column);
    },
    area: areaAt,
    span: (row, column) => areaAt(row, column)?.columns ?? 1,
  };
}
