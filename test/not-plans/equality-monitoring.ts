import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Numbers by group. */
export const plan: PlanDescription = {
  title: 'Monitoring',
  sheets: [
    {
      name: 'Monitoring',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Workforce by group')],
            heads('Group', 'Number', 'Share', '2024', 'Change'),
            ['Women', 812, '61%', 800, '+12'],
            ['Men', 520, '39%', 531, '-11'],
            ['Disabled', 93, '7%', 88, '+5'],
          ],
        },
      ],
    },
  ],
};
