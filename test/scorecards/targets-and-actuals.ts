import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** Under each quarter its target, its actual and its rating, in two rows of headings. */
export const plan = besidePlan('Targets and actuals', [
  sheet('Dashboard', [
    heads('Performance measure', 'Priority', 'Q1 2025/26', null, null, 'Q2 2025/26', null, null),
    heads(null, null, 'Target', 'Actual', 'RAG', 'Target', 'Actual', 'RAG'),
    ['Health advice in six weeks', 'Timely assessment', '70%', '65%', 'Amber', '80%', '78%', 'Green'],
    ['School visits', 'Early help', 10, 12, 'Green', 10, 'twelve', 'Red'],
  ]),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Health advice in six weeks': {
      area: 'Timely assessment',
      unit: '%',
      target: 80,
      latest: 78,
      points: { 'Q1 2025/26': 65, 'Q2 2025/26': 78 },
      targets: { 'Q1 2025/26': 70, 'Q2 2025/26': 80 },
    },
    'School visits': {
      area: 'Early help',
      target: 10,
      latest: 12,
      points: { 'Q1 2025/26': 12, 'Q2 2025/26': null },
      unread: ['twelve'],
    },
  },
};
