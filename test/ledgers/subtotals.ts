import { heads, sum } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** Excel's own subtotals after each reference, and months as text. */
export const plan = besidePlan('Subtotals', [
  sheet('Detail', [
    heads('Month', 'Reference', 'Details', 'Spend'),
    ['Apr-25', '1.1', 'Rent', 100],
    ['May-25', '1.1', 'Rent', 100],
    [null, '1.1 Total', null, sum('D2:D3', 200)],
    ['May-25', '2.1', 'Total Care Ltd', 75.5],
    [null, '2.1 Total', null, sum('D5:D5', 75.5)],
    [null, 'Grand Total', null, sum('D2:D6', 275.5)],
  ]),
]);

// "Total Care Ltd" is who was paid: its line has a month and a reference, and counts.
export const expected: LedgerExpected = {
  lines: 3,
  setAside: { total: 3 },
  total: 275.5,
  toActions: 275.5,
  toAreas: 0,
  unclaimed: 0,
  byAction: { '1.1': 200, '2.1': 75.5 },
  byMonth: { '2025-04': 100, '2025-05': 175.5 },
  ownTotal: 275.5,
};
