import { amber, blue, day, green, heads, red, title } from '../describe';
import type { PlanDescription } from '../describe';

const HEADS = heads('Ref.', 'Objective(s)', 'Action', 'Task & Finish Group', 'Lead Person', 'Start/Rev/End', 'Success Measure', 'RAG', 'Evaluation (Impact)'); // prettier-ignore

/**
 * A sheet for each priority, named in full in its title; the tabs are called P1 to P3. Start, revised and
 * end dates share a cell. "Evaluation (Impact)" is prose, so impact is not rated. The key is one sentence
 * on another sheet.
 */
export const plan: PlanDescription = {
  title: 'Written statement of action',
  sheets: [
    {
      name: 'Front sheet',
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [
            [title('Written statement of action: progress to the board')],
            [],
            ['Local area', 'Fenwick'],
            ['Version', '12'],
            ['Next board', day('2025-09-22')],
          ],
        },
      ],
    },
    {
      name: 'P1',
      blocks: [
        { at: 'A1', rows: [[title('Priority 1: To ensure that leaders know what children need')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            HEADS,
            ['1.1', 'Know our needs', 'Write a joint needs assessment', 'Data group', 'Head of Commissioning / Public Health Consultant', '1 April 2025 / 30 June 2025 / 31 August 2025', 'Signed off by the board', amber(), 'Too early to say.'],
            ['1.2', 'Know our needs', 'Publish a dashboard each quarter', 'Data group', 'Performance Manager', 'Feb 2025\nSep 2025\nDec 2025', 'Four a year', green(), null],
            ['1.3', 'Act on them', 'Set priorities for joint commissioning', 'Commissioning group', 'Head of Commissioning', day('2025-09-30'), 'List agreed', green(), null],
            ['1.4', 'Act on them', 'Appoint a clinical officer', 'Commissioning group', 'ICB Chief Nurse', '17th March 2025', 'In post', blue(), 'Advice is given sooner.'],
          ],
        },
      ],
    },
    {
      name: 'P2',
      blocks: [
        { at: 'B2', rows: [[title('Priority 2 – To ensure that plans are written on time')]] },
        {
          at: 'B4',
          // prettier-ignore
          rows: [
            heads('Ref.', 'Action', 'Objective(s)', 'RAG', 'Lead Person', 'Start/Rev/End', 'Task & Finish Group', 'Evaluation (Impact)', 'Success Measure'),
            ['2.1', 'Recruit four caseworkers', 'Enough staff', red(), 'EHC Team Manager', '31/07/2025', 'Workforce group', 'Two of four are in post.', 'Four in post'],
            ['2.2', 'Cut the backlog to thirty', 'On time', red(), 'EHC Team Manager', 'Jan 2025 / June 2025 / Oct 2025', 'Timeliness group', 'Backlog was 84 in August.', 'Thirty or fewer'],
            ['2.3', 'Move annual reviews on line', 'On time', green(), 'Digital Manager', '27 February 2026', 'Timeliness group', null, 'All schools use it'],
          ],
        },
      ],
    },
    {
      name: 'P3',
      blocks: [
        { at: 'A1', rows: [[title('Priority 3: To prepare young people for adulthood')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            HEADS,
            ['3.1', 'Clear choices', 'Publish a guide from Year 9', 'Pathways group', 'Head of Preparing for Adulthood', 'Nov 2025', 'Guide is on the Local Offer', green(), null],
            ['3.2', 'Clear choices', 'Offer supported internships', 'Pathways group', 'Employment Lead', day('2026-06-30'), 'Twenty places', green(), null],
            ['3.3', 'Good handovers', 'Agree when adult services join', 'Transfer group', 'Head of Adult Services', 'July 2026', 'Protocol agreed', null, null],
          ],
        },
      ],
    },
    {
      name: 'Guidance',
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [
            [title('How to fill in this plan')],
            ['Leads send an update by the fifth working day of each month.'],
            ['Ratings: Blue = complete and shown to work; Green = on track; Amber = some delay; Red = serious delay.'],
          ],
        },
      ],
    },
  ],
};
