import { green, heads, red } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';
import type { ScorecardExpected } from './describeScorecard';

/** No periods: baseline, target, latest, and what the scorecard says of direction. */
export const plan = besidePlan('Latest only', [
  sheet('Scorecard', [
    heads('Measure', 'Linked to', 'Direction', 'Baseline', 'Target', 'Latest', 'RAG'),
    ['Appeals registered', '2.1, 2.3', 'Lower is better', 64, 50, 81, red()],
    ['Parents who feel listened to', 'Early help', 'Higher is better', '34%', '60%', '49%', green()],
    ['Notes made', null, null, 'not counted', 'tbc', '-', null],
  ]),
]);

export const expected: ScorecardExpected = {
  anyOrder: true,
  measures: {
    'Appeals registered': { baseline: 64, target: 50, latest: 81, better: 'lower', actions: ['2.1', '2.3'] },
    'Parents who feel listened to': { unit: '%', baseline: 34, target: 60, latest: 49, better: 'higher' },
    'Notes made': { unread: ['not counted'] },
  },
};
