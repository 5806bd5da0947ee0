import { heads, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Answers to a survey: a rating from 1 to 5 and comments. */
export const plan: PlanDescription = {
  title: 'Survey',
  sheets: [
    {
      name: 'Responses',
      blocks: [
        { at: 'A1', rows: [[title('Families’ survey, summer 2025')]] },
        {
          at: 'A3',
          rows: [
            heads('No.', 'Question', 'Rating', 'Comments'),
            [1, 'My child’s plan was on time', 2, 'It took nine months.'],
            [2, 'I was listened to', 4, 'My caseworker rang me back.'],
            [3, 'The plan is easy to read', 3, null],
          ],
        },
      ],
    },
    {
      name: 'Summary',
      blocks: [
        {
          at: 'A1',
          rows: [heads('Question', 'Agree', 'Disagree'), ['On time', 21, 60], ['Listened to', 55, 26]],
        },
      ],
    },
  ],
};
