import { amber, day, green, heads, red } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Policies with the dates of their reviews, in colours. */
export const plan: PlanDescription = {
  title: 'Policies',
  sheets: [
    {
      name: 'Policies',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Policy', 'Owner', 'Version', 'Approved', 'Next review', 'Status'),
            ['Whistleblowing', 'Monitoring Officer', '3.1', day('2023-05-01'), day('2026-05-01'), green()],
            ['Lone working', 'HR', '2.0', day('2021-02-10'), day('2024-02-10'), red()],
            ['Data protection', 'DPO', '5.2', day('2022-11-01'), day('2025-11-01'), amber()],
          ],
        },
      ],
    },
  ],
};
