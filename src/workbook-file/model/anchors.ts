import type { ChartAnchor } from './chart';
import type { Sheet } from './sheet';
import { EMU_PER_POINT, widthToPoints } from './units';

/** Width of a column in points; 0 where it is hidden. */
function columnPoints(sheet: Sheet, column: number): number {
  const format = sheet.columns.get(column);
  return format?.hidden ? 0 : widthToPoints(format?.width ?? sheet.defaultColumnWidth);
}

/** Height of a row in points; 0 where it is hidden. */
function rowPoints(sheet: Sheet, row: number): number {
  const format = sheet.rows.get(row);
  return format?.hidden ? 0 : (format?.height ?? sheet.defaultRowHeight);
}

/** An anchor's distance from the sheet's corner, in points. */
export function offsetOf(sheet: Sheet, anchor: ChartAnchor): { left: number; top: number } {
  let left = anchor.columnOffset / EMU_PER_POINT;
  let top = anchor.rowOffset / EMU_PER_POINT;
  for (let column = 0; column < anchor.column; column++) left += columnPoints(sheet, column);
  for (let row = 0; row < anchor.row; row++) top += rowPoints(sheet, row);
  return { left, top };
}

/** The anchor at a distance from the sheet's corner, in points. */
export function anchorAt(sheet: Sheet, left: number, top: number): ChartAnchor {
  let [column, x] = [0, Math.max(0, left)];
  for (
    let width = columnPoints(sheet, 0);
    x >= width && column < 16_383;
    width = columnPoints(sheet, column)
  ) {
    x -= width;
    column++;
  }
  let [row, y] = [0, Math.max(0, top)];
  for (let height = rowPoints(sheet, 0); y >= height && row < 1_048_575; height = rowPoints(sheet, row)) {
    y -= height;
    row++;
  }
  return {
    column,
    columnOffset: Math.round(x * EMU_PER_POINT),
    row,
    rowOffset: Math.round(y * EMU_PER_POINT),
  };
}
