import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Changes to a document. */
export const plan: PlanDescription = {
  title: 'Change log',
  sheets: [
    {
      name: 'Change log',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Version', 'Date', 'Author', 'What changed', 'Approved by'),
            ['0.1', day('2025-01-08'), 'KD', 'First draft', ''],
            ['1.0', day('2025-02-03'), 'KD', 'Comments of the board', 'Chair'],
            ['1.1', day('2025-05-19'), 'ML', 'New section 4', 'Chair'],
          ],
        },
      ],
    },
  ],
};
