import { amber, day, green, heads, red, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Applications with officers, dates and colours by ward. */
export const plan: PlanDescription = {
  title: 'Applications',
  sheets: [
    {
      name: 'Applications',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          [title('Planning applications on hand')],
          heads('Application no.', 'Ward', 'Proposal', 'Applicant', 'Case officer', 'Valid from', 'Target date', 'Stage', 'RAG'),
          ['25/0101', 'North', 'Two-storey rear extension', 'Mr Khan', 'B Jones', day('2025-06-02'), day('2025-07-28'), 'Decided', green()],
          ['25/0117', 'North', 'Change of use to a café', 'Leaf Ltd', 'B Jones', day('2025-07-09'), day('2025-09-03'), 'Consultation', red()],
          ['25/0123', 'South', 'Erect 12 dwellings', 'Homes plc', 'C Osei', day('2025-07-30'), day('2025-10-29'), 'Validation', amber()],
        ] },
      ],
    },
  ],
};
