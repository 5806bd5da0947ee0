import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** What is given as the latest is not the last month's; one month stands twice; year totals stand among the months. */
export const plan = besidePlan('Doubtful', [
  sheet('KPI scorecard', [
    heads('Measure', 'Latest', 'Jan 2025', 'Feb 2025', 'Mar 2025', 'Mar 2025', '2024/25'),
    ['Plans in 20 weeks (%)', 44, 38, 39, 41, 42, 40],
    ['Complaints', 6, 9, 8, 6, 6, null],
  ]),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Plans in 20 weeks (%)': {
      unit: '%',
      latest: 41,
      points: { '2025-01': 38, '2025-02': 39, '2025-03': 41 },
      doubts: [
        'Figures for a year stand beside those for a month',
        'two figures for March 2025, 41% and 42%',
        'given as 44%, but the last period’s is 41%',
      ],
    },
    Complaints: { latest: 6, points: { '2025-01': 9, '2025-02': 8, '2025-03': 6 } },
  },
};
