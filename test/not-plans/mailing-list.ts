import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Addresses for a newsletter. */
export const plan: PlanDescription = {
  title: 'Mailing list',
  sheets: [
    {
      name: 'Mailing list',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('First name', 'Surname', 'Organisation', 'Email', 'Consent', 'Date added'),
            ['Ana', 'Khan', 'Parent carer forum', 'ana@example.org', 'Yes', day('2025-03-04')],
            ['Ben', 'Jones', 'Hillside School', 'ben@example.org', 'Yes', day('2025-04-09')],
            ['Chi', 'Osei', 'Health trust', 'chi@example.org', 'No', day('2025-05-02')],
          ],
        },
      ],
    },
  ],
};
