import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Gifts and hospitality. */
export const plan: PlanDescription = {
  title: 'Gifts',
  sheets: [
    {
      name: 'Gifts',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('Date offered', 'Officer', 'Offered by', 'Gift or hospitality', 'Value (£)', 'Accepted?', 'Approved by'),
          [day('2025-02-14'), 'Head of Highways', 'A contractor', 'Box of chocolates', 12, 'Yes', 'Director'],
          [day('2025-05-30'), 'Planning Officer', 'A developer', 'Dinner', 65, 'No', 'Director'],
          [day('2025-06-21'), 'Chief Executive', 'Twin town', 'Plate', 40, 'Yes', 'Monitoring Officer'],
        ] },
      ],
    },
  ],
};
