import type { RowsRead } from '../app/workbook';
import type { Rect } from '../core/cells/address';
import type { CellPatch } from '../core/cells/patchCells';
import type { CellValue, ColourArea, SheetArea } from '../core/cells/sheetCells';
import { areaFills, loadColours } from './loadColours';
import { isUnanswered } from './problems';
import { rectOf } from './rectOf';

/**
 * Reads some rows, some fills and all cells with formulas of some sheets in one batch; null where that is
 * more than Excel on the web gives at once, or Excel will not say where formulas are, as on a protected sheet.
 */
export async function readRows(
  context: Excel.RequestContext,
  values: readonly SheetArea[],
  fills: readonly ColourArea[],
  formulasOn: readonly string[],
): Promise<RowsRead | null> {
  const { worksheets } = context.workbook;
  const rangeOf = ({ sheet, area }: SheetArea): Excel.Range =>
    worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const rows = values.map((place) => ({ ...place, range: rangeOf(place).load('values') }));
  const colours = fills.map((place) => ({
    place,
    answer: loadColours(rangeOf(place), place),
  }));
  const formulas = formulasOn.map((sheet) => {
    // Looking through a whole sheet can take desktop Excel very long (OfficeDev/office-js issues 4245, 5758).
    const used = worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    const cells = used.getSpecialCellsOrNullObject('Formulas');
    cells.load(
      'areas/items/values,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
    );
    return { sheet, cells };
  });
  try {
    await context.sync();
  } catch (error) {
    if (isUnanswered(error)) return null;
    throw error;
  }
  const computed = formulas.flatMap(({ sheet, cells }) =>
    cells.isNullObject ? [] : cells.areas.items.map((range) => patchOf(sheet, rectOf(range), range)),
  );
  return {
    values: [...computed, ...rows.map(({ sheet, area, range }) => patchOf(sheet, area, range))],
    fills: colours.map(({ place, answer }) => areaFills(place, answer())),
  };
}

const patchOf = (sheet: string, area: Rect, range: Excel.Range): CellPatch => ({
  sheet,
  area,
  values: range.values as CellValue[][],
});
