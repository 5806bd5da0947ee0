import { heads, sum, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Counts of ratings by area, as a pivot table shows them: figures of a plan that is somewhere else. */
export const plan: PlanDescription = {
  title: 'Summary of ratings',
  sheets: [
    {
      name: 'Summary of ratings',
      blocks: [
        { at: 'A1', rows: [[title('Count of ratings by area')]] },
        {
          at: 'A3',
          rows: [
            heads('Priority area', 'Blue', 'Green', 'Amber', 'Red', 'Grand Total'),
            ['Leadership', 4, 6, 2, 1, 13],
            ['Assessment', 1, 3, 5, 4, 13],
            ['Preparing for adulthood', 2, 5, 1, 0, 8],
            [
              'Grand Total',
              sum('B4:B6', 7),
              sum('C4:C6', 14),
              sum('D4:D6', 8),
              sum('E4:E6', 5),
              sum('F4:F6', 34),
            ],
          ],
        },
      ],
    },
  ],
};
