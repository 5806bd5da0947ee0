import type { SheetChange } from '../app/recheckRows';
import { parseRectAddress } from '../core/cells/address';

/**
 * Tells of every change that somebody makes to the workbook's cells, a co-author too. What this add-in
 * writes itself is not told, so that nothing goes round in circles.
 * @param run `Excel.run`
 * @returns stops it
 */
export async function watchChanges(
  run: typeof Excel.run,
  heard: (change: SheetChange) => void,
): Promise<() => Promise<void>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      if (event.triggerSource !== 'ThisLocalAddin') {
        const isEdit = event.changeType === 'RangeEdited';
        heard({ sheetId: event.worksheetId, area: isEdit ? parseRectAddress(event.address) : null });
      }
      return Promise.resolve();
    });
    const sorted = worksheets.onRowSorted.add((event) => {
      heard({ sheetId: event.worksheetId, area: parseRectAddress(event.address) });
      return Promise.resolve();
    });
    const deleted = worksheets.onDeleted.add((event) => {
      heard({ sheetId: event.worksheetId, area: null });
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      run(changed.context, async (its) => {
        for (const handler of [changed, sorted, deleted]) handler.remove();
        await its.sync();
      });
  });
}
