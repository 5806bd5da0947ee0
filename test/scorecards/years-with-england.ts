import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** Years; each measure's rows again for England and statistical neighbours, the name written once. */
export const plan = besidePlan('Years, and England', [
  sheet('Benchmarking', [
    heads('Measure', 'Geography', '2021', '2022', '2023', '2024'),
    ['EHC plans issued in 20 weeks', 'Fenwick', '40%', '38%', '35%', '41%'],
    [null, 'England', '59.9%', '49.2%', '50.3%', '46.4%'],
    [null, 'Statistical neighbours', '57%', '50%', '..', '45%'],
    ['Pupils with an EHC plan', 'Fenwick', '3.7%', '4.0%', '4.3%', '4.8%'],
    [null, 'England', '3.7%', '4.0%', '4.3%', '4.8%'],
  ]),
]);

export const expected: ScorecardExpected = {
  // England's rows are the measure's above.
  anyOrder: false,
  measures: {
    'EHC plans issued in 20 weeks': {
      unit: '%',
      latest: 41,
      points: { '2021': 40, '2022': 38, '2023': 35, '2024': 41 },
      benchmarks: {
        England: { latest: '46.4%', points: { '2021': 59.9, '2022': 49.2, '2023': 50.3, '2024': 46.4 } },
        'Statistical neighbours': {
          latest: '45%',
          points: { '2021': 57, '2022': 50, '2023': null, '2024': 45 },
        },
      },
    },
    'Pupils with an EHC plan': {
      unit: '%',
      latest: 4.8,
      points: { '2021': 3.7, '2022': 4, '2023': 4.3, '2024': 4.8 },
      benchmarks: {
        England: { latest: '4.8%', points: { '2021': 3.7, '2022': 4, '2023': 4.3, '2024': 4.8 } },
      },
    },
  },
};
