import { STANDARD, day, filled, heads, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * A key of phrases typed in coloured cells, along a row; the plan uses the phrases and, here and there, the
 * colour alone. A heading is misspelt, and "MM/YY" is not what the cells hold. One rating only: progress.
 */
export const plan: PlanDescription = {
  title: 'Equality action plan',
  sheets: [
    {
      name: 'Equality plan',
      blocks: [
        { at: 'A1', rows: [[title('Equality action plan')]] },
        {
          at: 'B2',
          // prettier-ignore
          rows: [
            [filled(STANDARD.blue, 'Finished and evidenced'), filled(STANDARD.green, 'Going to plan'), filled(STANDARD.amber, 'Needs attention'), filled(STANDARD.red, 'In difficulty')],
          ],
        },
        {
          at: 'A4',
          // prettier-ignore
          rows: [
            heads('Objective', 'Action/Target', 'State Protected Characterstics as listed below', 'Owner', 'Target date (MM/YY)', 'Status', 'Update'),
            ['Fair access', 'Offer easy-read forms', 'Disability', 'Local Offer Officer', 'Quarterly', 'Going to plan', 'Three forms are out.'],
            [null, 'Translate letters', 'Race', 'Communications Officer', 'Ongoing', 'Needs attention', 'Two of six languages.'],
            [null, 'Check who is not reached', 'All', 'Performance Manager', day('2025-08-29'), 'In difficulty', 'Figures have not come.'],
            ['Confident families', 'Run a course for parents', 'Sex', 'Participation Officer', day('2025-06-30'), 'Finished and evidenced', 'Forty came.'],
            [null, 'Ask families what changed', 'All', 'Participation Officer', 'Six monthly', filled(STANDARD.blue), 'Reported in May.'],
            [null, 'Name a contact for each family', 'All', 'EHC Team Manager', day('2025-09-30'), 'going to plan', 'Letters go out this week.'],
            ['Skilled staff', 'Train all caseworkers', 'Disability', 'Workforce Development Lead', day('2026-01-31'), filled(STANDARD.amber), 'Half are booked.'],
            [null, 'Recruit from local communities', 'Race', 'Head of Human Resources', day('2026-03-31'), 'Not started', null],
          ],
        },
      ],
    },
  ],
};
