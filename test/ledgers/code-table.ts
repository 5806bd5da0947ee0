import { heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** A hidden table says what each project code is for: an action, shares of two, an area. */
export const plan = besidePlan('A table of codes', [
  sheet('Spend', [
    heads('Period', 'Year', 'Project code', 'Subjective', 'Amount'),
    ['P01', '2025/26', 'PJ10', '1100', 1000],
    ['P02', '2025/26', 'PJ20', '1100', 100.01],
    ['P03', '2025/26', 'PJ30', '3200', 250],
    ['P03', '2025/26', 'PJ40', '3200', 60],
    ['P13', '2025/26', 'PJ10', '3200', 5],
  ]),
  sheet(
    'Codes',
    [
      heads('Project code', 'What for', 'Action', 'Share'),
      ['PJ10', 'Hubs', '1.1', 1],
      ['PJ20', 'Assessment team', '2.1', 0.6],
      ['PJ20', 'Assessment team', '2.2', 0.4],
      ['PJ30', 'Partnership', 'Timely assessment', 1],
      // Two actions of two areas, and nobody says how it is shared.
      ['PJ40', 'Communications', '1.2', null],
      ['PJ40', 'Communications', '2.3', null],
    ],
    { hidden: true },
  ),
]);

// PJ20: 60 % of 10,001 pence are 6,000.6, so 6,001, and 4,000.
export const expected: LedgerExpected = {
  lines: 5,
  setAside: {},
  total: 1415.01,
  toActions: 1105.01,
  toAreas: 250,
  unclaimed: 60,
  byAction: { '1.1': 1005, '2.1': 60.01, '2.2': 40 },
  // Period 13 belongs to March.
  byMonth: { '2025-04': 1000, '2025-05': 100.01, '2025-06': 310, '2026-03': 5 },
  unmatched: { PJ40: 60 },
};
