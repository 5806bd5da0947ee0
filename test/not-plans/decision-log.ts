import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** What was decided, by whom. */
export const plan: PlanDescription = {
  title: 'Decisions',
  sheets: [
    {
      name: 'Decisions',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Decision no.', 'Date', 'Decision', 'Reason', 'Made by', 'Minute ref'),
            ['D1', day('2025-04-02'), 'Use the county’s framework', 'Cheapest', 'Board', '4.2'],
            ['D2', day('2025-06-04'), 'Delay the launch to January', 'Testing not done', 'Sponsor', '7.1'],
            ['D3', day('2025-07-02'), 'Close the drop-in at Hillside', 'Low use', 'Board', '3.3'],
          ],
        },
      ],
    },
  ],
};
