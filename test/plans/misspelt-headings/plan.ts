import { amber, blue, day, green, heads, red, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * Headings as they are typed: misspelt, broken over lines, with non-breaking spaces, and "BRAG" merged over
 * the two ratings. Areas are written once.
 */
export const plan: PlanDescription = {
  title: 'Post-inspection plan',
  sheets: [
    {
      name: 'Sheet1',
      // prettier-ignore
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:H3', 'I3:I4', 'J3:J4', 'K3:K4', 'L3:L4'],
      blocks: [
        { at: 'A1', rows: [[title('Post-inspection plan')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            heads('Refrence', 'Priorty\narea', 'Action\u00a0requried', 'Responsable\u00a0officer', 'Partner\nagancies', 'Due\u00a0dat', 'BRAG', null, 'Evidance', 'Buget\u00a0(£)', 'Actaul\nspend', 'Forcast'),
            heads(null, null, null, null, null, null, 'Progess', 'Imapct', null, null, null, null),
            ['1a', 'Joint working', 'Agree who does what', 'Programme Director', 'ICB', day('2025-06-27'), blue(), green(), 'Agreement', 1000, 950, 950],
            ['1b', null, 'Meet each fortnight', 'Programme Director', 'ICB; forum', day('2026-03-31'), green(), green(), null, 200, 80, 200],
            ['1c', null, 'Share case files safely', 'Information Governance Lead', 'ICB', day('2025-08-22'), red(), red(), null, 3000, 3400, 4000],
            ['2a', 'Waiting times', 'Publish waits each month', 'Performance Manager', 'NHS trust', day('2025-09-12'), green(), amber(), 'Web page', 0, 0, 0],
            ['2b', null, 'Offer help while families wait', 'Head of Early Help', 'Forum', day('2025-11-14'), amber(), 'Not started', null, 7500, 2500, 7500],
            ['2c', null, 'Buy extra assessments', 'SEND Commissioning Manager', 'NHS trust', day('2025-08-08'), amber(), amber(), null, 20000, 12000, 26000],
            ['3a', 'Preparing for adulthood', 'Map courses', 'Employment Lead', 'Colleges', day('2025-10-31'), green(), 'N/A', null, 600, 0, 600],
            ['3b', null, 'Start supported internships', 'Employment Lead', 'Employers', day('2026-07-31'), blue(), blue(), 'Ten places', 5000, 5000, 5000],
          ],
        },
      ],
    },
  ],
};
