import { heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Days of leave in a year. */
export const plan: PlanDescription = {
  title: 'Leave',
  sheets: [
    {
      name: 'Leave',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('Name', 'Entitlement', 'Carried over', 'April', 'May', 'June', 'July', 'August', 'Taken', 'Left'),
          ['A Khan', 28, 2, 3, 0, 5, 0, 10, 18, 12],
          ['B Jones', 30, 0, 0, 5, 0, 5, 5, 15, 15],
          ['C Osei', 26, 1, 2, 2, 2, 2, 2, 10, 17],
        ] },
      ],
    },
  ],
};
