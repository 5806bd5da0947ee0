import { day, heads } from '../plans/describe';
import { besidePlan, sheet } from './describeLedger';

export const plan = besidePlan('A timesheet', [
  sheet('Timesheet', [
    heads('Date', 'Employee', 'Project code', 'Hours', 'Rate', 'Cost'),
    [day('2025-04-01'), 'A. Lewis', 'PJ10', 7, 21.5, 150.5],
    [day('2025-04-02'), 'A. Lewis', 'PJ10', 7, 21.5, 150.5],
    [day('2025-04-02'), 'J. Osei', 'PJ20', 3, 30, 90],
  ]),
]);

export const leftAlone = { Timesheet: 'timesheet' };
