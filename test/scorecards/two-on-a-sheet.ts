import { heads, title } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** Two scorecards on one sheet: months above, terms below, each with England beside it. */
export const plan = besidePlan('Two on a sheet', [
  sheet('KPIs', [
    [title('Monthly')],
    heads('KPI', 'England', 'May 2025', 'Jun 2025', 'Jul 2025'),
    ['Plans in 20 weeks', '46.4%', '40%', '41%', '43%'],
    [],
    [title('Termly')],
    heads('KPI', 'England', 'Autumn 2024', 'Spring 2025'),
    ['Suspension rate', '12.1%', '15.2%', '16.1%'],
  ]),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Plans in 20 weeks': {
      unit: '%',
      latest: 43,
      points: { '2025-05': 40, '2025-06': 41, '2025-07': 43 },
      benchmarks: { England: { latest: '46.4%' } },
    },
    'Suspension rate': {
      unit: '%',
      latest: 16.1,
      points: { 'Autumn term 2024': 15.2, 'Spring term 2025': 16.1 },
      benchmarks: { England: { latest: '12.1%' } },
    },
  },
};
