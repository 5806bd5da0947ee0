import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Vehicles with the dates of their tests. */
export const plan: PlanDescription = {
  title: 'Fleet',
  sheets: [
    {
      name: 'Fleet',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('Registration', 'Make and model', 'Department', 'Driver', 'MOT due', 'Tax due', 'Service due', 'Mileage'),
          ['AB12 CDE', 'Ford Transit', 'Highways', 'Pool', day('2025-11-03'), day('2025-12-01'), day('2025-10-20'), 48211],
          ['FG34 HIJ', 'Dennis Eagle', 'Waste', 'Pool', day('2025-09-19'), day('2026-01-01'), day('2025-09-30'), 102388],
          ['KL56 MNO', 'Nissan Leaf', 'Care', 'Pool', day('2026-02-11'), day('2026-03-01'), day('2025-12-05'), 21900],
        ] },
      ],
    },
  ],
};
