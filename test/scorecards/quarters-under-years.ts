import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** Two rows of headings: quarters under financial years, which are merged. */
export const plan = besidePlan('Quarters under years', [
  sheet(
    'Performance',
    [
      heads('Ref', 'Indicator', 'Target', '2024/25', null, null, null, '2025/26', null),
      heads(null, null, null, 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2'),
      ['K1', 'Annual reviews on time (%)', 75, 28, 31, 35, 40, 44, null],
      ['K2', 'Appeals registered (lower is better)', 50, 12, 14, 15, 19, 21, null],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:I1'] },
  ),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Annual reviews on time (%)': {
      unit: '%',
      target: 75,
      latest: 44,
      points: { 'Q1 2024/25': 28, 'Q2 2024/25': 31, 'Q3 2024/25': 35, 'Q4 2024/25': 40, 'Q1 2025/26': 44 },
    },
    'Appeals registered (lower is better)': {
      target: 50,
      latest: 21,
      better: 'lower',
      points: { 'Q1 2024/25': 12, 'Q2 2024/25': 14, 'Q3 2024/25': 15, 'Q4 2024/25': 19, 'Q1 2025/26': 21 },
    },
  },
};
