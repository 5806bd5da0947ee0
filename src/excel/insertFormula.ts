import { PlanProblem } from '../app/planProblem';
import { summarySheetOwners } from '../app/summarySheets';
import type { InsertedFormula } from '../app/workbook';
import type { CellValue } from '../core/cells/sheetCells';
import { requireEditable, requireUnprotected } from './requireWritable';

/**
 * Writes a formula into the cell that is selected, where that is blank and on no sheet that is read or written by us.
 * @param plans the sheets of the plan
 * @throws PlanProblem that says which cell to choose; nothing has changed then
 */
export async function insertFormula(
  context: Excel.RequestContext,
  formula: string,
  plans: readonly string[],
  isReadOnly: boolean,
): Promise<InsertedFormula> {
  requireEditable(isReadOnly);
  const cell = context.workbook.getSelectedRange().getCell(0, 0);
  cell.load('address,formulas,format/protection/locked');
  const sheet = cell.worksheet.load('name,protection/protected');
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  await context.sync();
  if (plans.includes(sheet.name) || summarySheetOwners(names.items).has(sheet.name)) {
    throw notThere('a cell of the plan or of the board sheets', 'Choose a blank cell on another sheet');
  }
  if (one(cell.formulas) !== '') throw notThere('a cell that holds something', 'Choose a blank cell');
  if (sheet.protection.protected && cell.format.protection.locked) requireUnprotected([sheet.name]);
  cell.formulas = [[formula]];
  cell.load('values');
  await context.sync();
  return {
    sheet: sheet.name,
    cell: cell.address.slice(cell.address.lastIndexOf('!') + 1),
    value: one(cell.values),
  };
}

const one = (grid: unknown): CellValue => (grid as CellValue[][])[0]?.[0] ?? '';

const notThere = (what: string, instead: string): PlanProblem =>
  new PlanProblem(
    'not-blank',
    `What is selected is ${what}, so nothing was written. ${instead}, then insert the figure again.`,
  );
