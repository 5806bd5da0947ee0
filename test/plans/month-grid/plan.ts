import { STANDARD, amber, day, filled, green, heads, red, title } from '../describe';
import type { CellDescription, PlanDescription } from '../describe';

const X = 'x';
const GREY = filled('BFBFBF');
const ON = filled(STANDARD.green);
const LATE = filled(STANDARD.red);
const SLIP = filled(STANDARD.amber, 'S');
const _: CellDescription = null;

/**
 * A grid of months beside the plan, with marks and colours of its own, which are no ratings. "Status /
 * Corrective Action" is prose that begins in capitals. Leads are initials.
 */
export const plan: PlanDescription = {
  title: 'Improvement plan 2025/26',
  sheets: [
    {
      name: 'Improvement plan',
      merges: ['G3:R3'],
      blocks: [
        { at: 'A1', rows: [[title('Improvement plan 2025/26')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            heads(null, null, null, null, null, null, '2025/26'),
            heads('Ref', 'Objective', 'Action', 'Lead', 'By when', 'RAG', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Status / Corrective Action'),
            ['1.2.1', 'Better information', 'Rewrite the web pages', 'LO', day('2025-07-31'), green(), X, X, ON, ON, _, _, _, _, _, _, _, _, 'EXTENDED to add film.'],
            ['1.2.2', null, 'Hold four open evenings', 'JS', day('2026-03-31'), green(), _, GREY, ON, _, _, GREY, _, GREY, _, _, GREY, _, 'On time.'],
            ['1.2.3', null, 'Send a newsletter', 'LO', 'Monthly', amber(), ON, ON, LATE, LATE, ON, GREY, GREY, GREY, GREY, GREY, GREY, GREY, 'REPROGRAMMED: two issues were missed.'],
            ['1.3.1', 'Better decisions', 'Add parents to the panel', 'HS', day('2025-08-29'), red(), GREY, LATE, LATE, LATE, LATE, _, _, _, _, _, _, _, 'SUSPENDED until the forum elects members.'],
            ['1.3.2', null, 'Publish reasons for decisions', 'HS', day('2025-09-19'), amber(), _, _, _, GREY, SLIP, GREY, _, _, _, _, _, _, 'Template is with lawyers.'],
            ['1.3.3', null, 'Train panel chairs', 'WD', day('2025-12-12'), green(), _, _, _, _, _, _, X, X, X, _, _, _, null],
            ['1.4.1', 'Better places', 'Survey every resource base', 'PP', day('2026-02-27'), 'Not started', _, _, _, _, _, _, _, _, _, GREY, GREY, _, null],
          ],
        },
      ],
    },
  ],
};
