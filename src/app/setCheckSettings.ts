import type { CheckSettings } from '../core/checks/checkSettings';
import { readCheckSettings } from '../core/checks/readCheckSettings';
import type { RunOptions } from './checkPlan';
import type { PlanReport } from './planReport';
import { understandCells } from './understandCells';
import { dayOf, understandPlan } from './understandPlan';
import type { Workbook } from './workbook';

/**
 * Changes how this workbook is checked, for every officer who opens it.
 * @param change makes the new settings from those in force
 * @returns the plan, checked under the new settings
 */
export async function setCheckSettings(
  workbook: Workbook,
  { asAt, onUnderstood }: RunOptions,
  change: (settings: CheckSettings) => CheckSettings,
): Promise<PlanReport> {
  const { read } = await understandPlan(workbook, asAt);
  const changed = new Map([['checks', change(readCheckSettings(read.settings.get('checks')).settings)]]);
  await workbook.writeSettings(changed);
  const plan = understandCells({ ...read, settings: new Map([...read.settings, ...changed]) }, dayOf(asAt));
  onUnderstood?.(plan);
  return plan.report;
}
