import type { PlanReport } from './planReport';
import type { RunOptions } from './runOptions';
import { understandPlan } from './understandPlan';
import type { ReadableWorkbook } from './workbook';

/**
 * Reads the plan and checks it. Changes nothing.
 * @throws PlanProblem where there is no plan to read.
 */
export async function checkPlan(workbook: ReadableWorkbook, options: RunOptions): Promise<PlanReport> {
  const plan = await understandPlan(workbook, options.asAt, options);
  options.onUnderstood?.(plan);
  return plan.report;
}
