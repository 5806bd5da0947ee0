import { amber, blue, day, green, heads, red } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * Two plan sheets, both current, with their columns in different orders and two areas in common; beside
 * them a risk register with an "Impact", a "RAG rating", a "Mitigating action" and a date, a list of
 * contacts, a blank sheet and a hidden sheet of lists.
 */
export const plan: PlanDescription = {
  title: 'SEND plans 2024 to 2026',
  sheets: [
    {
      name: 'Carried forward',
      blocks: [
        { at: 'A1', rows: [['SEND plan: actions carried forward']] },
        {
          at: 'A2',
          rows: [
            // prettier-ignore
            heads('Ref', 'Theme', 'Action', 'Owner', 'Target date', 'Progress BRAG', 'Impact BRAG', 'Evidence', 'Budget', 'Actual'),
            // prettier-ignore
            ['L1', 'Leadership', 'Appoint a SEND lead in each service', 'Director of Children\'s Services', day('2025-03-31'), blue(), green(), 'List of leads', 1000, 1000],
            // prettier-ignore
            ['L2', 'Leadership', 'Brief head teachers each term', 'Head of SEND', day('2025-06-30'), amber(), amber(), 'Briefing notes', 2000, 1500],
            // prettier-ignore
            ['H1', 'Health', 'Cut waits for autism assessment', 'ICB Associate Director for Children', day('2025-07-31'), red(), red(), 'Waiting list', 5000, 5200],
            // prettier-ignore
            ['H2', 'Health', 'Open a therapies advice line', 'Therapies Service Lead', day('2025-09-30'), green(), amber(), 'Plan', 3000, 1000],
            // prettier-ignore
            ['L3', 'Leadership', 'Write a self-evaluation each year', 'Head of SEND', day('2025-12-31'), green(), green(), null, 500, 0],
            // prettier-ignore
            ['H3', 'Health', 'Recruit a second clinical officer', 'Designated Clinical Officer', day('2025-02-28'), blue(), blue(), 'Contract', 4000, 3800],
            // prettier-ignore
            ['L4', 'Leadership', 'Train governors in SEND duties', 'Governor Services Manager', day('2026-03-31'), green(), green(), null, 600, 100],
            // prettier-ignore
            ['H4', 'Health', 'Review equipment funding', 'SEND Commissioning Manager', day('2026-01-31'), amber(), red(), null, 700, 350],
          ],
        },
      ],
    },
    {
      name: '2025-26 plan',
      blocks: [
        { at: 'B2', rows: [['SEND plan 2025/26']] },
        {
          at: 'B5',
          rows: [
            // prettier-ignore
            heads('Progress', 'Impact', 'Action', 'Theme', 'Ref', 'Lead', 'Forecast £', 'Actual £', 'Budget £', 'Due by', 'Start', 'Evidence'),
            // prettier-ignore
            [green(), green(), 'Agree a partnership budget', 'Leadership', 'L5', 'Finance Business Partner', 1500, 400, 1500, day('2026-03-31'), day('2025-04-01'), null],
            // prettier-ignore
            [green(), 'Not started', 'Publish a scorecard', null, 'L6', 'Performance Manager', 900, 300, 900, day('2025-10-08'), day('2025-04-01'), null],
            // prettier-ignore
            [amber(), amber(), 'Agree a transition protocol', 'Health', 'H5', 'Designated Clinical Officer', 3000, 2000, 2500, day('2025-08-31'), day('2025-05-01'), null],
            // prettier-ignore
            [green(), null, 'Extend annual health checks', null, 'H6', 'ICB Associate Director for Children', 1000, 200, 1000, day('2026-02-28'), day('2025-06-01'), null],
            [],
            // prettier-ignore
            [green(), amber(), 'Map inclusive clubs and activities', 'Belonging', 'B1', 'Short Breaks Commissioner', 800, 100, 800, day('2025-12-19'), day('2025-04-01'), null],
            // prettier-ignore
            [green(), 'N/A', 'Start a young advisers group', null, 'B2', 'Participation Officer', 400, 0, 400, day('2026-07-31'), day('2025-09-01'), null],
            // prettier-ignore
            [null, null, 'Hold a celebration of achievement', null, 'B3', 'Participation Officer', 300, 0, 300, day('2026-07-31'), day('2025-10-01'), null],
            // prettier-ignore
            [blue(), green(), 'Launch a welcome pack for families', null, 'B4', 'Local Offer Officer', 200, 200, 200, day('2025-09-12'), day('2025-05-01'), 'Welcome pack'],
          ],
        },
      ],
    },
    {
      name: 'Risk register',
      blocks: [
        {
          at: 'A1',
          rows: [
            // prettier-ignore
            heads('Risk ID', 'Risk', 'Likelihood', 'Impact', 'Score', 'RAG rating', 'Mitigating action', 'Owner', 'Review date'),
            // prettier-ignore
            ['R1', 'Overspend on high needs', 5, 5, 25, red(), 'Monthly review with Schools forum', 'Finance Business Partner', day('2025-10-01')],
            // prettier-ignore
            ['R2', 'Vacancies in therapies', 4, 3, 12, amber(), 'Joint recruitment', 'Therapies Service Lead', day('2025-08-01')],
            // prettier-ignore
            ['R3', 'Loss of the forum\'s funding', 2, 3, 6, green(), 'Two-year grant agreement', 'Head of SEND', day('2025-12-01')],
          ],
        },
      ],
    },
    {
      name: 'Contacts',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Role', 'Organisation', 'Email'),
            ['Head of SEND', 'Council', 'send@fenwick.example'],
            ['Designated Clinical Officer', 'ICB', 'dco@icb.example'],
            ['Parent Carer Forum Co-ordinator', 'Parent carer forum', 'forum@families.example'],
          ],
        },
      ],
    },
    { name: 'Notes', blocks: [] },
    {
      name: 'Lists',
      hidden: true,
      blocks: [
        {
          at: 'A1',
          rows: [
            ['Ratings', 'Themes'],
            ['Blue', 'Leadership'],
            ['Green', 'Health'],
            ['Amber', 'Belonging'],
            ['Red'],
          ],
        },
      ],
    },
  ],
};
