import { day, heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A log of courses: it has leads, dates and a status, but no action. */
export const plan: PlanDescription = {
  title: 'Training log',
  sheets: [
    {
      name: 'Training log',
      blocks: [
        { at: 'A1', rows: [[title('Training log')]] },
        {
          at: 'A3',
          rows: [
            heads('Course', 'Lead', 'Date', 'Status'),
            ['Writing outcomes', 'Workforce Development Lead', day('2025-05-12'), 'Complete'],
            ['Autism awareness', 'Autism Lead', day('2025-06-19'), 'Complete'],
            ['Mediation', 'Head of SEND', day('2025-11-04'), 'Not started'],
          ],
        },
      ],
    },
  ],
};
