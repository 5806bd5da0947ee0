import type { CellLook } from '../app/why/explainCell';
import type { CellValue } from '../core/cells/sheetCells';
import { excelErrorCode } from './problems';
import { valuesOf } from './valuesOf';

/**
 * Reads the first cell that is selected, and what is in its row, in one batch.
 * @param run `Excel.run`
 * @returns null where nothing that is one block of cells is selected, or a cell is being edited
 */
export async function lookAtSelection(run: typeof Excel.run): Promise<CellLook | null> {
  try {
    return await run(async (context) => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0);
      cell.load('rowIndex,columnIndex,formulas,values');
      const sheet = cell.worksheet.load('name');
      const row = cell.getEntireRow().getUsedRangeOrNullObject(true);
      row.load('values');
      await context.sync();
      return {
        sheet: sheet.name,
        row: cell.rowIndex,
        column: cell.columnIndex,
        formula: (cell.formulas as CellValue[][])[0]?.[0] ?? '',
        value: valuesOf(cell)?.[0]?.[0] ?? '',
        rowValues: row.isNullObject ? [] : (valuesOf(row)?.[0] ?? []),
      };
    });
  } catch (error) {
    // Several blocks, a chart, or a cell in the midst of being edited: nobody has asked, so nobody is told.
    if (excelErrorCode(error) !== '') return null;
    throw error;
  }
}
