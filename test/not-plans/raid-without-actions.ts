import { amber, day, heads, red } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Risks, assumptions and issues, and no actions. */
export const plan: PlanDescription = {
  title: 'Risks',
  sheets: [
    {
      name: 'Risks',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Risk ID', 'Risk', 'Probability', 'Impact', 'Score', 'Mitigation', 'Risk owner', 'RAG'),
            ['R1', 'Supplier is late', 3, 4, 12, 'Weekly calls', 'Programme Manager', amber()],
            ['R2', 'Staff leave', 4, 4, 16, 'Retention payment', 'HR', red()],
          ],
        },
      ],
    },
    {
      name: 'Assumptions',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('ID', 'Assumption', 'Confidence', 'Raised by'),
            ['A1', 'Grant is paid in full', 'High', 'Finance'],
          ],
        },
      ],
    },
    {
      name: 'Issues',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Issue ID', 'Issue', 'Date raised', 'Severity', 'Resolution', 'Owner', 'Status'),
            ['I1', 'Portal down for two days', day('2025-07-01'), 'High', 'Server patched', 'ICT', 'Closed'],
            ['I2', 'No room on Tuesdays', day('2025-08-04'), 'Low', '', 'Admin', 'Open'],
          ],
        },
      ],
    },
  ],
};
