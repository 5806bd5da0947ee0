import type { PlanReport } from './planReport';
import type { UnderstoodPlan } from './understandCells';
import { understandPlan } from './understandPlan';
import type { Workbook } from './workbook';

export interface RunOptions {
  /** The date that "overdue" is judged at, `YYYY-MM-DD`. */
  readonly asAt: string;
  /** Is given the plan as it was last understood, for checking it again when somebody changes it. */
  readonly onUnderstood?: (plan: UnderstoodPlan) => void;
}

/**
 * Reads the plan and checks it. Changes nothing.
 * @throws PlanProblem where there is no plan to read.
 */
export async function checkPlan(workbook: Workbook, options: RunOptions): Promise<PlanReport> {
  const plan = await understandPlan(workbook, options.asAt);
  options.onUnderstood?.(plan);
  return plan.report;
}
