import { heads, title } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** The areas stand across the scorecard as headings; targets say which side of them is good. */
export const plan = besidePlan('Bands', [
  sheet('Measures', [
    [title('Key measures 2025/26')],
    heads('Key performance indicator', 'Target', 'April', 'May', 'June', 'July'),
    ['Early help', null, null, null, null, null],
    ['Families seen in a hub', '≥ 200', 120, 140, 155, 171],
    ['Days to first contact', 'no more than 10', 15, 14, '13*', 12],
    ['Other', null, null, null, null, null],
    ['Calls answered', 'at least 90%', '80%', '82%', '84% (p)', '▲ 86%'],
  ]),
]);

export const expected: ScorecardExpected = {
  anyOrder: false,
  measures: {
    'Families seen in a hub': {
      area: 'Early help',
      target: 200,
      latest: 171,
      better: 'higher',
      points: { '2025-04': 120, '2025-05': 140, '2025-06': 155, '2025-07': 171 },
    },
    'Days to first contact': {
      area: 'Early help',
      target: 10,
      latest: 12,
      better: 'lower',
      points: { '2025-04': 15, '2025-05': 14, '2025-06': 13, '2025-07': 12 },
    },
    'Calls answered': {
      unit: '%',
      target: 90,
      latest: 86,
      better: 'higher',
      points: { '2025-04': 80, '2025-05': 82, '2025-06': 84, '2025-07': 86 },
    },
  },
};
