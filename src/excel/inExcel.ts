import { noPause, type Pause } from '../app/pause';
import type { InWorkbook, Workbook } from '../app/workbook';
import { excelWorkbook } from './excelWorkbook';
import { excelErrorCode, toProblem } from './problems';

/**
 * Gives the way to the open workbook. Each piece of work is one run: every step uses the same request
 * context, and Excel waits for a cell that is being edited. Whatever Excel refuses is thrown as a
 * PlanProblem in plain words.
 * @param run `Excel.run`
 * @param groupsUndo true where Excel can make one undo step of a run (ExcelApi 1.20)
 */
export function inExcel(run: typeof Excel.run, groupsUndo = false): InWorkbook {
  const runIn = <T>(
    options: UndoableRun,
    work: (workbook: Workbook) => Promise<T>,
    pause: Pause,
  ): Promise<T> => run(options, (context) => work(excelWorkbook(context, pause)));
  return async (work, { oneUndoStep = false, pause = noPause } = {}) => {
    const plain = { delayForCellEdit: true };
    try {
      if (!oneUndoStep || !groupsUndo) return await runIn(plain, work, pause);
      try {
        return await runIn({ ...plain, mergeUndoGroup: true }, work, pause);
      } catch (error) {
        // A failed change has been taken back, so the work can be done again without the group.
        if (excelErrorCode(error) !== 'UndoNotSupported') throw error;
        return await runIn(plain, work, pause);
      }
    } catch (error) {
      throw toProblem(error);
    }
  };
}

/** Newer than the types of the pinned Office.js. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities */
interface UndoableRun extends Excel.RunOptions {
  readonly mergeUndoGroup?: boolean;
}
