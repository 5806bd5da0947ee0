import { boardSummary } from '../core/sheets/boardSummary';
import { planChecks } from '../core/sheets/planChecks';
import type { RunOptions } from './checkPlan';
import type { PlanReport } from './planReport';
import { understandPlan } from './understandPlan';
import type { Workbook, WrittenSheet } from './workbook';

/** What a build is doing, in the order in which it happens. */
export type BuildStep = 'reading' | 'writing';

export interface BuildOptions extends RunOptions {
  /** When the sheets are built, as it is to be shown: `8 September 2025, 14:05`. */
  readonly builtAt: string;
  readonly onStep?: (step: BuildStep) => void;
}

export interface BuildResult {
  readonly report: PlanReport;
  readonly sheets: readonly WrittenSheet[];
}

/**
 * Reads the plan, checks it, rolls it up, and writes the summary sheets into the same workbook.
 * @throws PlanProblem where there is no plan or the workbook cannot be written to; nothing has changed then.
 */
export async function buildSheets(workbook: Workbook, options: BuildOptions): Promise<BuildResult> {
  options.onStep?.('reading');
  const understood = await understandPlan(workbook, options.asAt, options.mapping);
  options.onUnderstood?.(understood);
  const { report, plan, cells } = understood;
  options.onStep?.('writing');
  const { builtAt } = options;
  const models = [boardSummary({ report, plan, cells, builtAt }), planChecks({ report, plan, builtAt })];
  return { report, sheets: await workbook.writeSheets(models) };
}
