import { amber, blue, day, green, heads, red, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * A block of particulars above the plan, whose words (date, lead, action, impact) could be taken for
 * headings. Two officers answer for each action: the action lead is the lead. The month stands in the heading
 * of the update.
 */
export const plan: PlanDescription = {
  title: 'Accelerated progress plan',
  sheets: [
    {
      name: 'APP',
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [
            [title('Accelerated progress plan')],
            ['Name of the local area', 'Fenwick'],
            ['Date of inspection', day('2023-11-20')],
            ['Date of publication', day('2024-02-08'), 'Lead inspector', 'Not named here'],
            ['Accountable officers', "Director of Children's Services", 'ICB Chief Nurse'],
            ['Governance', 'SEND partnership board', 'Meets', 'Monthly'],
            ['Areas of impact', 'Timeliness, quality, voice'],
            ['Action plan status', 'Live'],
          ],
        },
        {
          at: 'A11',
          // prettier-ignore
          rows: [
            heads('Action No.', 'Areas for priority action', 'Action', 'Responsible officer (action lead)', 'Senior responsible officer (accountable)', 'Due date', 'Success criteria', 'RAG status', 'September progress update from action lead'),
            ['Action 1.1', 'Area 1: Timeliness of plans', 'Set weekly targets', 'EHC Team Manager', 'Head of SEND', day('2025-04-30'), 'Targets met', blue(), 'Targets are set each Monday.'],
            ['Action 1.2', null, 'Clear late reviews', 'EHC Team Manager', 'Head of SEND', day('2025-08-31'), 'None is late', red(), '140 are late.'],
            ['Action 1.3', null, 'Use templates', 'Quality Assurance Lead', 'Head of SEND', day('2025-10-03'), 'All staff use them', green(), 'Eight in ten do.'],
            ['Action 2.1', 'Area 2: Quality of plans', 'Audit plans with health', 'Quality Assurance Lead', 'ICB Chief Nurse', day('2025-12-19'), 'Eighty audited', green(), '52 audited.'],
            ['Action 2.2', null, 'Write outcomes with families', 'EHC Team Manager', 'Head of SEND', day('2025-07-25'), 'Families say so', amber(), 'Forty of fifty do.'],
            ['Action 2.3', null, 'Check plans of children in care', 'Virtual School Head', "Director of Children's Services", day('2026-02-13'), 'All checked', green(), 'A third are checked.'],
            ['Action 3.1', 'Area 3: Voice of families', 'Set up a helpline', 'Local Offer Officer', 'Head of SEND', day('2025-05-31'), 'Calls answered', blue(), 'Open four days a week.'],
            ['Action 3.2', null, 'Publish you said, we did', 'Participation Officer', 'Head of SEND', day('2026-03-31'), 'Each term', 'Not started', 'Begins in January.'],
          ],
        },
      ],
    },
  ],
};
