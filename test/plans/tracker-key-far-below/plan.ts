import { heads, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * A tracker of scrutiny recommendations, whose key of three colours stands fifty blank rows further down.
 * "Date" is when scrutiny met; "Exec Date" is when it is due. A reference is used twice; a lead is missing.
 */
export const plan: PlanDescription = {
  title: 'Scrutiny recommendation tracker',
  sheets: [
    {
      name: 'Tracker',
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [
            [title('Scrutiny recommendation tracker 2025/26')],
            heads('Reference', 'Origin', 'Date', 'Area', 'Recommendation', 'Exec Date', 'Lead Officer/EM', 'Action taken', 'Status'),
            ['SR (25/26) 01', 'Education scrutiny', '12/06/25', 'Inclusion', 'Publish the inclusion strategy', '01/09/25', 'HoS/DCS', 'On the web since 28 August.', 'Achieved'],
            ['SR (25/26) 02', 'Education scrutiny', '12/06/25', 'Inclusion', 'Report exclusions each term', '30/11/25', 'HoI', 'First report is drafted.', 'Acceptable progress'],
            ['SR (25/26) 03', 'Budget scrutiny', '03/07/25', 'Travel', 'Review travel assistance', '31/12/25', 'HoT/FBP', 'Consultant has not been found.', 'Unacceptable progress'],
            ['SR (25/26) 04', 'Budget scrutiny', '03/07/25', 'Travel', 'Consult families on routes', 'October 2025', 'HoT', 'Survey is open.', 'Green'],
            ['SR (25/26) 05', 'Budget scrutiny', '03/07/25', 'Travel', 'Agree a travel training offer', '30/09/25', 'HoT', 'Talks go on.', 'Ongoing'],
            ['SR (25/26) 06', 'Education scrutiny', '10/07/25', 'Inclusion', 'Set up an inclusion fund', 'Ongoing', null, 'With the Schools Forum.', 'Amber'],
            ['SR (25/26) 04', 'Education scrutiny', '10/07/25', 'Travel', 'Report spend each quarter', '31/01/26', 'FBP', 'Format is agreed.', 'Acceptable Progress'],
          ],
        },
        {
          at: 'A60',
          // prettier-ignore
          rows: [
            ['Key'],
            ['Green', 'Achieved – stop monitoring'],
            ['Amber', 'Acceptable progress'],
            ['Red', 'Unacceptable progress'],
          ],
        },
      ],
    },
  ],
};
