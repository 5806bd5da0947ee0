import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** What things cost. */
export const plan: PlanDescription = {
  title: 'Charges',
  sheets: [
    {
      name: 'Charges',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Fees and charges 2025/26')],
            heads('Service', 'Unit', '2024/25 (£)', '2025/26 (£)', 'Increase', 'VAT'),
            ['Garden waste, year', 'Bin', 55, 58, '5.5%', 'Outside'],
            ['Hall hire', 'Hour', 22, 24, '9.1%', 'Exempt'],
            ['Copy of a certificate', 'Each', 11, 12.5, '13.6%', 'Outside'],
          ],
        },
      ],
    },
  ],
};
