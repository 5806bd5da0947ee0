import type { RunOptions } from './checkPlan';
import type { PlanReport } from './planReport';
import { readCycles } from './readCycles';
import { sheetList } from './sheetList';
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
  const { report, plan, cells } = await understandPlan(workbook, options.asAt);
  const input = { report, plan, cells, builtAt: options.builtAt, ...(await readCycles(workbook)) };
  options.onStep?.('writing');
  return { report, sheets: await workbook.writeSheets(sheetList.map((sheet) => sheet(input))) };
}
