import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Cases of workers with dates of their visits. */
export const plan: PlanDescription = {
  title: 'Caseload',
  sheets: [
    {
      name: 'Caseload',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('Case no.', 'Child', 'Worker', 'Team', 'Category', 'Allocated', 'Last visit', 'Next visit due', 'Risk level'),
          ['88101', 'Child A', 'A Khan', 'North', 'CIN', day('2025-03-03'), day('2025-08-20'), day('2025-09-17'), 'Low'],
          ['88102', 'Child B', 'A Khan', 'North', 'CP', day('2025-05-12'), day('2025-09-01'), day('2025-09-11'), 'High'],
          ['88103', 'Child C', 'B Jones', 'South', 'CLA', day('2025-01-22'), day('2025-07-30'), day('2025-09-10'), 'Medium'],
        ] },
      ],
    },
  ],
};
