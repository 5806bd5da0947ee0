import type { OpenPlan } from './standIn';

/** Types values into cells of a sheet, as an officer does. */
export const typeInto = (
  { standIn }: OpenPlan,
  name: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> =>
  standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const [cell, value] of Object.entries(cells)) sheet.getRange(cell).values = [[value]];
    await context.sync();
  });

/** The values of a sheet's used cells. */
export const valuesOn = ({ standIn }: OpenPlan, name: string): Promise<(string | number | boolean)[][]> =>
  standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange().load('values');
    await context.sync();
    return used.values as (string | number | boolean)[][];
  });

/** Empties cells of a sheet. */
export const clear = ({ standIn }: OpenPlan, name: string, cells: string): Promise<void> =>
  standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange(cells).clear('Contents');
    await context.sync();
  });
