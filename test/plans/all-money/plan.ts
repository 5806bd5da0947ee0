import { amber, blue, day, formula, green, heads, quoted, red, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * Money in every form: pounds, thousands and millions in words and letters, brackets and minus signs,
 * nothing, amounts to come, a range, a remark, an error. Subtotals, a grand total and a note among the rows.
 */
export const plan: PlanDescription = {
  title: 'Spend beside the plan',
  sheets: [
    {
      name: 'Plan and spend',
      merges: ['H2:K2'],
      blocks: [
        { at: 'A1', rows: [[title('Plan and spend')]] },
        {
          at: 'A2',
          // prettier-ignore
          rows: [
            heads(null, null, null, null, null, null, null, 'Money'),
            heads('Ref', 'Priority', 'Action', 'Lead', 'Due', 'Progress RAG', 'Impact RAG', 'Budget £', 'Spend to date £', 'Forecast outturn £', 'Funding source'),
            ['M1', 'Placements', 'Buy places early', 'SEND Commissioning Manager', day('2026-03-31'), green(), green(), '£1.2m', '£450,000', '1.25 million', 'High needs block'],
            ['M2', 'Placements', 'Review costly places', 'Finance Business Partner', day('2025-08-31'), amber(), red(), '£12k', quoted('(1,300)'), 12000, 'High needs block'],
            ['M3', 'Placements', 'Visit each provider', 'Head of SEND', day('2025-12-31'), green(), green(), 'Within existing resources', 'nil', quoted('-'), null],
            [null, 'Placements subtotal', null, null, null, null, null, 1212000, 448700, 1262000, null],
            ['M4', 'Therapies', 'Commission jointly', 'Designated Clinical Officer', day('2025-09-19'), red(), amber(), 'TBC', null, 'TBC', 'ICB'],
            ['M5', 'Therapies', 'Open an advice line', 'Therapies Service Lead', day('2026-01-31'), green(), amber(), 'see business case', 250.55, '£12k-£15k', 'ICB'],
            ['M6', 'Therapies', 'Train school staff', 'Therapies Service Lead', day('2025-06-30'), blue(), green(), '£2,500.50', '2500.5', '£2,500.50', 'Dedicated schools grant'],
            [null, 'Therapies subtotal', null, null, null, null, null, 2500.5, 2751.05, 2500.5, null],
            ['M7', 'Travel', 'Train thirty travellers', 'Head of Travel', day('2026-03-31'), green(), green(), '£ 750', quoted('-£300'), 750, 'General fund'],
            ['M8', 'Travel', 'Retender routes', 'Head of Travel', day('2025-11-30'), amber(), amber(), formula('#REF!+1', { error: '#REF!' }), 100, 900, 'General fund'],
            [null, 'Travel subtotal', null, null, null, null, null, 750, -200, 1650, null],
            ['Grand total', null, null, null, null, null, null, 1215250.5, 451251.05, 1266150.5, null],
            ['Note', 'Spend is to 31 August.'],
          ],
        },
      ],
    },
  ],
};
