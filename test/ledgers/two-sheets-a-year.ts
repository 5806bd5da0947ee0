import { heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** A sheet for each year, with periods that its title or its tab says the year of; only one year is to count. */
export const plan = besidePlan('Two years', [
  sheet('Ledger 2024-25', [
    heads('Period', 'Action ref', 'Actual'),
    ['P11', '1.1', 500],
    ['P12', '1.1', 400],
  ]),
  sheet('Ledger', [
    ['Transactions 2025/26'],
    heads('Period', 'Action ref', 'Actual'),
    ['P1', '1.1', 300],
    ['P2', '2.1', 200],
  ]),
]);

export const expected: LedgerExpected = {
  lines: 2,
  setAside: { 'other year': 2 },
  total: 500,
  toActions: 500,
  toAreas: 0,
  unclaimed: 0,
  byAction: { '1.1': 300, '2.1': 200 },
  byMonth: { '2025-04': 300, '2025-05': 200 },
  mapping: { version: 1, sheets: [], ledger: { years: ['2025/26'] } },
};
