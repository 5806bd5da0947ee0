import { day, heads } from '../plans/describe';
import { besidePlan, sheet } from './describeLedger';

/** Dates and references of actions without any money. */
export const plan = besidePlan('A log of visits', [
  sheet('Visits', [
    heads('Date', 'Action ref', 'School', 'Pupils seen'),
    [day('2025-04-01'), '1.1', 'Northgate Primary', 12],
    [day('2025-05-01'), '1.1', 'Southgate Primary', 9],
    [day('2025-06-01'), '2.1', 'Northgate Primary', 4],
  ]),
]);

export const leftAlone = { Visits: '' };
