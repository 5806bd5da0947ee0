import type { Rect } from '../../../src/core/cells/address';
import { blankCell, type LaidOutSheet } from './laidOutSheet';

/** Inserts a blank row above a row of the sheet; merged areas and Excel tables around it grow, as in Excel. */
export function insertBlankRow(sheet: LaidOutSheet, row: number): LaidOutSheet {
  const index = row - sheet.row;
  const width = sheet.cells[0]?.length ?? 0;
  const grown = (area: Rect): Rect => {
    if (area.row >= row) return { ...area, row: area.row + 1 };
    return area.row + area.rows > row ? { ...area, rows: area.rows + 1 } : area;
  };
  return {
    ...sheet,
    cells: [
      ...sheet.cells.slice(0, index),
      Array.from({ length: width }, () => blankCell),
      ...sheet.cells.slice(index),
    ],
    merges: sheet.merges.map(grown),
    tables: sheet.tables.map((table) => ({ ...table, area: grown(table.area) })),
  };
}
