import { HostError } from '../protocol/hostError';
import { intersect, isValidArea, type Area } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';

/** The workbook's side of a Range. */
export interface RangeTarget {
  book: Book;
  sheet: Sheet;
  area: Area;
}

/** Areas above this many cells are read and formatted by what is in them, not cell by cell. */
export const LARGE_AREA = 500_000;

/** The same sheet, another area. @throws InvalidArgument where that is not on the sheet. */
export function moved(target: RangeTarget, area: Area): RangeTarget {
  if (!isValidArea(area)) throw new HostError('InvalidArgument');
  return { ...target, area };
}

/** Cells to walk for a property of all cells: the area, or of a large one the part that is in use. */
export function walked({ sheet, area }: RangeTarget): Area {
  if (area.rows * area.columns <= LARGE_AREA) return area;
  const used = sheet.usedArea(false, area);
  return (used && intersect(used, area)) ?? { ...area, rows: 1, columns: 1 };
}

/** Calls back for each cell of an area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** One value for each cell of an area, as Office.js wants them. */
export function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => read(area.row + i, area.column + j)),
  );
}
