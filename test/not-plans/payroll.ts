import { heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Pay of a month. */
export const plan: PlanDescription = {
  title: 'Payroll',
  sheets: [
    {
      name: 'Payroll',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Payroll no.', 'Name', 'Grade', 'Basic pay', 'Overtime', 'Tax', 'NI', 'Net pay'),
            [10021, 'A Khan', 'G6', 2450, 0, 291.5, 168.2, 1990.3],
            [10022, 'B Jones', 'G8', 3120, 140, 455, 240.1, 2564.9],
            [10023, 'C Osei', 'G4', 1980, 60, 190.2, 112.7, 1737.1],
          ],
        },
      ],
    },
  ],
};
