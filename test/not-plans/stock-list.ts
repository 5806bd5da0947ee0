import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** What is in the store. */
export const plan: PlanDescription = {
  title: 'Stock',
  sheets: [
    {
      name: 'Stock',
      blocks: [
        {
          at: 'A1',
          rows: [
            heads(
              'Item code',
              'Description',
              'Location',
              'In stock',
              'Reorder level',
              'Status',
              'Last counted',
            ),
            ['S-101', 'Cones, 750 mm', 'Depot A', 120, 50, 'OK', day('2025-08-01')],
            ['S-102', 'Grit, 25 kg', 'Depot A', 14, 40, 'Low', day('2025-08-01')],
            ['S-103', 'Signs, road closed', 'Depot B', 0, 5, 'Out of stock', day('2025-08-02')],
            ['S-104', 'Gloves, pair', 'Depot B', 300, 100, 'OK', day('2025-08-02')],
          ],
        },
      ],
    },
  ],
};
