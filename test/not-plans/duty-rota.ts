import { day, heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Who is on duty on which day. */
export const plan: PlanDescription = {
  title: 'Rota',
  sheets: [
    {
      name: 'Rota',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Duty rota, September 2025')],
            heads('Week beginning', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'),
            [day('2025-09-01'), 'KD', 'ML', 'KD', 'RB', 'PN'],
            [day('2025-09-08'), 'ML', 'ML', 'RB', 'KD', 'PN'],
            [day('2025-09-15'), 'RB', 'KD', 'PN', 'ML', 'KD'],
          ],
        },
      ],
    },
  ],
};
