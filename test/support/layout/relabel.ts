import type { LaidOutSheet } from './laidOutSheet';
import type { TableFacts } from './tableFacts';

/** Gives the headings of a table other words. */
export function relabel(
  sheet: LaidOutSheet,
  table: TableFacts,
  words: (heading: string) => string,
): LaidOutSheet {
  const { area, headingRows } = table;
  return {
    ...sheet,
    cells: sheet.cells.map((line, down) => {
      if (!headingRows.includes(sheet.row + down)) return line;
      return line.map((cell, across) => {
        const column = sheet.column + across;
        const isHeading = column >= area.column && column < area.column + area.columns;
        return isHeading && typeof cell.value === 'string' ? { ...cell, value: words(cell.value) } : cell;
      });
    }),
  };
}
