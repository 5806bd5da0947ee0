import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Requests for information. */
export const plan: PlanDescription = {
  title: 'FOI requests',
  sheets: [
    {
      name: 'FOI requests',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('Request no.', 'Date received', 'Requester type', 'Request', 'Directorate', 'Due date', 'Date answered', 'Result', 'Exemption'),
          ['FOI-881', day('2025-07-01'), 'Press', 'Spend on agency staff 2024/25', 'Resources', day('2025-07-29'), day('2025-07-25'), 'Disclosed in full', ''],
          ['FOI-882', day('2025-07-15'), 'Resident', 'Parking income by car park', 'Place', day('2025-08-12'), day('2025-08-20'), 'Disclosed in part', 's43'],
          ['FOI-883', day('2025-08-21'), 'Company', 'Contracts that end in 2026', 'Resources', day('2025-09-18'), '', '', ''],
        ] },
      ],
    },
  ],
};
