import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** What went wrong, and when it was closed. */
export const plan: PlanDescription = {
  title: 'Incidents',
  sheets: [
    {
      name: 'Incidents',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('Incident no.', 'Date of incident', 'Location', 'Type', 'Description', 'Severity', 'Reported by', 'Status', 'Date closed'),
          ['I-201', day('2025-07-03'), 'Library', 'Slip', 'Visitor slipped on a wet floor', 'Low', 'Duty manager', 'Closed', day('2025-07-10')],
          ['I-202', day('2025-07-19'), 'Depot A', 'Vehicle', 'Reversing lorry struck a gate', 'Medium', 'Supervisor', 'Open', ''],
          ['I-203', day('2025-08-02'), 'Town Hall', 'Fire alarm', 'False alarm, building cleared', 'Low', 'Caretaker', 'Closed', day('2025-08-02')],
        ] },
      ],
    },
  ],
};
