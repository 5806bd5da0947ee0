import { title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A title and nothing under it, and a sheet with nothing at all. */
export const plan: PlanDescription = {
  title: 'Plan',
  sheets: [
    { name: 'Plan', blocks: [{ at: 'B2', rows: [[title('SEND improvement plan 2025/26')]] }] },
    { name: 'Sheet2', blocks: [] },
  ],
};
