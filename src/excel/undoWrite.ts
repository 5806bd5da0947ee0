import { bringRowsBack, type RowsToBring } from './bringRows';
import type { ReadWorkbook } from './readCells';
import { RequestBudget } from './requestBudget';
import { markerName, summarySheetOwners } from '../app/summarySheets';
import { writeContents } from './writeContents';

/**
 * Takes back a write that failed half-way, since Excel keeps what a failed batch has already done:
 * sheets that it made are removed, and ours that were there get their rows and contents back.
 * @returns of how many sheets the rows had been brought, which are back now
 */
export async function undoWrite(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  brought: readonly RowsToBring[] = [],
): Promise<number> {
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
  const marks = new Set(names.items.map(({ name }) => name));
  const moved = brought.filter(({ mark }) => marks.has(mark));
  for (const rows of moved) bringRowsBack(context, rows);
  const budget = new RequestBudget(context);
  for (const { sheet, contents } of read.own) {
    sheet.getUsedRange().clear('Contents');
    if (contents !== null) await writeContents(sheet, contents.formulas, budget, contents.area);
  }
  await context.sync();
  return moved.length;
}
