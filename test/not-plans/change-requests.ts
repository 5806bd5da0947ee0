import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Requests to change a project, and what was decided. */
export const plan: PlanDescription = {
  title: 'Change requests',
  sheets: [
    {
      name: 'Change requests',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('CR no.', 'Requested by', 'Date raised', 'Requested change', 'Reason', 'Cost (£)', 'Impact', 'Decision', 'Decided by'),
          ['CR1', 'Schools', day('2025-05-01'), 'Second log-in for governors', 'Security', 4000, 'Medium', 'Approved', 'Board'],
          ['CR2', 'Finance', day('2025-06-03'), 'Move the launch to April', 'Year end', 0, 'High', 'Rejected', 'Sponsor'],
          ['CR3', 'ICT', day('2025-08-07'), 'Larger server', 'Slow pages', 9000, 'Low', 'Pending', ''],
        ] },
      ],
    },
  ],
};
