import { amber, blue, day, green, heads, red } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * Rows hidden by a filter, by hand and in a closed group, and columns hidden and grouped: all are read like
 * any others. A hidden sheet with the same headings is left alone.
 */
export const plan: PlanDescription = {
  title: 'Action log',
  sheets: [
    {
      name: 'Action log',
      filter: 'A1:J13',
      hiddenRows: [4, 5, 8, 10, 11, 12],
      hiddenColumns: ['A', 'E', 'I'],
      groupedRows: [[10, 12]],
      groupedColumns: ['E', 'I'],
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [
            heads('Action ID', 'Category', 'Priority area', 'Action Description', 'Date opened', 'Due Date', 'Owner', 'RAG', 'Evidence', 'Progress notes'),
            ['001', 'Data', 'Better data', 'Clean the caseload list', day('2025-02-03'), day('2025-09-30'), 'Performance Manager', green(), null, 'Half is done.'],
            ['002', 'Data', 'Better data', 'Match health numbers', day('2025-02-03'), day('2025-12-31'), 'ICB Head of Analytics', amber(), null, 'Agreement is late.'],
            ['003', 'Data', 'Better data', 'Publish a data book', day('2025-02-03'), day('2025-05-30'), 'Performance Manager', blue(), 'Data book', 'Out in May.'],
            ['004', 'Staff', 'Better data', 'Train officers in the system', day('2025-03-03'), day('2025-07-31'), 'Workforce Development Lead', blue(), null, 'All trained.'],
            ['005', 'Staff', 'Better training', 'Write an induction', day('2025-03-03'), day('2025-08-29'), 'Workforce Development Lead', red(), null, 'Not begun.'],
            ['006', 'Staff', 'Better training', 'Pair new officers', day('2025-03-03'), day('2025-10-31'), 'EHC Team Manager', green(), null, 'Six pairs.'],
            ['007', 'Staff', 'Better training', 'Offer supervision', day('2025-09-01'), day('2026-03-31'), 'Head of SEND', null, null, null],
            ['008', 'Staff', 'Better training', 'Ask leavers why', day('2025-04-01'), day('2025-09-08'), 'Head of Human Resources', green(), null, 'Survey is written.'],
            ['009', 'Voice', 'Better listening', 'Call ten families a week', day('2025-04-01'), day('2025-06-30'), null, amber(), null, 'Four a week.'],
            ['010', 'Voice', 'Better listening', 'Thank families who write', day('2025-04-01'), day('2025-07-31'), 'Complaints Manager', green(), null, 'Cards are printed.'],
            ['009', 'Voice', 'Better listening', 'Send results to schools', day('2025-10-01'), day('2026-01-31'), 'Participation Officer', null, null, null],
            ['012', 'Voice', 'Better listening', 'Meet the youth forum', day('2025-04-01'), day('2025-11-28'), 'Participation Officer', green(), null, 'Dates are set.'],
          ],
        },
      ],
    },
    {
      name: 'Closed',
      hidden: true,
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [
            heads('Action ID', 'Category', 'Priority area', 'Action Description', 'Date opened', 'Due Date', 'Owner', 'RAG'),
            ['C01', 'Data', 'Better data', 'Buy a system', day('2024-02-03'), day('2024-09-30'), 'Digital Manager', red()],
          ],
        },
      ],
    },
  ],
};
