import { isRecord } from '../cells/isRecord';
import { defaultCheckSettings, type CheckSettings } from './checkSettings';
import type { Severity } from './issue';
import { rules } from './rules';

/** Check settings as they were stored, with what could not be used. */
export interface StoredCheckSettings {
  readonly settings: CheckSettings;
  /** One sentence for each value that was refused; its default counts. */
  readonly refused: readonly string[];
}

interface Limit {
  readonly what: string;
  /** 0 where absent. */
  readonly least?: number;
  readonly most: number;
}

/** What a number of the settings counts, for a sentence about one that cannot be used. */
const numbers = {
  overdueDays: { what: 'days overdue', most: 3650 },
  staleUpdateDays: { what: 'days after which an update is old', most: 3650 },
  sameUpdateDays: { what: 'days after which an update should be another', most: 3650 },
  overBudgetPercent: { what: 'percent over budget', most: 1000 },
  spendWithoutImpact: { what: 'pounds spent without impact', most: 1e9 },
  ledgerDifference: { what: 'pounds that plan and ledger may differ by', most: 1e9 },
  offProfilePercent: { what: 'percentage points ahead of or behind the year', most: 1000 },
  trendFigures: { what: 'figures that a trend is told by', most: 100 },
  latePeriods: { what: 'periods without a figure', most: 100 },
  timesMoved: { what: 'times that a due date moves', least: 1, most: 100 },
  daysMoved: { what: 'days that a due date moves', most: 3650 },
  boardsUnmoved: { what: 'boards without a move of impact', least: 2, most: 100 },
  boardsBlue: { what: 'boards with progress Blue', least: 2, most: 100 },
  yearsBack: { what: 'years back', most: 100 },
  yearsAhead: { what: 'years ahead', most: 100 },
} as const;

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];

/**
 * Reads settings that were kept as JSON. Names that are not known are passed over, so that settings of
 * a later version can be read; what is left out or refused has its default. Never throws.
 */
export function readCheckSettings(stored: unknown): StoredCheckSettings {
  const refused: string[] = [];
  if (stored === undefined || stored === null) return { settings: defaultCheckSettings, refused };
  if (!isRecord(stored)) {
    return { settings: defaultCheckSettings, refused: ['The check settings cannot be read.'] };
  }
  const number = (name: keyof typeof numbers): number => {
    const { what, least = 0, most }: Limit = numbers[name];
    const value = own(stored, name);
    if (isWithin(value, least, most)) return value;
    if (value !== undefined) refused.push(`The number of ${what} must be from ${least} to ${most}.`);
    return defaultCheckSettings[name];
  };
  const settings = {
    rules: readRules(own(stored, 'rules'), refused),
    overdueDays: number('overdueDays'),
    staleUpdateDays: number('staleUpdateDays'),
    sameUpdateDays: number('sameUpdateDays'),
    overBudgetPercent: number('overBudgetPercent'),
    spendWithoutImpact: number('spendWithoutImpact'),
    ledgerDifference: number('ledgerDifference'),
    offProfilePercent: number('offProfilePercent'),
    trendFigures: number('trendFigures'),
    latePeriods: number('latePeriods'),
    timesMoved: number('timesMoved'),
    daysMoved: number('daysMoved'),
    boardsUnmoved: number('boardsUnmoved'),
    boardsBlue: number('boardsBlue'),
    yearsBack: number('yearsBack'),
    yearsAhead: number('yearsAhead'),
    expectedAreas: readAreas(own(stored, 'expectedAreas'), refused),
  };
  return { settings, refused };
}

/** More priority areas than this are a slip of the finger. */
const mostAreas = 100;

function readAreas(value: unknown, refused: string[]): number | null {
  if (value === undefined || value === null) return null;
  if (isWithin(value, 1, mostAreas) && Number.isInteger(value)) return value;
  refused.push(`The number of priority areas expected must be a whole number from 1 to ${mostAreas}.`);
  return null;
}

function readRules(value: unknown, refused: string[]): CheckSettings['rules'] {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    refused.push('The severities of the checks cannot be read.');
    return {};
  }
  const read: Record<string, Severity | 'off'> = {};
  for (const { code } of rules) {
    const wanted = own(value, code);
    const severity = severities.find((name) => name === wanted);
    if (severity !== undefined) read[code] = severity;
    else if (wanted !== undefined) {
      refused.push(`The severity of ${code} must be error, warning, info or off.`);
    }
  }
  return read;
}

const own = (object: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;
