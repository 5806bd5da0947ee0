import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** What goes into a soup, and how. */
export const plan: PlanDescription = {
  title: 'Recipe',
  sheets: [
    {
      name: 'Recipe',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Leek and potato soup, 60 portions')],
            heads('Ingredient', 'Quantity', 'Unit', 'Allergen'),
            ['Leeks', 6, 'kg', ''],
            ['Potatoes', 8, 'kg', ''],
            ['Butter', 1, 'kg', 'Milk'],
            ['Step', 'Method'],
            [1, 'Sweat the leeks in the butter'],
            [2, 'Add the potatoes and the stock'],
            [3, 'Simmer for 25 minutes'],
          ],
        },
      ],
    },
  ],
};
