import { title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A form to fill in. */
export const plan: PlanDescription = {
  title: 'Application',
  sheets: [
    {
      name: 'Application',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Application for a small grant')],
            ['Name of group', ''],
            ['Contact', ''],
            ['What will you do with the grant?', ''],
            ['Amount asked for (£)', ''],
            ['When will it be spent?', ''],
            ['Signed', ''],
            ['For office use: status', ''],
          ],
        },
      ],
    },
  ],
};
