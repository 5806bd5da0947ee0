import type { InWorkbook } from '../app/workbook';
import { excelWorkbook } from './excelWorkbook';
import { toProblem } from './problems';

/**
 * Gives the way to the open workbook. Each piece of work is one run: every step uses the same request
 * context, and Excel waits for a cell that is being edited. Whatever Excel refuses is thrown as a
 * PlanProblem in plain words.
 * @param run `Excel.run`
 */
export function inExcel(run: typeof Excel.run): InWorkbook {
  return async (work) => {
    try {
      return await run({ delayForCellEdit: true }, (context) => work(excelWorkbook(context)));
    } catch (error) {
      throw toProblem(error);
    }
  };
}
