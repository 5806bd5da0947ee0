import { readCheckSettings } from '../core/checks/readCheckSettings';
import type { CheckSettings } from '../core/checks/checkSettings';
import {
  cyclesSetting,
  cycleSettingsJson,
  readCycleSettings,
  type CycleSettings,
} from '../core/history/cycleSettings';
import { readPackSettings, type PackSettings } from '../core/papers/pack/packSettings';

/** What a council sets for its workbook, each part with its defaults where nothing is set. */
export interface WorkbookSettings {
  readonly checks: CheckSettings;
  readonly pack: PackSettings;
  readonly cycles: CycleSettings;
}

/** Settings as the workbook keeps them, by name. What cannot be used has its default. */
export const readWorkbookSettings = (kept: ReadonlyMap<string, unknown>): WorkbookSettings => ({
  checks: readCheckSettings(kept.get('checks')).settings,
  pack: readPackSettings(kept.get('pack')),
  cycles: readCycleSettings(kept.get(cyclesSetting)),
});

/** The same as plain JSON, as they are kept. A part that is absent stays as it is. */
export const settingsToKeep = ({ checks, pack, cycles }: Partial<WorkbookSettings>): Map<string, unknown> =>
  new Map<string, unknown>([
    ...(checks === undefined ? [] : [['checks', checks] as const]),
    ...(pack === undefined ? [] : [['pack', pack] as const]),
    ...(cycles === undefined ? [] : [[cyclesSetting, cycleSettingsJson(cycles)] as const]),
  ]);
