import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A plan's headings with no actions under them yet. */
export const plan: PlanDescription = {
  title: 'Template',
  sheets: [
    {
      name: 'Instructions',
      blocks: [
        {
          at: 'A1',
          rows: [
            [title('How to use this template')],
            ['Fill in one row for each action.'],
            ['Rate progress and impact each month.'],
          ],
        },
      ],
    },
    {
      name: 'Improvement plan',
      blocks: [
        { at: 'A1', rows: [[title('Improvement plan for: [name of service]')]] },
        {
          at: 'A3',
          rows: [
            heads(
              'Ref',
              'Priority area',
              'Action',
              'Lead',
              'Due date',
              'Progress RAG',
              'Impact RAG',
              'Evidence',
            ),
          ],
        },
      ],
    },
  ],
};
