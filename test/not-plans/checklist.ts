import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Tasks to tick off: no lead, no date and no rating. */
export const plan: PlanDescription = {
  title: 'Checklist',
  sheets: [
    {
      name: 'Checklist',
      blocks: [
        { at: 'A1', rows: [[title('Before each panel')]] },
        {
          at: 'A3',
          rows: [
            heads('No.', 'Task', 'How often', 'Tick'),
            [1, 'Send papers to members', 'Each panel', '✓'],
            [2, 'Book the room', 'Each panel', '✓'],
            [3, 'Check the quorum', 'Each panel', null],
          ],
        },
      ],
    },
  ],
};
