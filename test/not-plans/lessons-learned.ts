import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** What a project learnt. */
export const plan: PlanDescription = {
  title: 'Lessons',
  sheets: [
    {
      name: 'Lessons',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('No.', 'Date', 'What happened', 'What we learnt', 'Recommendation for other projects', 'Raised by'),
          [1, day('2025-05-02'), 'Schools were told late', 'Term dates matter', 'Plan messages by term', 'Comms'],
          [2, day('2025-06-11'), 'Data was not clean', 'Migration took twice as long', 'Clean data first', 'ICT'],
        ] },
      ],
    },
  ],
};
