import { day, heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Hours worked on projects. */
export const plan: PlanDescription = {
  title: 'Timesheet',
  sheets: [
    {
      name: 'Timesheet',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Timesheet')],
            ['Name', 'Priya Nair'],
            heads('Date', 'Project', 'Task', 'Start', 'Finish', 'Hours', 'Approved'),
            [day('2025-09-01'), 'Portal', 'Write the letters', 0.375, 0.5, 3, 'Yes'],
            [day('2025-09-02'), 'Portal', 'Test the forms', 0.375, 0.7, 7.8, 'Yes'],
            [day('2025-09-03'), 'Recording', 'Team meeting', 0.4, 0.45, 1.2, 'No'],
            [null, null, null, null, 'Total', 12],
          ],
        },
      ],
    },
  ],
};
