import { amber, blue, green, heads, red, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * One rating column, so impact is not recorded. "Impact" is prose and serves as the evidence; "Outcome
 * measurement" is prose too.
 */
export const plan: PlanDescription = {
  title: 'Safeguarding partnership business plan',
  sheets: [
    {
      name: 'Business plan',
      blocks: [
        { at: 'A1', rows: [[title('Safeguarding partnership: business plan')]] },
        {
          at: 'A2',
          // prettier-ignore
          rows: [
            heads('Ref', 'Priority', 'Specific Actions', 'Timescale/Target', 'Lead', 'Output/Outcome measurement', 'RAG rating', 'Impact'),
            ['L1', 'Neglect', 'Launch the neglect toolkit', 'by April 2025', 'Partnership Manager', 'Toolkit in use', blue(), 'Used in sixty assessments.'],
            ['L2', 'Neglect', 'Audit thirty cases', 'July 2025', 'Quality Assurance Lead', 'Report to the board', amber(), null],
            ['L3', 'Neglect', 'Train health visitors', 'across financial year 2025/26', 'Named Nurse', '90% trained', green(), 'Staff say that they ask sooner.'],
            ['L4', 'Exploitation', 'Map places of risk', 'Dec 2025', 'Community Safety Manager', 'Map agreed', red(), null],
            ['L5', 'Exploitation', 'Share a referral form', '30/06/2025', 'Partnership Manager', 'One form', blue(), null],
            ['L6', 'Exploitation', 'Brief taxi drivers', '26/09/2025', 'Licensing Manager', '200 drivers', green(), 'Too early to say.'],
            ['L7', 'Exploitation', 'Learn from reviews', 'Ongoing', 'Partnership Manager', 'Seven-minute briefings', null, null],
          ],
        },
      ],
    },
  ],
};
