import type { RunOptions } from './checkPlan';
import { inTurns, noPause } from './pause';
import type { PlanReport } from './planReport';
import { understandCells } from './understandCells';
import { dayOf, understandPlan } from './understandPlan';
import type { Workbook } from './workbook';
import { readWorkbookSettings, settingsToKeep, type WorkbookSettings } from './workbookSettings';

/**
 * Changes what is set for this workbook, for every officer who opens it.
 * @param change makes the new settings from those in force; a part that is left out stays as it is
 * @returns the plan, understood under the new settings
 */
export async function setSettings(
  workbook: Workbook,
  options: RunOptions,
  change: (settings: WorkbookSettings) => Partial<WorkbookSettings>,
): Promise<PlanReport> {
  const { read } = await understandPlan(workbook, options.asAt, options);
  const changed = settingsToKeep(change(readWorkbookSettings(read.settings)));
  await workbook.writeSettings(changed);
  const settings = new Map([...read.settings, ...changed]);
  const steps = understandCells({ ...read, settings }, dayOf(options.asAt));
  const plan = await inTurns(steps, options.pause ?? noPause);
  options.onUnderstood?.(plan);
  return plan.report;
}
