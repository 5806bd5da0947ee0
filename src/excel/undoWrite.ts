import type { ReadWorkbook } from './readCells';
import { markerName, summarySheetOwners } from './summarySheets';

/**
 * Takes back a write that failed half-way, since Excel keeps what a failed batch has already done:
 * sheets that it made are removed, and ours that were there get their contents back.
 */
export async function undoWrite(context: Excel.RequestContext, read: ReadWorkbook): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name');
  await context.sync();

  for (const sheet of worksheets.items) if (!read.sheets.has(sheet.name)) sheet.delete();
  const keys = [...read.own.map(({ key }) => key), ...(read.history === null ? [] : ['history'])];
  const kept = new Set(keys.map(markerName));
  const made = [...summarySheetOwners(names.items).values()]
    .map(markerName)
    .filter((name) => !kept.has(name));
  for (const name of made) names.getItem(name).delete();
  for (const { sheet, contents } of read.own) {
    sheet.getUsedRange().clear('Contents');
    if (contents === null) continue;
    const { row, column, rows, columns } = contents.area;
    sheet.getRangeByIndexes(row, column, rows, columns).formulas = contents.formulas as string[][];
  }
  await context.sync();
}
