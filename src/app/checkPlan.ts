import type { PlanReport } from './planReport';
import { understandPlan } from './understandPlan';
import type { Workbook } from './workbook';

export interface RunOptions {
  /** The date that "overdue" is judged at, `YYYY-MM-DD`. */
  readonly asAt: string;
}

/**
 * Reads the plan and checks it. Changes nothing.
 * @throws PlanProblem where there is no plan to read.
 */
export async function checkPlan(workbook: Workbook, options: RunOptions): Promise<PlanReport> {
  const { report } = await understandPlan(workbook, options.asAt);
  return report;
}
