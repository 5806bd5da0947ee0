import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';

/** Names of people by month, on a sheet that calls itself a dashboard. */
export const plan = besidePlan('No scorecard', [
  sheet('Attendance dashboard', [
    heads('Name', 'Apr 25', 'May 25', 'Jun 25'),
    ['A. Person', 90, 85, 88],
    ['B. Person', 95, 94, 93],
  ]),
]);
