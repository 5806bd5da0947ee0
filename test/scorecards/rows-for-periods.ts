import { day, heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** A row for each month and measure, as exports give it, with a target in each; one month is no month. */
export const plan = besidePlan('Rows for each period', [
  sheet('Data', [
    heads('Month', 'Indicator', 'Action ref', 'Actual', 'Target'),
    [day('2025-04-30'), 'Plans in 20 weeks', '2.1', '41%', '50%'],
    [day('2025-05-31'), 'Plans in 20 weeks', '2.1', '43%', '55%'],
    [day('2025-06-30'), 'Plans in 20 weeks', '2.1', '42%', '60%'],
    [day('2025-04-30'), 'Hubs open', '1.1', 3, 8],
    ['not yet', 'Hubs open', '1.1', 5, 8],
    [day('2025-05-31'), 'Hubs open', '1.1', 4, 8],
  ]),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Plans in 20 weeks': {
      unit: '%',
      target: 60,
      latest: 42,
      actions: ['2.1'],
      points: { '2025-04': 41, '2025-05': 43, '2025-06': 42 },
      targets: { '2025-04': 50, '2025-05': 55, '2025-06': 60 },
    },
    'Hubs open': {
      target: 8,
      latest: 4,
      actions: ['1.1'],
      points: { '2025-04': 3, '2025-05': 4 },
      unread: ['not yet'],
    },
  },
};
