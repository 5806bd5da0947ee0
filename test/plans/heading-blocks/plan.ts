import { amber, blue, day, green, heads, red, title } from '../describe';
import type { PlanDescription } from '../describe';

const HEADS = heads('Ref No.', 'Action', 'Responsible Body', 'Lead', 'Deadline', 'BRAG', 'Achievements');

/**
 * One block for each priority: its name across the table, the headings again, its actions, a blank row.
 * Leads are two to a cell. There is no impact rating.
 */
export const plan: PlanDescription = {
  title: 'Priority action plan',
  sheets: [
    {
      name: 'Priority Action Plan',
      merges: ['A3:G3', 'A9:G9', 'A15:G15'],
      blocks: [
        { at: 'A1', rows: [[title('SEND Priority Action Plan')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            heads('Priority 1 – Strategic Oversight and Governance'),
            HEADS,
            ['E1.1', 'Bring health and care onto one board', 'Council and ICB', "Director of Children's Services / ICB Chief Nurse", day('2025-05-30'), blue(), 'The board has met since June.'],
            ['E1.2', 'Name a sponsor for each priority', 'Council', "Director of Children's Services", day('2025-07-31'), green(), 'Four of five are named.'],
            ['E1.3', 'Share data each month', 'ICB', 'ICB Head of Analytics', day('2025-12-31'), amber(), 'The agreement is with lawyers.'],
            [],
            heads('Priority 2 – Health advice'),
            HEADS,
            ['E2.1', 'Fill three therapist posts', 'NHS trust', 'Therapies Service Lead', day('2025-08-29'), red(), 'One post is filled.'],
            ['E2.2', 'Agree a template for advice', 'ICB', 'Designated Clinical Officer', day('2025-09-08'), green(), 'In use in two teams.'],
            ['E2.3', 'Train clinicians to write outcomes', 'NHS trust', 'Designated Clinical Officer', day('2026-01-30'), green(), null],
            [],
            heads('Priority 3 – Alternative provision'),
            HEADS,
            ['E3.1', 'Set a standard for part-time timetables', 'Council', 'Head of Inclusion', day('2025-09-07'), amber(), 'Draft is out to schools.'],
            ['E3.2', 'Visit every provider', 'Council', 'Head of Inclusion', day('2026-03-31'), 'Not started', null],
          ],
        },
      ],
    },
  ],
};
