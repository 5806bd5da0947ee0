import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';

/** A budget by month. */
export const plan = besidePlan('No scorecard', [
  sheet('Budget', [
    heads('Budget line', 'Apr 25', 'May 25', 'Jun 25', 'Total'),
    ['Salaries', 1000, 1000, 1000, 3000],
    ['Travel', 50, 60, 70, 180],
  ]),
]);
