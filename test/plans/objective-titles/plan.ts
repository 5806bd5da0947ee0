import { STANDARD, day, filled, heads, title } from '../describe';
import type { PlanDescription } from '../describe';

const word = { blue: filled(STANDARD.blue, 'Blue'), green: filled(STANDARD.green, 'Green'), amber: filled(STANDARD.amber, 'Amber'), red: filled(STANDARD.red, 'Red') }; // prettier-ignore

/**
 * Headings in capitals, once; objectives in title rows across the table; blank rows between. The number of an
 * action is part of its text. "PROGRESS" is prose beside the rating, and "OUTCOME" is prose too.
 */
export const plan: PlanDescription = {
  title: 'Local safeguarding business plan',
  sheets: [
    {
      name: 'Business plan 2025',
      merges: ['A4:F4', 'A9:F9', 'A14:F14'],
      blocks: [
        { at: 'A1', rows: [[title('BUSINESS PLAN')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            heads('ACTION', 'OUTCOME', 'LEAD', 'TIMESCALE', 'PROGRESS', 'RAG'),
            heads('OBJECTIVE 1: KEEP CHILDREN SAFE AT HOME'),
            ['1.1 Review thresholds', 'Referrals are right first time', 'Head of Front Door', day('2025-06-30'), 'Completed in June.', word.blue],
            ['1.1a Train partners in them', 'Partners refer well', 'Partnership Manager', day('2025-08-29'), 'In progress. Two sessions held.', word.amber],
            ['1.2 Audit strategy meetings', 'Decisions are recorded', 'Quality Assurance Lead', 'ONGOING', 'Twelve audited.', word.green],
            [],
            heads('OBJECTIVE 2: KEEP CHILDREN SAFE IN SCHOOL'),
            ['2.1 Update model policies', 'Every school has one', 'Education Safeguarding Lead', day('2025-09-01'), 'Sent to schools in July.', word.green],
            ['2.2 Survey pupils', 'Pupils say that they feel safe', 'Education Safeguarding Lead', day('2026-02-13'), null, word.green],
            ['2.3 Support home education', 'Every child is seen', 'Head of Inclusion', day('2025-07-31'), 'One officer for 600 children.', word.red],
            [],
            heads('OBJECTIVE 3: HEAR CHILDREN'),
            ['3.1 Set up a shadow board', 'Children shape our work', 'Participation Officer', day('2025-10-06'), 'Ten have joined.', word.green],
            ['3.2 Report back to them', 'Children know what changed', 'Participation Officer', day('2026-06-30'), null, 'Not started'],
          ],
        },
      ],
    },
  ],
};
