import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A list of contacts: roles and organisations. */
export const plan: PlanDescription = {
  title: 'Contacts',
  sheets: [
    {
      name: 'Contacts',
      blocks: [
        { at: 'A1', rows: [[title('Who to call')]] },
        {
          at: 'A3',
          rows: [
            heads('Contact', 'Organisation', 'Telephone', 'E-mail'),
            ['Head of SEND', 'Council', '01632 960010', 'send@fenwick.example'],
            ['Designated Clinical Officer', 'ICB', '01632 960011', 'dco@icb.example'],
            ['Forum Co-ordinator', 'Parent carer forum', '01632 960012', 'forum@families.example'],
          ],
        },
      ],
    },
  ],
};
