import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A list of terms. */
export const plan: PlanDescription = {
  title: 'Glossary',
  sheets: [
    {
      name: 'Glossary',
      blocks: [
        { at: 'A1', rows: [[title('Glossary')]] },
        {
          at: 'A3',
          rows: [
            heads('Term', 'Meaning'),
            ['EHCP', 'Education, health and care plan'],
            ['ICB', 'Integrated care board'],
            ['RAG', 'Red, amber, green'],
          ],
        },
      ],
    },
  ],
};
