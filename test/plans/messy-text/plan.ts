import { heads, quoted } from '../describe';
import type { PlanDescription } from '../describe';

const P1 = 'Priority 1 – Governance';
const P2 = 'Priority 2 – Timeliness';
const P3 = 'Priority 3 – Health 🏥';
const P4 = 'Priority 4 – Voice';

/**
 * What people type: headers with line breaks and non-breaking spaces, dates and money as text, ratings in
 * every spelling, text which looks like a formula, emoji, right-to-left text, references used twice, and a
 * key which begins three blank rows below the table. There is no start date and no forecast.
 */
export const plan: PlanDescription = {
  title: 'Written statement follow-up plan',
  sheets: [
    {
      name: 'Plan (v7)',
      blocks: [
        { at: 'A1', rows: [['Follow-up plan – working copy']] },
        {
          at: 'A3',
          rows: [
            // prettier-ignore
            heads('Ref.', 'Priority\narea', 'Specific\u00a0actions', 'Lead\nofficer', 'By\u00a0when?', 'RAG\n(progress)', 'RAG\n(impact)', 'Evidence', 'Budget\u00a0(£)', 'Spend\nto\u00a0date\u00a0(£)', 'Progress\u00a0update'),
            // prettier-ignore
            ['1.1', P1, 'Set up a programme office', 'Programme Director', '31/03/2025', 'COMPLETED', 'Green', 'Staffing list', '£1,200', '£1,150', 'Three posts filled.'],
            // prettier-ignore
            ['1.2', P1, quoted('=Review of terms of reference'), 'Programme Director', '17th March 2026', 'On track', 'GREEN', null, '£12k', 3000, 'Draft shared.'],
            // prettier-ignore
            ['1.3', P1, quoted('+ Extend the membership of the board'), 'Board Secretary', 'Dec 2025', 'off track', 'Red', null, quoted('(300)'), 0, 'Refund for a cancelled venue.'],
            // prettier-ignore
            ['1.3', P1, quoted('- Agree routes for escalation'), 'Board Secretary', 'Sep-25', 'Amber', 'N/A', null, 'TBC', null, null],
            // prettier-ignore
            ['1.5', P1, quoted('@ICB to confirm its lead for SEND'), 'ICB Associate Director', 'Ongoing', 'Not started', 'Not started', null, 500, 0, null],
            // prettier-ignore
            ['2.1', P2, 'Triage requests within six weeks', 'EHC Team Manager', 'By end of Mar 26', 'Yellow', 'Amber', null, '£4,500.50', 0, 'Yellow means wait and see.'],
            // prettier-ignore
            ['2.2', P2, 'Fill vacant caseworker posts', 'EHC Team Manager', 'May 25', 'Rde', 'Red', null, 2000, 2100, 'Two rounds have failed.'],
            // prettier-ignore
            ['2.3', P2, 'Agree advice deadlines with health', 'Designated Clinical Officer', 'June/July 2025', 'Amber/Green', 'Amber', null, '£1.5k', '£900', null],
            // prettier-ignore
            ['2.4', P2, 'Send a weekly tracker to heads of service', 'Performance Manager', '01/10/25', '  Amber ', 'Amber', null, 'n/a', null, null],
            // prettier-ignore
            ['2.5', P2, 'Write to families who are waiting', 'Head of SEND', 'Q2 25/26', 'Green.', 'Green', null, null, null, 'Letters in three languages.'],
            // prettier-ignore
            ['2.6', P2, 'Move annual reviews on line', 'Digital Manager', 'December 2025', 'On target', 'At risk', null, '£ 750', 100, null],
            // prettier-ignore
            ['2.7', P2, 'Audit plans each quarter', 'Quality Assurance Lead', '30 June 2025, 30 September 2025 and 31 December 2025', 'Slippage', 'Some issues', null, '1,000', 0, null],
            // prettier-ignore
            ['3.1', P3, 'Publish a guide to therapies for families', 'Therapies Service Lead', 'across financial year 2025/26', 'B', 'G', 'تم نشر الدليل للأسر', '£3,000', '£2,900', '👍 Families like it.'],
            // prettier-ignore
            ['3.2', P3, 'Reduce waits for occupational therapy', 'Therapies Service Lead', 'end of 2025', 'A', 'R', null, '£0', 0, null],
            // prettier-ignore
            ['3.3', P3, 'Report waiting times to the board', null, 'Quarterly', 'On track', 'Not on track', null, '£2.5k', '£1,000', null],
            // prettier-ignore
            ['3.4', P3, 'Review the autism pathway', 'CAMHS Service Manager', 'Six monthly', 'At risk', 'on  track', null, 1000, 200, null],
            // prettier-ignore
            ['4.1', P4, '🎯 Recruit ten young advisers', 'Participation Officer', '31.01.2026', 'Closed', 'Embedded', null, '£800', '£800', 'Eleven recruited.'],
            // prettier-ignore
            ['4.2', P4, 'Train staff in co-production', 'Participation Officer', '1 April 2026', 'Green', 'Green', null, '£1,000', '£250.25', null],
            // prettier-ignore
            ['4.3', P4, 'Make a film with young people', 'Communications Officer', 'when funding allows', 'Delayed', 'Amber', null, 'see invoice', 0, null],
            // prettier-ignore
            ['4.2', P4, 'Translate the Local Offer pages', 'Communications Officer', '2026-02-28', null, 'TBC', null, null, null, null],
          ],
        },
        {
          at: 'A27',
          rows: [
            ['Key to RAG ratings'],
            ['Blue', 'Delivered and embedded'],
            ['Green', 'On track'],
            ['Amber', 'Slippage'],
            ['Red', 'Off track'],
          ],
        },
      ],
    },
  ],
};
