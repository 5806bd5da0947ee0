import type { OpenPlan } from './standIn';

/** What stands in a workbook: sheets in their order with what their cells hold, of which kind, and which are merged, and all names. */
export const everythingIn = ({ standIn }: OpenPlan): Promise<unknown> =>
  standIn.Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    names.load('items/name,items/formula,items/comment,items/visible');
    settings.load('items/key,items/value');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load('address,formulas,values,valueTypes'),
      merged: sheet.getRange().getMergedAreasOrNullObject().load('areas/items/address'),
    }));
    await context.sync();
    return {
      sheets: sheets.map(({ sheet: { id, name, visibility }, used, merged }) => ({
        id,
        name,
        visibility,
        cells: used.isNullObject ? null : [used.address, used.formulas, used.values, used.valueTypes],
        merged: merged.isNullObject ? [] : merged.areas.items.map(({ address }) => address).sort(),
      })),
      names: names.items
        // With or without quotes round a sheet's name, a formula is the same.
        .map(({ name, formula, comment, visible }) => [
          name,
          String(formula).replaceAll("'", ''),
          comment,
          visible,
        ])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      settings: settings.items.map(({ key, value }) => [key, value as unknown]),
    };
  });
