import { amber, blue, day, green, heads, red, title } from '../describe';
import type { CellDescription, PlanDescription } from '../describe';

const HEADS = heads('Ref', 'Priority', 'Action', 'Lead', 'Due', 'Progress RAG', 'Impact RAG', 'Evidence');

// prettier-ignore
const LAST_YEAR: CellDescription[][] = [
  HEADS,
  ['1.1', 'Leadership', 'Write a joint strategy', 'Head of SEND', day('2024-12-31'), blue(), blue(), 'Strategy'],
  ['1.2', 'Leadership', 'Set up a data group', 'Performance Manager', day('2025-01-31'), red(), red(), null],
  ['2.1', 'Outcomes', 'Track leavers', 'Employment Lead', day('2024-11-30'), red(), red(), null],
];

/**
 * This year's plan, beside last year's of the same name, a sheet of archived actions and one of old ones:
 * all with the same headings and references. Only this year's is read.
 */
export const plan: PlanDescription = {
  title: 'SEND plan',
  sheets: [
    {
      name: 'SEND plan 2025-26',
      blocks: [
        { at: 'A1', rows: [[title('SEND plan 2025/26')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            HEADS,
            ['1.1', 'Leadership', 'Review the joint strategy', 'Head of SEND', day('2025-12-31'), green(), amber(), null],
            ['1.2', 'Leadership', 'Publish data each term', 'Performance Manager', day('2025-09-30'), amber(), amber(), null],
            ['1.3', 'Leadership', 'Agree a budget with health', 'Finance Business Partner', day('2025-06-30'), blue(), green(), 'Agreement'],
            ['2.1', 'Outcomes', 'Track every leaver to 25', 'Employment Lead', day('2026-03-31'), green(), 'Not started', null],
            ['2.2', 'Outcomes', 'Offer mentoring', 'Head of Youth Services', day('2025-08-15'), green(), green(), null],
            ['2.3', 'Outcomes', 'Ask leavers what helped', 'Participation Officer', day('2026-01-30'), 'Not started', null, null],
          ],
        },
      ],
    },
    {
      name: 'SEND plan 2024-25',
      blocks: [{ at: 'A1', rows: [[title('SEND plan 2024/25')], [], ...LAST_YEAR] }],
    },
    { name: 'Archived actions', blocks: [{ at: 'A1', rows: [...LAST_YEAR] }] },
    { name: 'OLD - do not use', blocks: [{ at: 'B2', rows: [...LAST_YEAR] }] },
    {
      name: 'Change log',
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [
            heads('Version', 'Date', 'Author', 'Rationale'),
            ['1.0', day('2025-04-01'), 'Programme Officer', 'First version for the new year'],
            ['1.1', day('2025-06-12'), 'Programme Officer', 'Dates agreed by the board'],
          ],
        },
      ],
    },
  ],
};
