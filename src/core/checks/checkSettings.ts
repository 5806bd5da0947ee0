import type { LedgerLimits } from '../ledger/ledgerQuestions';
import type { MeasureLimits } from '../measures/judgeMeasure';
import type { SpendLimits } from '../rollup/spendQuestions';
import type { Severity } from './issue';

/** What a council can set for its checks. Every one has a default, so that nothing need be set. */
export interface CheckSettings extends SpendLimits, LedgerLimits, MeasureLimits {
  /** By a rule's code: how serious it is, or `off`. A rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Green is questioned once the due date is more than so many days ago. 0. */
  readonly overdueDays: number;
  /** An update of a Red or Amber action is old once its latest date is more than so many days ago. 60. */
  readonly staleUpdateDays: number;
  /** An update as at the last board is questioned once that is more than so many days ago. 21. */
  readonly sameUpdateDays: number;
  /** Spend or forecast is questioned once it is more than so many percent over the budget. 10. */
  readonly overBudgetPercent: number;
  /** Spend without impact is questioned once it is more than so many pounds. 0. */
  readonly spendWithoutImpact: number;
  /** Plan and ledger may differ by so many pounds on an action. 100. */
  readonly ledgerDifference: number;
  /** The share of the budget spent may be so many percentage points from the share of the year gone. 25. */
  readonly offProfilePercent: number;
  /** A measure gets better or worse against its figure so many before the newest. 3. */
  readonly trendFigures: number;
  /** A measure is late once so many of its periods have ended without a figure. 2. */
  readonly latePeriods: number;
  /** A due date is questioned once it has moved so many times, to a later one in all. 2. */
  readonly timesMoved: number;
  /** Or once it has moved by more than so many days in all. 183. */
  readonly daysMoved: number;
  /** Spend is questioned once impact has not moved for so many boards, this one included. 3. */
  readonly boardsUnmoved: number;
  /** Impact that is not Blue is questioned once progress has been for so many boards, this one included. 2. */
  readonly boardsBlue: number;
  /** A date is unlikely in a year that is more than so many before that of the as-at date. 5. */
  readonly yearsBack: number;
  /** A date is unlikely in a year that is more than so many after that of the as-at date. 10. */
  readonly yearsAhead: number;
  /** How many priority areas the plan should have; null where any number will do. null. */
  readonly expectedAreas: number | null;
}

export const defaultCheckSettings: CheckSettings = {
  rules: {},
  overdueDays: 0,
  staleUpdateDays: 60,
  sameUpdateDays: 21,
  overBudgetPercent: 10,
  spendWithoutImpact: 0,
  ledgerDifference: 100,
  offProfilePercent: 25,
  trendFigures: 3,
  latePeriods: 2,
  timesMoved: 2,
  daysMoved: 183,
  boardsUnmoved: 3,
  boardsBlue: 2,
  yearsBack: 5,
  yearsAhead: 10,
  expectedAreas: null,
};
