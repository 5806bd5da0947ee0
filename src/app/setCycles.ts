import {
  cyclesSetting,
  cycleSettingsJson,
  readCycleSettings,
  type CycleSettings,
} from '../core/history/cycleSettings';
import type { Workbook } from './workbook';

/**
 * Changes when boards and stocktakes are and how the history is kept, for every officer who opens the workbook.
 * @param change makes the new settings from those in force
 * @returns the settings as they are from now on
 */
export async function setCycles(
  workbook: Workbook,
  change: (cycles: CycleSettings) => CycleSettings,
): Promise<CycleSettings> {
  const settings = await workbook.changeSettings((now) => {
    const json = cycleSettingsJson(change(readCycleSettings(now.get(cyclesSetting))));
    return new Map([[cyclesSetting, json]]);
  });
  return readCycleSettings(settings.get(cyclesSetting));
}
