import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Who has which room when. */
export const plan: PlanDescription = {
  title: 'Bookings',
  sheets: [
    {
      name: 'Bookings',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Date', 'Room', 'From', 'To', 'Booked by', 'Purpose', 'Status'),
            [
              day('2025-09-08'),
              'Committee room 1',
              0.4,
              0.5,
              'Democratic services',
              'Planning committee',
              'Confirmed',
            ],
            [day('2025-09-09'), 'Committee room 2', 0.55, 0.65, 'HR', 'Interviews', 'Provisional'],
            [day('2025-09-09'), 'Council chamber', 0.75, 0.85, 'Mayor’s office', 'Reception', 'Confirmed'],
          ],
        },
      ],
    },
  ],
};
