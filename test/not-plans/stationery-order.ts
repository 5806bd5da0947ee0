import { day, heads, sum, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** An order: it describes things and has dates and costs, but nothing is rated. */
export const plan: PlanDescription = {
  title: 'Stationery order',
  sheets: [
    {
      name: 'Order form',
      blocks: [
        { at: 'A1', rows: [[title('Stationery order, September')]] },
        {
          at: 'A3',
          rows: [
            heads('Item no.', 'Description', 'Quantity', 'Unit cost £', 'Cost £', 'Date needed'),
            [1, 'Paper, A4, box of five reams', 12, 18, 216, day('2025-09-15')],
            [2, 'Pens, black, box of fifty', 4, 6, 24, day('2025-09-15')],
            [3, 'Folders, blue', 100, 1, 100, day('2025-10-01')],
            ['Total', null, null, null, sum('E4:E6', 340)],
          ],
        },
      ],
    },
    {
      name: 'Suppliers',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads('Supplier', 'Telephone'),
            ['Paper supplier', '01632 960001'],
            ['Pen supplier', '01632 960002'],
          ],
        },
      ],
    },
  ],
};
