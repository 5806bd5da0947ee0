import { day, heads } from '../plans/describe';
import { besidePlan, sheet } from './describeLedger';

/** A list of decisions with a column of costs that nobody filled in with amounts. */
export const plan = besidePlan('Decisions about money', [
  sheet('Funding panel', [
    heads('Date', 'Project code', 'Request', 'Cost'),
    [day('2025-04-01'), 'PJ1', 'Extra hours', 'to be agreed'],
    [day('2025-05-01'), 'PJ1', 'Extra hours', 'see minutes'],
    [day('2025-06-01'), 'PJ2', 'Equipment', 'declined'],
  ]),
]);

export const leftAlone = { 'Funding panel': 'mostly no amount' };
