import { amber, blue, day, green, heads, red, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * Areas, aims, leads, partners and references merged down; aims and leads run on over the end of an area,
 * and one cell of partners serves all ten actions. The area takes two columns.
 */
export const plan: PlanDescription = {
  title: 'Joint plan',
  sheets: [
    {
      name: 'Joint plan',
      // prettier-ignore
      merges: [
        'A1:K1', 'B3:C3', 'B4:C7', 'B8:C10', 'B11:C13',
        'A4:A5', 'D4:D5', 'D6:D9', 'D10:D13', 'F4:F6', 'F7:F8', 'F10:F13', 'G4:G13',
      ],
      blocks: [
        { at: 'A1', rows: [[title('Joint plan of the council, the ICB and the forum')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            heads('Ref', 'Priority area', null, 'Area for improvement', 'Action', 'Lead', 'Agencies', 'Due', 'Progress', 'Impact', 'Evidence'),
            ['1.1', 'Priority 1: Leading together', null, 'One vision', 'Write the vision with families', 'Head of SEND', 'Council, ICB, forum', day('2025-06-30'), blue(), green(), 'Vision'],
            [null, null, null, null, 'Print it in three languages', null, null, day('2025-09-30'), amber(), amber(), null],
            ['1.2', null, null, 'One set of figures', 'Agree measures', null, null, day('2025-08-31'), green(), amber(), null],
            ['1.3', null, null, null, 'Build a scorecard', 'Performance Manager', null, day('2025-12-31'), green(), null, null],
            ['2.1', 'Priority 2: Right support', null, null, 'Publish waits by service', null, null, day('2025-10-31'), red(), red(), null],
            ['2.2', null, null, null, 'Compare spend with neighbours', null, null, day('2026-01-31'), green(), 'N/A', null],
            ['2.3', null, null, 'Help in time', 'Answer calls within a day', 'EHC Team Manager', null, day('2025-07-31'), red(), amber(), null],
            ['3.1', 'Priority 3: Good lives', null, null, 'Offer a job coach', null, null, day('2026-02-28'), green(), green(), null],
            ['3.2', null, null, null, 'Open two clubs', null, null, day('2025-05-31'), blue(), blue(), null],
            ['3.3', null, null, null, 'Plan moves at 14', null, null, day('2026-07-31'), 'Not started', null, null],
          ],
        },
      ],
    },
  ],
};
