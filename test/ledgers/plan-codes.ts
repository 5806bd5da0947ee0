import { day, heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** The plan has a column of cost codes: one is of one action, one of two in one area, one of two in two areas. */
export const plan = besidePlan(
  'Codes in the plan',
  [
    sheet('Ledger', [
      heads('Date', 'Cost centre', 'Cost centre description', 'Value'),
      [day('2025-04-10'), 'E1001', 'Hubs', 700],
      [day('2025-04-11'), 'e1001 ', 'Hubs', 300],
      [day('2025-05-01'), 'E1002', 'Training and offer', 5000.5],
      [day('2025-05-02'), 'E1003', 'Shared by two areas', 80],
      [day('2025-05-03'), 'E9999', 'Libraries', 42],
      [day('2025-06-04'), 'E1004', 'Psychologists', -60],
    ]),
  ],
  ['E1001', 'E1002', 'E1002', 'E1003; E1005', 'E1004', 'E1003'],
);

// E1002 is of 1.2 and 1.10, both of early help. E1003 is of 2.1 and 2.3, both of timely assessment.
export const expected: LedgerExpected = {
  lines: 6,
  setAside: {},
  total: 6062.5,
  toActions: 940,
  toAreas: 5080.5,
  unclaimed: 42,
  byAction: { '1.1': 1000, '2.2': -60 },
  byMonth: { '2025-04': 1000, '2025-05': 5122.5, '2025-06': -60 },
  unmatched: { E9999: 42 },
};
