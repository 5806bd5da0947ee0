import { amber, green, heads, red, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Which member of staff has which training, in colours. */
export const plan: PlanDescription = {
  title: 'Matrix',
  sheets: [
    {
      name: 'Matrix',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('Mandatory training')],
            heads('Name', 'Role', 'Fire safety', 'Data protection', 'Safeguarding level 2', 'First aid'),
            ['A Khan', 'Social worker', green(), green(), red(), amber()],
            ['B Jones', 'Manager', green(), amber(), green(), green()],
            ['C Osei', 'Support worker', red(), green(), green(), red()],
            ['Green – in date'],
            ['Amber – expires within 3 months'],
            ['Red – expired'],
          ],
        },
      ],
    },
  ],
};
