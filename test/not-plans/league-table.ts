import { heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Teams by points. */
export const plan: PlanDescription = {
  title: 'League',
  sheets: [
    {
      name: 'League',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Position', 'Team', 'Played', 'Won', 'Drawn', 'Lost', 'Points'),
            [1, 'Highways', 10, 8, 1, 1, 25],
            [2, 'Finance', 10, 6, 2, 2, 20],
            [3, 'Libraries', 10, 3, 3, 4, 12],
          ],
        },
      ],
    },
  ],
};
