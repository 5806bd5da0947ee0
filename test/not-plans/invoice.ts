import { day, heads, sum, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** An invoice: particulars above, lines of work below. */
export const plan: PlanDescription = {
  title: 'Invoice',
  sheets: [
    {
      name: 'Invoice',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('INVOICE')],
            ['Invoice number', 1042],
            ['Date', day('2025-09-01')],
            ['Payment due', day('2025-10-01')],
            ['Order reference', 'PO 7731'],
          ],
        },
        {
          at: 'A8',
          rows: [
            heads('Description', 'Hours', 'Rate £', 'Amount £'),
            ['Psychology advice, twelve children', 48, 95, 4560],
            ['Report writing', 20, 80, 1600],
            ['Total', null, null, sum('D9:D10', 6160)],
          ],
        },
      ],
    },
  ],
};
