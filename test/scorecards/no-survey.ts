import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';

/** A questionnaire that says what will be measured when. */
export const plan = besidePlan('No scorecard', [
  sheet('What we will measure', [
    heads('Measure', 'Spring 2025', 'Summer 2025', 'Autumn 2025'),
    ['How parents feel', 'Survey', 'Focus group', 'Survey'],
    ['How schools feel', 'Interviews', null, 'Survey'],
  ]),
]);
