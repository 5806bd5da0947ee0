import { emptyMapping, type Mapping } from '../core/plan/mapping/mapping';
import type { RunOptions } from './checkPlan';
import { keepMapping } from './mapPlan';
import type { PlanReport } from './planReport';
import { understandPlan } from './understandPlan';
import type { Workbook } from './workbook';

/**
 * Reads the plan as a person says it is, and keeps what they said in the workbook for every officer's
 * next run. `undefined` forgets what was said before and works everything out anew.
 * @throws PlanProblem where the plan cannot be read that way; what the workbook keeps is then as it was.
 */
export async function setMapping(
  workbook: Workbook,
  options: RunOptions,
  mapping: Mapping | undefined,
): Promise<PlanReport> {
  const plan = await understandPlan(workbook, options.asAt, { ...options, mapping: mapping ?? emptyMapping });
  await keepMapping(workbook, mapping);
  options.onUnderstood?.(plan);
  return plan.report;
}
