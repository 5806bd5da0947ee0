import { STANDARD, day, filled, heads, title } from '../describe';
import type { PlanDescription } from '../describe';

const B = filled(STANDARD.blue, 'B');
const G = filled(STANDARD.green, 'G');
const A = filled(STANDARD.amber, 'A');
const R = filled(STANDARD.red, 'R');

/**
 * "RAG" over four quarters, of which two have been filled in: the second quarter is the rating. An action
 * rated in the first quarter only keeps that rating: the latest filled one of each action counts.
 */
export const plan: PlanDescription = {
  title: 'SEND strategy delivery plan',
  sheets: [
    {
      name: 'Delivery plan',
      merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:I4', 'J4:J5'],
      blocks: [
        {
          at: 'A1',
          rows: [[title('SEND strategy: delivery plan 2025/26')], ['Position at the end of August']],
        },
        {
          at: 'A4',
          // prettier-ignore
          rows: [
            heads('Ref', 'Workstream', 'Key action', 'SRO', 'Target date', 'RAG', null, null, null, 'Progress summary'),
            heads(null, null, null, null, null, 'Q1', 'Q2', 'Q3', 'Q4', null),
            ['W1', 'Workstream A: Inclusion', 'Launch the charter', 'Head of Inclusion', day('2025-06-30'), A, B, null, null, 'Launched in July.'],
            ['W2', 'Workstream A: Inclusion', 'Fund outreach', 'Head of Inclusion', day('2025-12-31'), G, G, null, null, 'Bids are in.'],
            ['W3', 'Workstream A: Inclusion', 'Agree a banding tool', 'Finance Business Partner', day('2025-08-31'), A, R, null, null, 'Schools do not agree.'],
            ['W4', 'Workstream A: Inclusion', 'Review resource bases', 'Head of SEND', day('2026-03-31'), G, null, null, null, null],
            ['W5', 'Workstream B: Sufficiency', 'Open a new special school', 'Head of Place Planning', day('2025-08-01'), R, null, null, null, 'No return was sent.'],
            ['W6', 'Workstream B: Sufficiency', 'Forecast places', 'Head of Place Planning', day('2025-10-01'), R, A, null, null, 'Model is being checked.'],
            ['W7', 'Workstream B: Sufficiency', 'Buy post-16 places', 'SEND Commissioning Manager', day('2026-01-31'), null, G, null, null, 'Began in August.'],
            ['W8', 'Workstream B: Sufficiency', 'Meet providers', 'SEND Commissioning Manager', 'Ongoing', G, G, null, null, 'Met in June.'],
          ],
        },
      ],
    },
  ],
};
