import { heads, sum, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Budget monitoring: all the money of a plan and none of its actions. */
export const plan: PlanDescription = {
  title: 'High needs budget',
  sheets: [
    {
      name: 'Budget 2025-26',
      blocks: [
        { at: 'A1', rows: [[title('High needs budget 2025/26')]] },
        {
          at: 'A3',
          rows: [
            heads('Cost centre', 'Budget £', 'Actual £', 'Forecast £', 'Variance £', 'Comments'),
            ['Place funding', 4000000, 1650000, 4000000, 0, null],
            ['Top-up funding', 9500000, 4300000, 10200000, 700000, 'More plans than forecast.'],
            ['Independent places', 6200000, 3100000, 6900000, 700000, 'Fees have risen.'],
            [
              'Total',
              sum('B4:B6', 19700000),
              sum('C4:C6', 9050000),
              sum('D4:D6', 21100000),
              sum('E4:E6', 1400000),
              null,
            ],
          ],
        },
      ],
    },
  ],
};
