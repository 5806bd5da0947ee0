import { heads, written } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** Percentages as Excel holds them: 0.413 shown as 41%, shares without a format, and pounds. */
export const plan = besidePlan('Formats', [
  sheet('Scorecard', [
    heads('KPI', 'Baseline', 'Target', 'Apr-25', 'May-25', 'Jun-25', 'Jul-25'),
    [
      'Plans in 20 weeks',
      written(0.305, '0%'),
      written(0.6, '0%'),
      written(0.413, '0%'),
      written(0.436, '0%'),
      written(0.44, '0%'),
      written(0.449, '0.0%'),
    ],
    [
      'Percentage of reviews on time',
      written(0.28, 'General'),
      written(0.75, 'General'),
      written(0.3, 'General'),
      written(0.325, 'General'),
      written(0.35, 'General'),
      written(0.4, 'General'),
    ],
    [
      'Cost of a placement',
      written(61000, '£#,##0'),
      written(55000, '£#,##0'),
      written(60500.4, '£#,##0'),
      written(60250, '£#,##0'),
      'n/a',
      written(59900, '£#,##0'),
    ],
  ]),
]);

// As the cells show them: 31% and 41%, and not 30.5 and 41.3.
export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Plans in 20 weeks': {
      unit: '%',
      baseline: 31,
      target: 60,
      latest: 44.9,
      better: 'higher',
      points: { '2025-04': 41, '2025-05': 44, '2025-06': 44, '2025-07': 44.9 },
    },
    'Percentage of reviews on time': {
      unit: '%',
      baseline: 28,
      target: 75,
      latest: 40,
      better: 'higher',
      points: { '2025-04': 30, '2025-05': 32.5, '2025-06': 35, '2025-07': 40 },
    },
    'Cost of a placement': {
      unit: '£',
      baseline: 61000,
      target: 55000,
      latest: 59900,
      better: 'lower',
      points: { '2025-04': 60500, '2025-05': 60250, '2025-06': null, '2025-07': 59900 },
    },
  },
};
