import { amber, day, green, heads, red, title } from '../describe';
import type { PlanDescription } from '../describe';

const ON_TIME = 'Plans on time';
const JOINT = 'Joint working';
const VOICE = 'Voice';

/**
 * Dates in every form: quarters, terms, several in a cell, a revised date, a month and two digits that could
 * be a day, words that mean no date, one that nobody can read, and a day that is not in the calendar.
 */
export const plan: PlanDescription = {
  title: 'Timetable',
  sheets: [
    {
      name: 'Timetable',
      blocks: [
        { at: 'A1', rows: [[title('Timetable of actions')]] },
        {
          at: 'A2',
          // prettier-ignore
          rows: [
            heads('Ref', 'Priority', 'Action', 'Lead', 'Start date', 'Due date', 'Revised due date', 'Progress rating', 'Impact rating'),
            ['D1', ON_TIME, 'Triage requests', 'EHC Team Manager', day('2025-04-01'), 'Q2 25/26', null, green(), green()],
            ['D2', ON_TIME, 'Clear the backlog', 'EHC Team Manager', 'April 2025', 'Autumn term 2025', null, green(), amber()],
            ['D3', ON_TIME, 'Set up a duty desk', 'EHC Team Manager', '01/04/25', 'Summer term 2025', null, amber(), amber()],
            ['D4', ON_TIME, 'Review the panel', 'Head of SEND', null, '30 June 2025 and 31 October 2025', null, green(), green()],
            ['D5', ON_TIME, 'Fill vacancies', 'EHC Team Manager', null, 'May 25', null, red(), red()],
            ['D6', ON_TIME, 'Move reviews on line', 'Digital Manager', null, 'by May 26', null, green(), 'Not started'],
            ['D7', JOINT, 'Sign a data agreement', 'Information Governance Lead', null, 'by end of Mar 26', null, green(), green()],
            ['D8', JOINT, 'Bid for a joint post', 'SEND Commissioning Manager', null, 'when the bid is agreed', null, amber(), amber()],
            ['D9', JOINT, 'Meet as heads of service', 'Programme Director', null, 'Termly', null, green(), green()],
            ['D10', JOINT, 'Write a joint budget', 'Finance Business Partner', null, day('2025-07-31'), day('2025-11-28'), amber(), green()],
            ['D11', JOINT, 'Review equipment', 'SEND Commissioning Manager', null, '31.12.2025', null, green(), null],
            ['D12', JOINT, 'Train staff together', 'Workforce Development Lead', '31/02/2025', '2026-01-31', null, green(), green()],
            ['D13', VOICE, 'Recruit young advisers', 'Participation Officer', null, '17th September 2025', null, amber(), amber()],
            ['D14', VOICE, 'Report on complaints', 'Complaints Manager', null, 'Q4 2025/26', null, green(), green()],
            ['D15', VOICE, 'Hold listening events', 'Participation Officer', null, 'Sep-25', null, green(), green()],
            ['D16', VOICE, 'Reply to every survey', 'Participation Officer', null, 'July 2025 and ongoing', null, green(), amber()],
            ['D17', VOICE, 'Make a film', 'Communications Officer', null, 'Start: 1 May 2025\nRevised: 31 July 2025\nEnd: 30 September 2025', null, amber(), amber()],
            ['D18', VOICE, 'Celebrate what changed', 'Participation Officer', null, 'in 2026', null, green(), green()],
          ],
        },
      ],
    },
  ],
};
