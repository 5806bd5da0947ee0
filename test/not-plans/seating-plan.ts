import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A plan of who sits where. */
export const plan: PlanDescription = {
  title: 'Seating plan',
  sheets: [
    {
      name: 'Seating plan',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Seating plan, civic dinner')],
            heads('Table 1', 'Table 2', 'Table 3'),
            ['The Mayor', 'Chief Executive', 'Cllr Green'],
            ['The High Sheriff', 'Director of Place', 'Cllr Brown'],
            ['A Khan', 'B Jones', 'Cllr White'],
          ],
        },
      ],
    },
  ],
};
