import { holdsCell, type Rect } from '../../cells/address';
import type { CellValue, SheetCells } from '../../cells/sheetCells';

/** Visits every filled cell of a sheet that no taken area covers, row by row. */
export function freeCells(
  sheet: SheetCells,
  taken: readonly Rect[],
  visit: (value: CellValue, row: number, column: number) => void,
): void {
  const width = sheet.values[0]?.length ?? 0;
  let free: readonly number[] = [];
  let until = sheet.row;
  for (let row = sheet.row; row < sheet.row + sheet.values.length; row++) {
    if (row === until) {
      free = freeColumns(sheet.column, width, taken, row);
      until = nextChange(taken, row);
    }
    const cells = sheet.values[row - sheet.row] ?? [];
    for (const column of free) {
      const value = cells[column - sheet.column];
      if (value !== undefined && value !== '') visit(value, row, column);
    }
  }
}

/** The columns of a row that no taken area covers. */
const freeColumns = (first: number, width: number, taken: readonly Rect[], row: number): number[] =>
  Array.from({ length: width }, (_, index) => first + index).filter(
    (column) => !taken.some((area) => holdsCell(area, row, column)),
  );

/** The next row at which a taken area begins or ends. */
const nextChange = (taken: readonly Rect[], row: number): number =>
  Math.min(...taken.flatMap((area) => [area.row, area.row + area.rows].filter((edge) => edge > row)));
