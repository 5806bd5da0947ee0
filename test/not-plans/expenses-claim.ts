import { day, heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A claim for travel. */
export const plan: PlanDescription = {
  title: 'Claim',
  sheets: [
    {
      name: 'Claim',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Claim for expenses')],
            ['Claimant', 'C Osei'],
            ['Month', 'August 2025'],
            heads('Date', 'From', 'To', 'Reason', 'Miles', 'Amount (£)'),
            [day('2025-08-04'), 'Civic Centre', 'Hillside School', 'Annual review', 12, 5.4],
            [day('2025-08-11'), 'Civic Centre', 'County Hall', 'Training', 38, 17.1],
            ['Total', '', '', '', 50, 22.5],
          ],
        },
      ],
    },
  ],
};
