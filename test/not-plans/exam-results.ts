import { heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Marks of pupils. */
export const plan: PlanDescription = {
  title: 'Results',
  sheets: [
    {
      name: 'Results',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Pupil', 'Class', 'Reading', 'Writing', 'Maths', 'Target', 'On target?'),
            ['Pupil 1', '6A', 104, 101, 99, 100, 'Yes'],
            ['Pupil 2', '6A', 96, 92, 101, 100, 'No'],
            ['Pupil 3', '6B', 110, 108, 112, 105, 'Yes'],
          ],
        },
      ],
    },
  ],
};
