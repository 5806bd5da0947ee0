import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** A scorecard that names nothing, of which a person has said what its measures are of. */
export const plan = besidePlan('Answered', [
  sheet('Scorecard', [
    heads('Measure', 'Target', 'May 25', 'Jun 25', 'Jul 25'),
    ['Plans in 20 weeks', '60%', '41%', '43%', '44%'],
    ['Hubs open', 8, 3, 4, 4],
    ['Staff sickness', '3%', '5%', '5%', '6%'],
  ]),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  mapping: {
    version: 1,
    sheets: [],
    measures: {
      links: [
        { measure: 'plans in  20 weeks', to: [{ area: 'Timely assessment' }, { action: '2.1' }] },
        { measure: 'Staff sickness', to: 'none' },
      ],
    },
  },
  measures: {
    'Plans in 20 weeks': {
      unit: '%',
      target: 60,
      latest: 44,
      actions: ['2.1'],
      points: { '2025-05': 41, '2025-06': 43, '2025-07': 44 },
    },
    'Hubs open': { target: 8, latest: 4, points: { '2025-05': 3, '2025-06': 4, '2025-07': 4 } },
    'Staff sickness': {
      unit: '%',
      target: 3,
      latest: 6,
      points: { '2025-05': 5, '2025-06': 5, '2025-07': 6 },
    },
  },
};
