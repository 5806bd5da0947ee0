import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Who came to each session. */
export const plan: PlanDescription = {
  title: 'Register',
  sheets: [
    {
      name: 'Register',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Parent workshop: register')],
            heads('Name', 'School', '3 Sept', '10 Sept', '17 Sept', '24 Sept', 'Sessions attended'),
            ['A Khan', 'St Mark’s', '✓', '✓', '', '✓', 3],
            ['B Jones', 'Hillside', '✓', '', '', '', 1],
            ['C Osei', 'Hillside', '', '✓', '✓', '✓', 3],
          ],
        },
      ],
    },
  ],
};
