import { day, heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** Nothing explains the codes, and nobody has said anything: nothing is guessed. */
export const plan = besidePlan('Codes that nobody explains', [
  sheet('Spend 25-26', [
    heads('Date', 'Cost centre', 'Cost code', 'Amount'),
    [day('2025-04-01'), 'E1', 'C-77', 100],
    [day('2025-04-02'), 'E1', 'C-77', 50],
    [day('2025-04-03'), 'E2', 'C-88', 25],
  ]),
]);

export const expected: LedgerExpected = {
  lines: 3,
  setAside: {},
  total: 175,
  toActions: 0,
  toAreas: 0,
  unclaimed: 175,
  byAction: {},
  byMonth: { '2025-04': 175 },
  unmatched: { E1: 150, E2: 25 },
};
