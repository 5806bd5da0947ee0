import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** School terms, with suppressed figures. */
export const plan = besidePlan('Terms', [
  sheet('Outcomes', [
    heads(
      'Measure',
      'Area',
      'Good is',
      'Autumn 2023',
      'Spring 2024',
      'Summer 2024',
      'Autumn 2024',
      'Spring 2025',
    ),
    ['Persistent absence, SEN support', 'Early help', 'Low', '31.5%', '30.9%', '30.0%', '29.5%', '29.1%'],
    ['Permanent exclusions', 'Early help', '↓', '<5', 'c', 6, 'suppressed', 'n/a'],
  ]),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Persistent absence, SEN support': {
      area: 'Early help',
      unit: '%',
      latest: 29.1,
      better: 'lower',
      points: {
        'Autumn term 2023': 31.5,
        'Spring term 2024': 30.9,
        'Summer term 2024': 30,
        'Autumn term 2024': 29.5,
        'Spring term 2025': 29.1,
      },
    },
    'Permanent exclusions': {
      area: 'Early help',
      latest: 6,
      better: 'lower',
      points: {
        'Autumn term 2023': null,
        'Spring term 2024': null,
        'Summer term 2024': 6,
        'Autumn term 2024': null,
        'Spring term 2025': null,
      },
    },
  },
};
