import { day, heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Leave: officers with first and last days. */
export const plan: PlanDescription = {
  title: 'Leave',
  sheets: [
    {
      name: 'Leave 2025',
      blocks: [
        { at: 'A1', rows: [[title('Team leave')]] },
        {
          at: 'A3',
          rows: [
            heads('Officer', 'Start date', 'End date', 'Days', 'Cover'),
            ['Caseworker 1', day('2025-08-04'), day('2025-08-15'), 10, 'Caseworker 2'],
            ['Caseworker 2', day('2025-08-18'), day('2025-08-29'), 9, 'Caseworker 1'],
            ['Team Manager', day('2025-10-27'), day('2025-10-31'), 5, 'Head of SEND'],
          ],
        },
      ],
    },
  ],
};
