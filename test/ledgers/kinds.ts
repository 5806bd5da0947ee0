import { day, heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** One column says whether a line is an actual, an accrual, a commitment or a budget. */
export const plan = besidePlan('Actuals and commitments', [
  sheet('Budget monitoring', [
    heads('Acc Date', 'Action', 'Transaction type', 'Amount'),
    [day('2025-04-01'), '1.1', 'Budget', 40000],
    [day('2025-04-20'), '1.1', 'Actual', 1500],
    [day('2025-05-20'), '1.1', 'Accrual', 200],
    [day('2025-06-01'), '1.1', 'Accrual reversal', -200],
    [day('2025-06-10'), '1.1', 'Commitment', 3000],
    [day('2025-06-11'), '2.1', 'Purchase order', 750.5],
    [day('2025-06-12'), '2.1', 'Invoice', 90],
  ]),
]);

// Actuals: 1500 + 200 - 200 + 90. Commitments: 3000 + 750.50. Budget is neither.
export const expected: LedgerExpected = {
  lines: 7,
  setAside: {},
  total: 1590,
  toActions: 1590,
  toAreas: 0,
  unclaimed: 0,
  byAction: { '1.1': 1500, '2.1': 90 },
  byMonth: { '2025-04': 1500, '2025-05': 200, '2025-06': -110 },
  committed: 3750.5,
};
