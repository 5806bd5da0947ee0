import type { CellChange, ChangeOutcome } from '../core/cells/cellChange';
import { applyFixes, undoFixes } from './applyFixes';
import { checkPlan } from './checkPlan';
import type { RunOptions } from './runOptions';
import type { PlanReport } from './planReport';
import { understandPlan } from './understandPlan';
import { unread } from './unread';
import type { Workbook } from './workbook';

/** What became of some fixes, and the plan as it stands after them; where it could not be read, as it stood before. */
export interface FixResult {
  readonly report: PlanReport;
  readonly outcome: ChangeOutcome;
}

/**
 * Makes the changes of some fixes, each at its action's cell as the plan stands now, and checks the plan again.
 * @throws PlanProblem as {@link applyFixes} does, or where there is no plan any more
 */
export const fixAndCheck = (
  workbook: Workbook,
  options: RunOptions,
  fixes: readonly CellChange[],
): Promise<FixResult> => changeAndCheck(applyFixes, workbook, options, fixes);

/** Takes fixes back and checks the plan again. @throws PlanProblem as {@link undoFixes} does */
export const undoAndCheck = (
  workbook: Workbook,
  options: RunOptions,
  made: readonly CellChange[],
): Promise<FixResult> => changeAndCheck(undoFixes, workbook, options, made);

async function changeAndCheck(
  change: typeof applyFixes,
  workbook: Workbook,
  options: RunOptions,
  changes: readonly CellChange[],
): Promise<FixResult> {
  const now = await understandPlan(workbook, options.asAt, options);
  const outcome = await change(workbook, changes, now);
  try {
    return { outcome, report: await checkPlan(workbook, options) };
  } catch (error) {
    // What was changed is told in any case, or it could not be undone.
    if (outcome.made.length === 0) throw error;
    options.onNote?.(unread);
    return { outcome, report: now.report };
  }
}
