import { day, heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** Nothing in the workbook explains the codes; a person has said what they are for. */
export const plan = besidePlan('Codes that are asked about', [
  sheet('Spend 25-26', [
    heads('Date', 'Cost code', 'Details', 'Amount'),
    [day('2025-04-01'), 'CC100', 'Team', 99.99],
    [day('2025-04-02'), 'CC100', 'Team', 0.02],
    [day('2025-04-03'), 'CC200', 'Area manager', 1000],
    [day('2025-04-04'), 'CC300', 'Libraries', 7777],
    [day('2025-05-04'), 'CC300', 'Libraries', 3],
    [day('2025-05-05'), 'CC400', 'Not known yet', 12.5],
  ]),
]);

// CC100 is 100.01: 60 % are 60.006, so 60.01, and 40.00.
export const expected: LedgerExpected = {
  lines: 4,
  setAside: { 'other work': 2 },
  total: 1112.51,
  toActions: 100.01,
  toAreas: 1000,
  unclaimed: 12.5,
  byAction: { '1.1': 60.01, '2.2': 40 },
  byMonth: { '2025-04': 1100.01, '2025-05': 12.5 },
  unmatched: { CC400: 12.5 },
  mapping: {
    version: 1,
    sheets: [],
    ledger: {
      codes: [
        {
          code: 'cc100',
          to: [
            { action: '1.1', share: 60 },
            { action: '2.2', share: 40 },
          ],
        },
        { code: 'CC200', to: [{ area: 'Early help' }] },
        { code: 'CC300', to: 'other' },
      ],
    },
  },
};
