import type { Mapping } from '../core/plan/mapping';
import type { PlanReport } from './planReport';
import { understandPlan } from './understandPlan';
import type { Workbook } from './workbook';

export interface RunOptions {
  /** The date that "overdue" is judged at, `YYYY-MM-DD`. */
  readonly asAt: string;
  /** What a person has stated of the plan; the mapping that the workbook keeps unless given. */
  readonly mapping?: Mapping;
}

/**
 * Reads the plan and checks it. Changes nothing.
 * @throws PlanProblem where there is no plan to read.
 */
export async function checkPlan(workbook: Workbook, options: RunOptions): Promise<PlanReport> {
  const { report } = await understandPlan(workbook, options.asAt, options.mapping);
  return report;
}
