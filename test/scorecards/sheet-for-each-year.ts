import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** A sheet for each year: one series. They do not agree on March. */
const rows = (
  months: readonly string[],
  plans: readonly (number | null)[],
  hubs: readonly (number | null)[],
  target: number,
) => [
  heads('Measure', 'Priority area', 'Target', ...months),
  ['Plans in 20 weeks (%)', 'Timely assessment', target, ...plans],
  ['Hubs open', 'Early help', 8, ...hubs],
];

export const plan = besidePlan('A sheet for each year', [
  sheet('Scorecard 2024-25', rows(['Jan 25', 'Feb 25', 'Mar 25'], [33, 35, 36], [2, 2, 3], 50)),
  sheet('Scorecard 2025-26', rows(['Mar 25', 'Apr 25', 'May 25'], [37, 39, 41], [3, 4, null], 60)),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Plans in 20 weeks (%)': {
      area: 'Timely assessment',
      unit: '%',
      target: 60,
      latest: 41,
      points: { '2025-01': 33, '2025-02': 35, '2025-03': 37, '2025-04': 39, '2025-05': 41 },
      doubts: ['two figures for March 2025, 36% on “Scorecard 2024-25” and 37% on “Scorecard 2025-26”'],
    },
    'Hubs open': {
      area: 'Early help',
      target: 8,
      latest: 4,
      points: { '2025-01': 2, '2025-02': 2, '2025-03': 3, '2025-04': 4 },
    },
  },
};
