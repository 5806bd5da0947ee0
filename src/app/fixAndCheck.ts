import type { CellChange, ChangeOutcome } from '../core/cells/cellChange';
import { applyFixes, undoFixes } from './applyFixes';
import { checkPlan, type RunOptions } from './checkPlan';
import type { PlanReport } from './planReport';
import type { Workbook } from './workbook';

/** What became of some fixes, and the plan as it stands after them. */
export interface FixResult {
  readonly report: PlanReport;
  readonly outcome: ChangeOutcome;
}

/** Makes the changes of some fixes and checks the plan again. @throws PlanProblem as {@link applyFixes} does */
export async function fixAndCheck(
  workbook: Workbook,
  options: RunOptions,
  fixes: readonly CellChange[],
): Promise<FixResult> {
  const outcome = await applyFixes(workbook, fixes);
  return { outcome, report: await checkPlan(workbook, options) };
}

/** Takes fixes back and checks the plan again. @throws PlanProblem as {@link undoFixes} does */
export async function undoAndCheck(
  workbook: Workbook,
  options: RunOptions,
  made: readonly CellChange[],
): Promise<FixResult> {
  const outcome = await undoFixes(workbook, made);
  return { outcome, report: await checkPlan(workbook, options) };
}
