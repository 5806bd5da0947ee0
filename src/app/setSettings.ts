import type { RunOptions } from './runOptions';
import { mergeSettings } from './mergeSettings';
import { inTurns, noPause } from './pause';
import type { PlanReport } from './planReport';
import { requireUsableSettings } from './settingsFile';
import { understandCells } from './understandCells';
import { understandPlan } from './understandPlan';
import type { Workbook } from './workbook';
import { readWorkbookSettings, settingsToKeep, type WorkbookSettings } from './workbookSettings';

/**
 * Changes what is set for this workbook, for every officer who opens it. The settings are read again right before they
 * are written.
 * @param change makes the new settings from those in force; a part that is left out stays as it is
 * @param shown the settings that the person saw, where they may be older: what another officer has changed since then
 * stays, and where both changed the same it is told to `options.onNote`
 * @returns the plan, understood under the new settings
 * @throws PlanProblem where a setting could not be used by a later build; nothing is kept then
 */
export async function setSettings(
  workbook: Workbook,
  options: RunOptions,
  change: (settings: WorkbookSettings) => Partial<WorkbookSettings>,
  shown?: WorkbookSettings,
): Promise<PlanReport> {
  const { read, report } = await understandPlan(workbook, options.asAt, options);
  const notes: string[] = [];
  const settings = await workbook.changeSettings((kept) => {
    const now = readWorkbookSettings(kept);
    const wanted = change(now);
    requireUsableSettings(wanted);
    if (shown === undefined) return settingsToKeep(wanted);
    const merged = mergeSettings(shown, wanted, now);
    notes.push(...merged.notes);
    const parts = Object.fromEntries(
      Object.entries(merged.settings).filter(([part]) => Object.hasOwn(wanted, part)),
    );
    requireUsableSettings(parts);
    return settingsToKeep(parts);
  });
  for (const note of notes) options.onNote?.(note);
  const steps = understandCells({ ...read, settings }, report.asAt, report.asAtSource);
  const plan = await inTurns(steps, options.pause ?? noPause);
  options.onUnderstood?.(plan);
  return plan.report;
}
