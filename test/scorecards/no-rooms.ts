import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';

/** Measurements of rooms. */
export const plan = besidePlan('No scorecard', [
  sheet('Rooms', [
    heads('Room', 'Measure', 'Width', 'Length'),
    ['Hub north', 'metres', 4, 6],
    ['Hub south', 'metres', 5, 7],
  ]),
]);
