import { amber, day, green, heads, red, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A risk register alone: it has ratings, actions that mitigate, owners and dates, and is still no plan. */
export const plan: PlanDescription = {
  title: 'Risk register',
  sheets: [
    {
      name: 'Risk register',
      blocks: [
        { at: 'A1', rows: [[title('Programme risk register')]] },
        // prettier-ignore
        { at: 'A3', rows: [
          heads('Ref', 'Risk description', 'Cause', 'Likelihood', 'Impact', 'Score', 'RAG rating', 'Mitigating actions', 'Risk owner', 'Review date'),
          ['R1', 'Too few psychologists', 'National shortage', 5, 4, 20, red(), 'Buy in advice', 'Head of SEND', day('2025-10-01')],
          ['R2', 'Providers leave', 'Fees', 3, 4, 12, amber(), 'Meet each provider', 'SEND Commissioning Manager', day('2025-11-01')],
          ['R3', 'Data arrives late', 'Old systems', 2, 2, 4, green(), 'Monthly check', 'Performance Manager', day('2025-12-01')],
        ] },
      ],
    },
  ],
};
