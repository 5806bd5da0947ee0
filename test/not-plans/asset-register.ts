import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Equipment and what it is worth. */
export const plan: PlanDescription = {
  title: 'Assets',
  sheets: [
    {
      name: 'Assets',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads(
              'Asset no.',
              'Asset',
              'Location',
              'Condition',
              'Purchase date',
              'Cost (£)',
              'Net book value (£)',
              'Custodian',
            ),
            ['A-0001', 'Laptop, 14 inch', 'Civic Centre', 'Good', day('2023-04-03'), 640, 320, 'ICT'],
            ['A-0002', 'Projector', 'Town Hall', 'Fair', day('2020-06-11'), 410, 0, 'Facilities'],
            ['A-0003', 'Road sweeper', 'Depot A', 'Poor', day('2017-03-30'), 98000, 12000, 'Fleet'],
          ],
        },
      ],
    },
  ],
};
