import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** What a project may cost, by heading. */
export const plan: PlanDescription = {
  title: 'Budget',
  sheets: [
    {
      name: 'Budget',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Portal project: budget')],
            heads(
              'Cost heading',
              'Description',
              'Budget (£)',
              'Actual (£)',
              'Committed (£)',
              'Forecast (£)',
              'Variance (£)',
            ),
            ['Staff', 'Project manager, 12 months', 58000, 21000, 0, 58000, 0],
            ['Software', 'Licences', 24000, 24000, 0, 24000, 0],
            ['Training', 'Sessions for schools', 6000, 0, 2500, 5200, 800],
            ['Total', '', 88000, 45000, 2500, 87200, 800],
          ],
        },
      ],
    },
  ],
};
