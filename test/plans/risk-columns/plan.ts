import { amber, day, green, heads, red, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * A plan whose "Status" is the rating, with a risk score beside each action: that "Impact" holds numbers from
 * 1 to 5 and rates nothing. A risk register and a scorecard have sheets of their own.
 */
export const plan: PlanDescription = {
  title: 'Programme workbook',
  sheets: [
    {
      name: 'Programme plan',
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:I3', 'J3:J4'],
      blocks: [
        { at: 'A1', rows: [[title('SEND programme plan')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            heads('Ref', 'Workstream', 'Action', 'Owner', 'Due', 'Status', 'Risk to delivery', null, null, 'Update'),
            heads(null, null, null, null, null, null, 'Likelihood', 'Impact', 'Score', null),
            ['P1', 'Workforce', 'Write a workforce strategy', 'Head of Human Resources', day('2025-10-31'), 'On track', 2, 3, 6, 'Draft is with unions.'],
            ['P2', 'Workforce', 'Recruit psychologists', 'Principal Educational Psychologist', day('2025-08-31'), 'Off track', 5, 4, 20, 'No one applied.'],
            ['P3', 'Workforce', 'Grow our own trainees', 'Principal Educational Psychologist', day('2026-07-31'), 'On track', 2, 2, 4, 'Two have places.'],
            ['P4', 'Commissioning', 'Agree a dynamic purchasing system', 'SEND Commissioning Manager', day('2025-07-31'), 'Complete', 1, 3, 3, 'Live since July.'],
            ['P5', 'Commissioning', 'Set quality standards', 'SEND Commissioning Manager', day('2025-09-26'), 'At risk', 3, 4, 12, 'Two providers object.'],
            ['P6', 'Commissioning', 'Review respite', 'Short Breaks Commissioner', day('2026-01-30'), 'Not started', 3, 3, 9, null],
          ],
        },
      ],
    },
    {
      name: 'Risk register',
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [
            heads('Ref', 'Risk', 'Cause', 'Workstream', 'Likelihood', 'Impact', 'Score', 'RAG', 'Mitigating action', 'Owner', 'Review date'),
            ['R1', 'Too few psychologists', 'National shortage', 'Workforce', 5, 4, 20, red(), 'Buy in advice', 'Head of SEND', day('2025-10-01')],
            ['R2', 'Providers leave', 'Fees', 'Commissioning', 3, 4, 12, amber(), 'Meet each provider', 'SEND Commissioning Manager', day('2025-11-01')],
            ['R3', 'Data arrives late', 'Old systems', 'Commissioning', 2, 2, 4, green(), 'Monthly check', 'Performance Manager', day('2025-12-01')],
          ],
        },
      ],
    },
    {
      name: 'Scorecard',
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [
            heads('Measure', 'Workstream', 'Baseline', 'Target', 'Latest', 'RAG', 'Direction'),
            ['Plans issued in 20 weeks (%)', 'Workforce', 23, 60, 41, amber(), 'Up'],
            ['Psychologist posts filled', 'Workforce', 9, 14, 8, red(), 'Down'],
            ['Providers rated good', 'Commissioning', 11, 20, 21, green(), 'Up'],
          ],
        },
      ],
    },
  ],
};
