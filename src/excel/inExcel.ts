import { noPause, type Pause } from '../app/pause';
import type { InWorkbook, Workbook } from '../app/workbook';
import { AnswerWatch } from './answerWatch';
import { excelWorkbook } from './excelWorkbook';
import type { Patience } from './patience';
import { excelErrorCode, toProblem } from './problems';

/**
 * Gives the way to the open workbook. Each piece of work is one run: every step uses the same request
 * context, and Excel waits for a cell that is being edited. Whatever Excel refuses is thrown as a
 * PlanProblem in plain words, and so is an answer that does not come.
 * @param run `Excel.run`
 * @param groupsUndo true where Excel can make one undo step of a run (ExcelApi 1.20)
 * @param patience how long an answer is waited for; absent, for ever
 */
export function inExcel(run: typeof Excel.run, groupsUndo = false, patience?: Patience): InWorkbook {
  async function runIn<T>(work: Work<T>, isGrouped: boolean, pause: Pause, watch: AnswerWatch): Promise<T> {
    const options: UndoableRun = { delayForCellEdit: true, ...(isGrouped && { mergeUndoGroup: true }) };
    return run(options, async (context) => {
      watch.watch(context);
      return work(watch.noticing(excelWorkbook(context, pause)));
    });
  }
  async function toEnd<T>(work: Work<T>, isGrouped: boolean, pause: Pause, watch: AnswerWatch): Promise<T> {
    try {
      return await runIn(work, isGrouped, pause, watch);
    } catch (error) {
      // A failed change has been taken back, so the work can be done again without the group.
      if (!isGrouped || excelErrorCode(error) !== 'UndoNotSupported') throw toProblem(error);
      return await toEnd(work, false, pause, watch);
    } finally {
      watch.end();
    }
  }
  return async (work, { oneUndoStep = false, pause = noPause, signal, onLate, onWait } = {}) => {
    const watch = new AnswerWatch(patience, signal, onWait);
    const ended = toEnd(work, oneUndoStep && groupsUndo, pause, watch);
    // Once the run is left nobody else waits for its end.
    ended.catch(() => undefined);
    try {
      return await Promise.race([ended, watch.left]);
    } catch (error) {
      if (watch.goesOn) onLate?.(ended);
      throw error;
    }
  };
}

type Work<T> = (workbook: Workbook) => Promise<T>;

/** Newer than the types of the pinned Office.js. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities */
interface UndoableRun extends Excel.RunOptions {
  readonly mergeUndoGroup?: boolean;
}
