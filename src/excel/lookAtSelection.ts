import type { CellLook } from '../app/why/explainCell';
import { cellAddress, rectAddress, type Rect } from '../core/cells/address';
import type { CellValue } from '../core/cells/sheetCells';
import { labelledCell } from '../core/papers/figures/labelledCell';
import { mostSteps } from '../core/papers/figures/readTerms';
import { cellsBeside, type CellBeside } from '../core/cells/cellsBeside';
import { excelErrorCode } from './problems';
import { valuesOf } from './valuesOf';

/** Nobody's figure is made of more cells. */
const mostCells = 600;

/** A figure's headings and the title of its section stand no further above it, and no paper is wider. */
const mostRowsAbove = 200;

const mostColumns = 26;

/** The rows from some above a cell to its own. */
function rowsAbove(sheet: Excel.Worksheet, row: number): Excel.Range {
  const first = Math.max(0, row - mostRowsAbove);
  return sheet.getRangeByIndexes(first, 0, row - first + 1, mostColumns).load('values');
}

/** Reads the cells of its own sheet that a formula leads to, and those that they lead to. */
async function readBeside(sheet: Excel.Worksheet, formula: CellValue): Promise<CellBeside> {
  const known = new Map<string, CellValue>();
  const asked = new Set<string>();
  /** The areas that a formula leads to and another has not, by their addresses. */
  const ofNew = (content: CellValue): Rect[] =>
    cellsBeside(content).filter((area) => {
      const address = rectAddress(area);
      return !asked.has(address) && asked.add(address).size > 0;
    });
  let next = ofNew(formula);
  for (let step = 0; step < mostSteps && next.length > 0; step++) {
    const size = next.reduce((sum, { rows, columns }) => sum + rows * columns, known.size);
    if (size > mostCells) break;
    const ranges = next.map((area) => ({ area, range: sheet.getRange(rectAddress(area)).load('formulas') }));
    await sheet.context.sync();
    next = [];
    for (const { area, range } of ranges) {
      (range.formulas as CellValue[][]).forEach((cells, row) => {
        cells.forEach((content, column) => {
          known.set(cellAddress(area.row + row, area.column + column), content);
          next.push(...ofNew(content));
        });
      });
    }
  }
  return (row, column) => known.get(cellAddress(row, column));
}

/**
 * Reads the first cell that is selected, what is in its row, and what its formula leads to on its sheet: in one batch
 * where it leads to other sheets or to none; in one more where only the words above it tell what it counts.
 * @param run `Excel.run`
 * @returns null where nothing that is one block of cells is selected, or a cell is being edited
 */
export async function lookAtSelection(run: typeof Excel.run): Promise<CellLook | null> {
  try {
    return await run(async (context) => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0);
      cell.load('rowIndex,columnIndex,formulas,values,text');
      const sheet = cell.worksheet.load('name');
      const row = cell.getEntireRow().getUsedRangeOrNullObject(true);
      row.load('values');
      await context.sync();
      const formula = (cell.formulas as CellValue[][])[0]?.[0] ?? '';
      const shown = cell.text[0]?.[0] ?? '';
      const labelled = labelledCell({ row: cell.rowIndex, column: cell.columnIndex }, formula, shown);
      const above = labelled === null ? null : rowsAbove(sheet, labelled.row);
      const beside = await readBeside(sheet, formula);
      // Where its formula leads further, it has come along.
      if (above !== null) await context.sync();
      return {
        sheet: sheet.name,
        row: cell.rowIndex,
        column: cell.columnIndex,
        formula,
        value: valuesOf(cell)?.[0]?.[0] ?? '',
        shown,
        rowValues: row.isNullObject ? [] : (valuesOf(row)?.[0] ?? []),
        ...(labelled !== null &&
          above !== null && { labels: { rows: valuesOf(above) ?? [], column: labelled.column } }),
        beside,
      };
    });
  } catch (error) {
    // Several blocks, a chart, or a cell in the midst of being edited: nobody has asked, so nobody is told.
    if (excelErrorCode(error) !== '') return null;
    throw error;
  }
}
