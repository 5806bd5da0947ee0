import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A school timetable: a grid of words under the days of the week. */
export const plan: PlanDescription = {
  title: 'Timetable',
  sheets: [
    {
      name: 'Week A',
      blocks: [
        { at: 'A1', rows: [[title('Resource base: week A')]] },
        {
          at: 'A3',
          rows: [
            heads('Period', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'),
            [1, 'English', 'Mathematics', 'English', 'Science', 'Mathematics'],
            [2, 'Speech group', 'English', 'Art', 'Speech group', 'English'],
            [3, 'Science', 'Swimming', 'Mathematics', 'Art', 'Trip'],
          ],
        },
      ],
    },
  ],
};
