import { defaultCheckSettings, type CheckSettings } from './checkSettings';
import { isRecord } from './isRecord';
import type { Severity } from './issue';

/**
 * The check settings that a workbook keeps. Whatever is absent or is no setting, such as a negative
 * number or a severity that there is not, has its default.
 */
export function readCheckSettings(setting: unknown): CheckSettings {
  if (!isRecord(setting)) return defaultCheckSettings;
  const { rules, expectedAreas } = setting;
  const count = (name: ThresholdName): number => {
    const value = setting[name];
    return isAmount(value) ? value : defaultCheckSettings[name];
  };
  return {
    rules: Object.fromEntries(Object.entries(isRecord(rules) ? rules : {}).filter(isRuleSetting)),
    overdueDays: count('overdueDays'),
    staleUpdateDays: count('staleUpdateDays'),
    overBudgetPercent: count('overBudgetPercent'),
    spendWithoutImpact: count('spendWithoutImpact'),
    yearsBack: count('yearsBack'),
    yearsAhead: count('yearsAhead'),
    expectedAreas: isAmount(expectedAreas) ? expectedAreas : defaultCheckSettings.expectedAreas,
  };
}

type ThresholdName = Exclude<keyof CheckSettings, 'rules' | 'expectedAreas'>;

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isRuleSetting = (entry: [string, unknown]): entry is [string, Severity | 'off'] =>
  ['error', 'warning', 'info', 'off'].includes(String(entry[1]));
