import { day, heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** Debits and credits in columns of their own, an opening and a closing balance. */
export const plan = besidePlan('Debits and credits', [
  sheet('GL extract', [
    heads('Posting date', 'Account code', 'Reference', 'Narrative', 'Debit', 'Credit'),
    [day('2025-04-01'), '45010', '1.1', 'Opening balance', 5000, null],
    [day('2025-04-03'), '45010', '1.1', 'Equipment', 800, null],
    [day('2025-04-28'), '45010', '1.1', 'Returned', null, 150],
    [day('2025-05-06'), '41000', '2.2', 'Agency', 2000, null],
    // A credit that is typed as a negative is a credit all the same.
    [day('2025-05-30'), '41000', '2.2', 'Recharged to health', null, -500],
    [day('2025-05-31'), null, null, 'Balance c/f', 7150, null],
  ]),
]);

// The two balances are of other lines. 800 - 150 = 650; 2000 - 500 = 1500.
export const expected: LedgerExpected = {
  lines: 4,
  setAside: { balance: 2 },
  total: 2150,
  toActions: 2150,
  toAreas: 0,
  unclaimed: 0,
  byAction: { '1.1': 650, '2.2': 1500 },
  byMonth: { '2025-04': 650, '2025-05': 1500 },
};
