import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Suppliers and their contracts. */
export const plan: PlanDescription = {
  title: 'Contracts',
  sheets: [
    {
      name: 'Contracts',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('Contract ref', 'Supplier', 'What is bought', 'Start', 'End', 'Annual value (£)', 'Contract manager', 'Extension'),
          ['CN-11', 'Brightways Ltd', 'Street lighting', day('2022-04-01'), day('2027-03-31'), 410000, 'Highways Manager', '2 years'],
          ['CN-12', 'CareFirst', 'Home care', day('2023-10-01'), day('2026-09-30'), 2200000, 'Commissioner', '1 year'],
          ['CN-13', 'Softline', 'Case system', day('2021-01-01'), day('2025-12-31'), 96000, 'ICT', 'None'],
        ] },
      ],
    },
  ],
};
