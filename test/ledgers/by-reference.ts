import { day, heads, sum } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** Lines by the plan's own references, in several spellings, and a total below a blank row. */
export const plan = besidePlan('Spend by reference', [
  sheet('Spend 25-26', [
    heads('Date', 'Action ref', 'Description', 'Supplier', 'Amount (£)'),
    [day('2025-04-14'), '1.1', 'Rent of hub', 'Fenwick Estates', 1200.1],
    [day('2025-05-12'), 'Action 1.1', 'Rent of hub', 'Fenwick Estates', 1200.2],
    [day('2025-05-20'), 'PA1.2', 'Trainer', 'Inclusive Schools Ltd', 450],
    [day('2025-06-02'), ' 2 . 1 ', 'Agency staff', 'Care People', 3000],
    [day('2025-06-03'), '1.10', 'Printing', 'Press & Co', 99.95],
    [day('2025-06-30'), null, 'Miscoded', 'Unknown', 10],
    [null, null, null, null, null],
    ['Total', null, null, null, sum('E2:E7', 5960.25)],
  ]),
]);

// 1.1: 1200.10 + 1200.20. The line without a reference is no action's.
export const expected: LedgerExpected = {
  lines: 6,
  setAside: { total: 1 },
  total: 5960.25,
  toActions: 5950.25,
  toAreas: 0,
  unclaimed: 10,
  byAction: { '1.1': 2400.3, '1.2': 450, '1.10': 99.95, '2.1': 3000 },
  byMonth: { '2025-04': 1200.1, '2025-05': 1650.2, '2025-06': 3109.95 },
  ownTotal: 5960.25,
  unmatched: { '': 10 },
};
