import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';

/** Dates of meetings, with measures taken. */
export const plan = besidePlan('No scorecard', [
  sheet('Log', [
    heads('Date', 'Measures taken', 'Result'),
    ['12/05/2025', 'Letter to schools', 'Sent to all 40'],
    ['02/06/2025', 'Call to parents', 'Held'],
  ]),
]);
