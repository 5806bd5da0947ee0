import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** Whose figures they are stands behind the name; dates as headings are months. */
export const plan = besidePlan('In the name', [
  sheet('Performance data', [
    [
      ...heads('Metric'),
      { kind: 'day', date: '2025-05-31' },
      { kind: 'day', date: '2025-06-30' },
      { kind: 'day', date: '2025-07-31' },
    ],
    ['Suspension rate - England', '12.0%', '12.1%', 'awaited'],
    ['Suspension rate', '15.5%', '15.9%', '16.1%'],
    ['Suspension rate (regional average)', '13%', '13.2%', '13.3%'],
    ['Tribunals lost - England', '1%', '1%', '2%'],
  ]),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Suspension rate': {
      unit: '%',
      latest: 16.1,
      points: { '2025-05': 15.5, '2025-06': 15.9, '2025-07': 16.1 },
      benchmarks: {
        England: { latest: '12.1%', points: { '2025-05': 12, '2025-06': 12.1, '2025-07': null } },
        Region: { latest: '13.3%', points: { '2025-05': 13, '2025-06': 13.2, '2025-07': 13.3 } },
      },
    },
  },
};
