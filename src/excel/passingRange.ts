import type { Rect } from '../core/cells/address';

/**
 * A range that is asked for in passing: it is let go of at once, since one that Excel is to know again later takes two
 * calls more, and slows Excel down. https://learn.microsoft.com/office/dev/add-ins/excel/performance#untrack-unneeded-ranges
 */
export const passingRange = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns).untrack();
