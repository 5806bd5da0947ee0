import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Complaints with the dates by which they are to be answered. */
export const plan: PlanDescription = {
  title: 'Complaints',
  sheets: [
    {
      name: 'Complaints',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('Complaint ref', 'Received', 'Service', 'Complaint', 'Stage', 'Officer', 'Reply due', 'Reply sent', 'Outcome'),
          ['C25/101', day('2025-06-02'), 'Waste', 'Bin missed three weeks running', 1, 'A Khan', day('2025-06-16'), day('2025-06-12'), 'Upheld'],
          ['C25/102', day('2025-06-20'), 'Housing', 'Damp not treated', 2, 'B Jones', day('2025-07-18'), day('2025-07-30'), 'Partly upheld'],
          ['C25/103', day('2025-08-11'), 'Council tax', 'Wrong band', 1, 'C Osei', day('2025-08-25'), '', ''],
        ] },
      ],
    },
  ],
};
