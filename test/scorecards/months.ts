import { amber, heads, red, title } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** Months across, as text with a year; a blank month between, and months to come. */
export const plan = besidePlan('Months across', [
  sheet('KPI scorecard', [
    [title('SEND scorecard')],
    [],
    heads(
      'Priority area',
      'Measure',
      'Unit',
      'Baseline',
      'Target',
      'Apr 25',
      'May 25',
      'Jun 25',
      'Jul 25',
      'Aug 25',
      'RAG',
    ),
    ['Timely assessment', 'Plans in 20 weeks', '%', 30, 60, 41, 43, null, 47, null, amber()],
    ['Early help', 'Average wait for a hub', 'weeks', 12, 6, 12, 13, 14, 15, null, red()],
    ['Nowhere we know', 'Complaints', 'number', 9, 4, 8, 7, 7, 6, null, amber()],
  ]),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Plans in 20 weeks': {
      area: 'Timely assessment',
      unit: '%',
      baseline: 30,
      target: 60,
      latest: 47,
      better: 'higher',
      points: { '2025-04': 41, '2025-05': 43, '2025-06': null, '2025-07': 47 },
    },
    'Average wait for a hub': {
      area: 'Early help',
      unit: 'weeks',
      baseline: 12,
      target: 6,
      latest: 15,
      better: 'lower',
      points: { '2025-04': 12, '2025-05': 13, '2025-06': 14, '2025-07': 15 },
    },
    // Its area is none of the plan's: it is named, and linked to none.
    Complaints: {
      area: 'Nowhere we know',
      unit: '',
      baseline: 9,
      target: 4,
      latest: 6,
      better: 'lower',
      points: { '2025-04': 8, '2025-05': 7, '2025-06': 7, '2025-07': 6 },
    },
  },
};
