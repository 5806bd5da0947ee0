import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A sheet of checks that are ticked. */
export const plan: PlanDescription = {
  title: 'Daily check',
  sheets: [
    {
      name: 'Daily check',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Daily vehicle check')],
            ['Vehicle', 'AB12 CDE'],
            heads('Check', 'OK', 'Defect', 'Comment'),
            ['Tyres', '✓', '', ''],
            ['Lights', '', '✓', 'Nearside rear out'],
            ['Mirrors', '✓', '', ''],
            ['Signed by', 'KD'],
          ],
        },
      ],
    },
  ],
};
