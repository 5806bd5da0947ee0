import { day, heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Minutes: items, what was said and what was decided. */
export const plan: PlanDescription = {
  title: 'Minutes',
  sheets: [
    {
      name: 'Minutes',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Partnership board: minutes')],
            ['Date', day('2025-07-21')],
            ['Chair', "Director of Children's Services"],
          ],
        },
        {
          at: 'A6',
          rows: [
            heads('Item no.', 'Subject', 'Notes', 'Decision required'),
            [1, 'Welcome', 'Apologies were given.', 'None'],
            [2, 'Progress report', 'The board heard that waits are shorter.', 'To note'],
            [3, 'Budget', 'Spend is over by £700,000.', 'To agree the recovery plan'],
          ],
        },
      ],
    },
  ],
};
