import { isRecord } from '../../cells/isRecord';
import { defaultAreaRatingRule, isShare, type AreaRatingRule, type Share } from '../../rollup/areaRatingRule';
import { defaultEscalationRule, type EscalationRule } from '../../rollup/escalationRule';
import { readGivenRatings, type GivenRating } from '../blocks/areaRating';
import { noDetails, readDetails, type PackDetails } from './packDetails';
import { packSheetKeys } from '../sheet/paperWords';
import type { SummarySheetKey } from '../sheet/sheetModel';
import { tabNameProblem } from '../sheet/tabName';

/** What the board pack holds, and by which rules; kept in the workbook under the name "pack". */
export interface PackSettings {
  /** The sheets to build, in their order. */
  readonly sheets: readonly SummarySheetKey[];
  /** Names of new tabs by their sheet's key; one that is absent has its usual name. */
  readonly names: Readonly<Partial<Record<SummarySheetKey, string>>>;
  readonly escalation: EscalationRule;
  /** By which shares a rating is suggested for each area. */
  readonly areaRating: AreaRatingRule;
  /** Officers' own ratings from another workbook's settings, for the first Board summary of this one. */
  readonly areaRatings: readonly GivenRating[];
  /** As officers gave them; '' for what is taken from the plan, or is not known. */
  readonly details: PackDetails;
}

/** Every sheet, under its usual name, by the usual rules. */
export const defaultPackSettings: PackSettings = {
  sheets: packSheetKeys,
  names: {},
  escalation: defaultEscalationRule,
  areaRating: defaultAreaRatingRule,
  areaRatings: [],
  details: noDetails,
};

/** Whether a tab can have a name. */
const isTabName = (name: unknown): name is string => typeof name === 'string' && tabNameProblem(name) === '';

/** Reads settings as they are kept; whatever is absent, or is not what it should be, has its default. */
export function readPackSettings(kept: unknown): PackSettings {
  if (!isRecord(kept)) return defaultPackSettings;
  const sheets = Array.isArray(kept['sheets'])
    ? [...new Set(kept['sheets'])].filter((key): key is SummarySheetKey =>
        packSheetKeys.some((known) => known === key),
      )
    : [];
  const names = isRecord(kept['names'])
    ? Object.fromEntries(
        Object.entries(kept['names']).filter((entry): entry is [string, string] => isTabName(entry[1])),
      )
    : {};
  return {
    sheets: sheets.length === 0 ? defaultPackSettings.sheets : sheets,
    names,
    escalation: readRule(kept['escalation']),
    areaRating: readShares(kept['areaRating']),
    areaRatings: readGivenRatings(kept['areaRatings']),
    details: readDetails(kept['details']),
  };
}

function readRule(kept: unknown): EscalationRule {
  if (!isRecord(kept)) return defaultEscalationRule;
  const flag = (name: 'progressRed' | 'impactRed' | 'worse') => {
    const value = kept[name];
    return typeof value === 'boolean' ? value : defaultEscalationRule[name];
  };
  const count = (name: 'daysOverdue' | 'boardsWithoutImpact' | 'timesMoved' | 'daysMoved') => {
    const value = kept[name];
    return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0)
      ? value
      : defaultEscalationRule[name];
  };
  const number = (name: 'decisionDaysOverdue' | 'decisionPercent', most: number) => {
    const value = kept[name];
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
      ? value
      : defaultEscalationRule[name];
  };
  return {
    progressRed: flag('progressRed'),
    impactRed: flag('impactRed'),
    worse: flag('worse'),
    daysOverdue: count('daysOverdue'),
    boardsWithoutImpact: count('boardsWithoutImpact'),
    timesMoved: count('timesMoved'),
    daysMoved: count('daysMoved'),
    decisionDaysOverdue: number('decisionDaysOverdue', Infinity),
    decisionPercent: number('decisionPercent', 100),
  };
}

function readShares(kept: unknown): AreaRatingRule {
  if (!isRecord(kept)) return defaultAreaRatingRule;
  const share = (name: keyof AreaRatingRule): Share => {
    const value = kept[name];
    return isShare(value) ? { part: value.part, whole: value.whole } : defaultAreaRatingRule[name];
  };
  return {
    unrated: share('unrated'),
    red: share('red'),
    amber: share('amber'),
    overdue: share('overdue'),
  };
}
