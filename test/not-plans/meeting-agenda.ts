import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** What a meeting will talk about. */
export const plan: PlanDescription = {
  title: 'Agenda',
  sheets: [
    {
      name: 'Agenda',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('SEND Improvement Board – agenda')],
            ['Date', '8 September 2025'],
            heads('Item', 'Subject', 'Presented by', 'Time', 'Paper'),
            [1, 'Welcome and apologies', 'Chair', '10:00', ''],
            [2, 'Minutes of the last meeting', 'Chair', '10:05', 'A'],
            [3, 'Improvement plan: progress', 'Programme Manager', '10:15', 'B'],
            [4, 'Risks', 'Programme Manager', '10:45', 'C'],
            [5, 'Date of next meeting', 'Chair', '11:00', ''],
          ],
        },
      ],
    },
  ],
};
