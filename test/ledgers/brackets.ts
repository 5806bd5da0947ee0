import { heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** Everything typed as text: amounts with credits in brackets, with CR and with a minus; dates; one amount that is none. */
export const plan = besidePlan('Credits in brackets', [
  sheet('Transactions', [
    heads('Transaction date', 'Our ref', 'Details', 'Net amount'),
    ['14/04/2025', '1.2', 'Course', '£1,200.00'],
    ['15/04/2025', '1.2', 'Refund', '(300.00)'],
    ['2 May 2025', '1.2', 'Credit note', '250.50 CR'],
    ['06/05/2025', '2.1', 'Reports', '1,000'],
    ['07/05/2025', '2.1', 'Correction', '45.25-'],
    ['08/05/2025', '2.1', 'To be matched', 'see journal'],
    ['not yet posted', '2.1', 'Reports', '100.00'],
  ]),
]);

// 1.2: 1200 - 300 - 250.50. 2.1: 1000 - 45.25 + 100, of which the last has no month.
export const expected: LedgerExpected = {
  lines: 6,
  setAside: { unreadable: 1 },
  total: 1704.25,
  toActions: 1704.25,
  toAreas: 0,
  unclaimed: 0,
  byAction: { '1.2': 649.5, '2.1': 1054.75 },
  byMonth: { '2025-04': 900, '2025-05': 704.25, none: 100 },
};
