import { day, heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** Gross, VAT and net side by side, gross first; numbers of invoices beside references. */
export const plan = besidePlan('Net of VAT', [
  sheet('Payments 2025-26', [
    heads('Invoice no', 'Payment date', 'Workstream ref', 'Gross amount', 'VAT', 'Net amount'),
    ['INV-101', day('2025-04-04'), '1.2', 120, 20, 100],
    ['INV-102', day('2025-04-05'), '1.2', 60, 10, 50],
    ['INV-103', day('2025-04-06'), '2.3', 240, 40, 200],
  ]),
]);

export const expected: LedgerExpected = {
  lines: 3,
  setAside: {},
  total: 350,
  toActions: 350,
  toAreas: 0,
  unclaimed: 0,
  byAction: { '1.2': 150, '2.3': 200 },
  byMonth: { '2025-04': 350 },
};
