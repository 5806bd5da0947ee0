import { day, heads, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * Letters for ratings, quarter by quarter, right beside the reference: the second quarter is the latest. A
 * stray space, a full stop, two letters at once, one that is no rating. A note about money has a column.
 */
export const plan: PlanDescription = {
  title: 'Inspection action plan',
  sheets: [
    {
      name: 'Action plan v1.1',
      blocks: [
        { at: 'A1', rows: [[title('Inspection action plan v1.1')]] },
        {
          at: 'A2',
          // prettier-ignore
          rows: [
            heads('Ref', 'Q1 RAG', 'Q2 RAG', 'Theme', 'Must / should do', 'Recommendation', 'Action', 'Lead', 'Resources', 'Deadline'),
            ['1.1', 'A', 'G', 'Safe', 'MUST DO', 'Care is risk assessed', 'Write an assessment form', 'Chief Operating Officer', 'Capital project – see business case', day('2026-03-31')],
            ['1.2', 'R', 'r', 'Safe', 'MUST DO', 'Staffing is safe', 'Fill night shifts', 'Chief Nurse', 'Within budget', day('2025-08-31')],
            ['1.3', 'G', 'B', 'Safe', 'SHOULD DO', 'Records are kept', 'Audit records monthly', 'Chief Nurse', null, day('2025-06-30')],
            ['1.4', 'G', 'g ', 'Safe', 'SHOULD DO', 'Medicines are stored well', 'Fit new locks', 'Chief Pharmacist', 'Charity funds', day('2025-09-30')],
            ['2.1', 'A', 'A/R', 'Responsive', 'MUST DO', 'Waits are shorter', 'Add Saturday clinics', 'Chief Operating Officer', null, day('2025-10-31')],
            ['2.2', 'A', 'A.', 'Responsive', 'SHOULD DO', 'Letters are clear', 'Rewrite letters', 'Communications Manager', null, day('2025-09-12')],
            ['2.3', null, 'C', 'Responsive', 'SHOULD DO', 'Complaints are answered', 'Reply in 25 days', 'Complaints Manager', null, day('2025-12-31')],
            ['2.4', 'G', 'N/A', 'Responsive', 'SHOULD DO', 'Interpreters are booked', 'Offer a video service', 'Head of Equality', null, 'Ongoing'],
          ],
        },
      ],
    },
  ],
};
