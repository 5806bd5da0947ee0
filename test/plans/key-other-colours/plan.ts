import { amber, day, filled, green, heads, red, title } from '../describe';
import type { PlanDescription } from '../describe';

const PURPLE = '7030A0';
const GREY = 'D9D9D9';
const BLACK = '000000';

/**
 * A key of seven colours right under the table. Purple is "Complete" and there is no Blue, so Purple counts
 * as Blue; Grey, White and Black are no ratings.
 */
export const plan: PlanDescription = {
  title: 'Inclusion delivery plan',
  sheets: [
    {
      name: 'Delivery plan',
      blocks: [
        { at: 'A1', rows: [[title('Inclusion delivery plan')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            heads('Ref', 'Priority', 'Action', 'Lead', 'Due date', 'Progress', 'Impact', 'Comments'),
            [1, 'Leadership', 'Agree a joint vision', 'Head of SEND', day('2025-07-31'), filled(PURPLE, 'Purple'), green(), 'Agreed in July.'],
            [2, 'Leadership', 'Name a lead in every school', 'Head of Inclusion', day('2025-06-30'), filled(PURPLE, 'Complete'), filled(PURPLE), 'All named.'],
            [3, 'Leadership', 'Brief governors', 'Governor Services Manager', day('2026-01-31'), 'In progress and on track', filled(GREY, 'Grey'), null],
            [4, 'Local offer', 'Rebuild the website', 'Digital Manager', day('2025-12-31'), filled(GREY, 'On hold'), 'White', 'Waits for the new supplier.'],
            [5, 'Local offer', 'Check every page with families', 'Local Offer Officer', day('2025-08-15'), 'Some slippage', amber(), '70 of 120 checked.'],
            [6, 'Local offer', 'Print a yearly directory', 'Local Offer Officer', day('2026-03-31'), filled(BLACK, 'Black'), filled(BLACK, 'No longer required'), 'Families chose the website.'],
            [7, 'Local offer', 'Add short breaks', 'Short Breaks Commissioner', day('2025-10-01'), red(), 'Off track', 'Providers have not replied.'],
            [8, 'Local offer', 'Film a guided tour', 'Communications Officer', day('2026-05-31'), 'Not started', 'Not started', null],
            [],
            [filled(PURPLE, 'Purple'), 'Complete'],
            [green(), 'In progress and on track'],
            [amber(), 'Some slippage'],
            [red(), 'Off track'],
            [filled(GREY, 'Grey'), 'On hold'],
            [filled('FFFFFF', 'White'), 'Not started'],
            [filled(BLACK, 'Black'), 'No longer required'],
          ],
        },
      ],
    },
  ],
};
