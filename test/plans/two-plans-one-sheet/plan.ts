import { amber, blue, day, green, heads, red, sum, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * Two plans on one sheet, one below the other, with headings of their own in another order. Only the first
 * rates impact; only the second has evidence. They share two themes and, by mistake, a reference.
 */
export const plan: PlanDescription = {
  title: 'Autism and communication plans',
  sheets: [
    {
      name: 'Plans',
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [
            [title('Autism plan')],
            heads('Ref', 'Theme', 'Action', 'Lead', 'Due', 'Progress', 'Impact', 'Budget'),
            ['A1', 'Diagnosis', 'Cut the wait for a first meeting', 'ICB Associate Director', day('2025-07-31'), green(), amber(), 4000],
            ['A2', 'Diagnosis', 'Write to families each quarter', 'ICB Associate Director', day('2025-12-31'), amber(), amber(), 2500],
            ['A3', 'Support', 'Open a drop-in', 'Autism Lead', day('2025-05-30'), blue(), green(), 1000],
            ['A4', 'Support', 'Train youth workers', 'Head of Youth Services', day('2026-02-27'), green(), null, 500],
            ['A5', 'Support', 'Set up a sensory room', 'Head of Libraries', day('2025-09-26'), red(), red(), 3000],
            ['Total', null, null, null, null, null, null, sum('H3:H7', 11000)],
          ],
        },
        {
          at: 'A10',
          // prettier-ignore
          rows: [
            [title('Speech and language plan')],
            heads('Action', 'Ref', 'Owner', 'Progress RAG', 'Deadline', 'Theme', 'Spend to date £', 'Budget £', 'Evidence'),
            ['Train SENCOs in language screening', 'S1', 'Therapies Service Lead', green(), day('2025-11-28'), 'Training', 600, 1500, null],
            ['Publish a guide for nurseries', 'S2', 'Early Years Adviser', blue(), day('2025-07-18'), 'Training', 900, 900, null],
            [],
            ['Fill two therapist posts', 'S3', 'Therapies Service Lead', red(), day('2025-08-31'), 'Support', 2000, 1800, 'Waiting list'],
            ['Agree one referral form', 'A2', 'Designated Clinical Officer', amber(), day('2026-03-31'), 'Diagnosis', 0, 700, null],
          ],
        },
      ],
    },
  ],
};
