import { STANDARD, day, filled, heads, symbol, title } from '../describe';
import type { PlanDescription } from '../describe';

const { blue, green, amber, red } = STANDARD;

/**
 * Ratings as marks: dots, stars and triangles in coloured letters, a square on a fill, coloured circles and
 * squares of the emoji kind. An arrow alone is movement and no rating; a yellow circle is nobody's rating.
 */
export const plan: PlanDescription = {
  title: 'Early years to school age plan',
  sheets: [
    {
      name: 'Plan on a page',
      blocks: [
        { at: 'B2', rows: [[title('Plan on a page')]] },
        {
          at: 'B4',
          // prettier-ignore
          rows: [
            heads('Ref', 'Priority', 'Action', 'Lead', 'Due', 'Progress', 'Impact', 'Direction of travel', 'Update'),
            ['S1', 'Early years', 'Visit every nursery', 'Early Years Adviser', day('2025-12-31'), symbol('●', green), '🟢', '↑', '40 of 61 visited.'],
            ['S2', 'Early years', 'Bring checks at two together', 'Health Visiting Manager', day('2025-08-31'), symbol('▲', amber), '🟠', '→', 'Two localities to go.'],
            ['S3', 'Early years', 'Publish a guide for parents', 'Local Offer Officer', day('2025-07-31'), symbol('★', blue), '🔵', '→', 'Published.'],
            ['S4', 'Early years', 'Fund inclusion in nurseries', 'Finance Business Partner', day('2026-01-31'), filled(red, '■'), '🟥', '↓', 'Fund is spent.'],
            ['S5', 'School age', 'Visit each new headteacher', 'Head of Inclusion', day('2025-09-30'), '↑', '🟩', '↑', 'Six of nine visited.'],
            ['S6', 'School age', 'Train link governors', 'Governor Services Manager', day('2026-02-28'), '🟡', 'ê', '→', 'Dates are being found.'],
            ['S7', 'School age', 'Cut part-time timetables', 'Attendance Manager', day('2025-06-30'), symbol('●', red), '🟧', '↓', 'Up from 41 to 58.'],
            ['S8', 'School age', 'Share what works', 'Head of Inclusion', day('2026-04-30'), '🟦', symbol('•', green), '→', 'Done early.'],
          ],
        },
      ],
    },
  ],
};
