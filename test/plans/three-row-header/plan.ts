import { amber, blue, day, green, heads, red, sum } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * A header of three rows from C11 with merged groups. Areas are written once, blank below; there is a
 * subtotal after each, a blank row, and a grand total. The workbook's own key, above the table, says that
 * "Complete" is Green and "On track" is Amber, against the usual words.
 */
export const plan: PlanDescription = {
  title: 'Inclusion and SEND delivery plan',
  sheets: [
    {
      name: 'Improvement plan',
      blocks: [
        { at: 'C2', rows: [['Inclusion and SEND delivery plan']] },
        {
          at: 'C4',
          rows: [
            ['Rating key'],
            [blue(), 'Embedded and evidenced'],
            [green(), 'Complete'],
            [amber(), 'On track'],
            [red(), 'Off track'],
          ],
        },
        {
          at: 'C11',
          rows: [
            heads('Plan', null, null, null, null, 'Delivery', null, null, null, null, 'Money', null, null),
            // prettier-ignore
            heads('Ref', 'Priority', 'Action', 'Lead', 'Partners', 'Dates', null, 'BRAG rating', null, 'Evidence', '£', null, null),
            // prettier-ignore
            heads(null, null, null, null, null, 'Start', 'Due', 'Progress', 'Impact', null, 'Budget', 'Actual', 'Forecast'),
          ],
        },
        {
          at: 'C14',
          rows: [
            // prettier-ignore
            ['A1', 'Priority A: Leadership', 'Set up the partnership board', 'Director of Children\'s Services', 'Council; ICB', day('2025-01-06'), day('2025-06-30'), green('Complete'), amber('On track'), 'Minutes', 1000, 900, 900],
            // prettier-ignore
            ['A2', null, 'Agree a shared vision with families', 'Head of SEND', 'Parent carer forum', day('2025-02-03'), day('2025-07-31'), blue('Embedded and evidenced'), green('Complete'), 'Vision statement', 2000, 2000, 2000],
            // prettier-ignore
            ['A3', null, 'Publish a quarterly performance report', 'Data and Performance Manager', 'Council; ICB', day('2025-03-03'), day('2025-12-19'), amber('On track'), amber('On track'), 'Report', 3000, 1000, 3000],
            // prettier-ignore
            [null, null, 'Subtotal', null, null, null, null, null, null, null, sum('M14:M16', 6000), sum('N14:N16', 3900), sum('O14:O16', 5900)],
            [],
            // prettier-ignore
            ['B1', 'Priority B: Assessment and plans', 'Reduce the assessment backlog', 'EHC Team Manager', 'Council', day('2025-01-06'), day('2025-08-29'), red('Off track'), red('Off track'), 'Backlog report', 10000, 9000, 14000],
            // prettier-ignore
            ['B2', null, 'Quality assure twenty plans a month', 'SEND Quality Assurance Lead', 'Council; ICB', day('2025-02-01'), day('2025-09-30'), amber('On track'), 'Not started', null, 4000, 1500, 4000],
            // prettier-ignore
            ['B3', null, 'Train advice-givers in writing outcomes', 'Workforce Development Lead', 'Council; ICB', day('2025-02-01'), day('2026-02-27'), amber(), green(), null, 500, 100, 500],
            // prettier-ignore
            ['B4', null, 'Agree a mediation offer', 'Head of SEND', 'Council', day('2025-03-01'), day('2026-03-31'), green(), amber(), null, 800, 300, 800],
            // prettier-ignore
            [null, 'Sub-total: Priority B', null, null, null, null, null, null, null, null, sum('M19:M22', 15300), sum('N19:N22', 10900), sum('O19:O22', 19300)],
            [],
            // prettier-ignore
            ['C1', 'Priority C: Preparing for adulthood', 'Publish the pathway from Year 9', 'Head of Preparing for Adulthood', 'Colleges; Council', day('2025-01-13'), day('2025-05-30'), blue('Embedded and evidenced'), blue('Embedded and evidenced'), 'Pathway', 700, 650, 650],
            // prettier-ignore
            ['C2', null, 'Train preparing for adulthood champions', 'Workforce Development Lead', 'Schools', day('2025-01-13'), day('2025-07-18'), blue(), green('Complete'), null, 900, 900, 900],
            // prettier-ignore
            ['C3', null, 'Review housing options with families', 'Head of Housing Strategy', 'Council housing', day('2025-10-01'), day('2026-06-30'), 'Not started', null, null, 1200, 0, 1200],
            // prettier-ignore
            [null, 'Total for priority C', null, null, null, null, null, null, null, null, sum('M25:M27', 2800), sum('N25:N27', 1550), sum('O25:O27', 2750)],
            // prettier-ignore
            ['Grand total', null, null, null, null, null, null, null, null, null, sum('M17,M23,M28', 24100), sum('N17,N23,N28', 16350), sum('O17,O23,O28', 27950)],
          ],
        },
      ],
      // prettier-ignore
      merges: [
        'C11:G11', 'H11:L11', 'M11:O11',
        'C12:C13', 'D12:D13', 'E12:E13', 'F12:F13', 'G12:G13', 'H12:I12', 'J12:K12', 'L12:L13', 'M12:O12',
      ],
    },
  ],
};
