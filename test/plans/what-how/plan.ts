import { day, heads, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * Section titles in capitals, then aims ("What?") with several lines of action ("How?") under each. Numbers,
 * aims and leads are merged down for some aims and written once for others. The status is a word.
 */
export const plan: PlanDescription = {
  title: 'Improvement action tracker v17',
  sheets: [
    {
      name: 'Tracker v17',
      merges: ['A4:H4', 'B5:B7', 'A8:A9', 'B8:B9', 'C8:C9', 'A10:H10', 'B11:B13', 'C11:C13'],
      blocks: [
        { at: 'A1', rows: [[title('Improvement action tracker v17')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            heads('NOS', 'What?', 'Who?', 'How?', 'When?', 'Success measures', 'Current Status', 'Outcome – (report for Q1, Q2, Q3, Q4)'),
            heads('SECTION 1: LEADERSHIP AND GOVERNANCE'),
            ['1', 'Leaders see the same figures', 'Performance Manager', 'Agree one set of measures', 'Dec 2025', 'Set agreed', 'On track', 'Q1: workshop held.'],
            [null, null, 'Information Officer', 'Build a shared dashboard', 'Aug 2025', 'Live by August', 'COMPLETED', 'Q1: in use by all heads of service.'],
            [null, null, null, 'Train board members to use it', day('2026-01-30'), 'All trained', 'At risk', null],
            ['2', 'Risks are acted on', 'Programme Director', 'Keep one risk register', 'Sept 2025', 'Reviewed monthly', 'On track', 'Q1: first draft.'],
            [null, null, null, 'Report high risks to each board', 'Ongoing', 'On every agenda', 'Off track', 'Q1: none reported.'],
            heads('SECTION 2: ASSESSMENT AND PLANS'),
            ['3', 'Plans are on time', 'EHC Team Manager', 'Recruit four caseworkers', 'Mar 2025', 'Four in post', 'Completed.', 'Q1: four in post.'],
            ['3.1', null, null, 'Track each request weekly', 'July 2025', 'No surprises', 'Delayed', 'Q1: tracker late.'],
            [null, null, null, 'Write to families who wait', '31/10/2025', 'Fewer complaints', 'On track', null],
          ],
        },
      ],
    },
  ],
};
