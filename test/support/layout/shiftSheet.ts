import type { Rect } from '../../../src/core/cells/address';
import type { LaidOutSheet } from './laidOutSheet';

/** Moves everything on a sheet down and to the right. */
export function shiftSheet(sheet: LaidOutSheet, rows: number, columns: number): LaidOutSheet {
  const moved = (area: Rect): Rect => ({ ...area, row: area.row + rows, column: area.column + columns });
  return {
    ...sheet,
    row: sheet.row + rows,
    column: sheet.column + columns,
    merges: sheet.merges.map(moved),
    tables: sheet.tables.map((table) => ({ ...table, area: moved(table.area) })),
  };
}
