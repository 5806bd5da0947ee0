import { STANDARD, day, filled, heads, title } from '../describe';
import type { PlanDescription } from '../describe';

const TITLE = title('Fenwick SEND improvement plan');
const B = filled(STANDARD.blue, 'B');
const G = filled(STANDARD.green, 'G');
const A = filled(STANDARD.amber, 'A');
const R = filled(STANDARD.red, 'R');

/**
 * A sheet for each area, named on its tab only: the same title stands on all. Letters on colours, columns
 * in another order on each sheet. The key on a sheet of its own has coloured cells without words.
 */
export const plan: PlanDescription = {
  title: 'SEND improvement plan',
  sheets: [
    {
      name: 'Leadership',
      blocks: [
        { at: 'A1', rows: [[TITLE]] },
        {
          at: 'A3',
          rows: [
            heads('What we will do', 'Who?', 'When?', 'Progress', 'Impact', 'Evidence'),
            ['Meet monthly as one board', "Director of Children's Services", 'Ongoing', B, G, 'Minutes'],
            ['Agree one scorecard', 'Performance Manager', day('2025-08-01'), G, A, null],
            ['Share a risk register', 'Programme Director', '31 March 2026', A, filled(STANDARD.amber), null],
          ],
        },
      ],
    },
    {
      name: 'Early help',
      blocks: [
        { at: 'C1', rows: [[TITLE]] },
        {
          at: 'C4',
          rows: [
            heads('When?', 'Progress', 'Impact', 'What we will do', 'Who?', 'Evidence'),
            [day('2025-06-30'), R, R, 'Open a drop-in in each locality', 'Early Help Manager', null],
            [
              day('2026-01-31'),
              filled(STANDARD.amber, 'G'),
              'Not started',
              'Train family workers',
              'Workforce Development Lead',
              null,
            ],
            [
              day('2026-02-27'),
              'On track',
              'Behind, with a plan to catch up',
              'Publish a guide to early help',
              'Local Offer Officer',
              null,
            ],
          ],
        },
      ],
    },
    {
      name: 'Getting plans right',
      blocks: [
        { at: 'A1', rows: [[TITLE]] },
        {
          at: 'A2',
          rows: [
            heads('Who?', 'What we will do', 'Evidence', 'When?', 'Impact', 'Progress'),
            ['Quality Assurance Lead', 'Audit twenty plans a month', 'Audit tool', day('2025-10-08'), A, A],
            ['Head of SEND', 'Write plans in plain words', null, day('2025-09-01'), null, null],
          ],
        },
      ],
    },
    {
      name: 'Key',
      blocks: [
        {
          at: 'B2',
          rows: [
            [title('What the colours mean')],
            [filled(STANDARD.blue), 'Complete, with evidence of impact'],
            [filled(STANDARD.green), 'On track'],
            [filled(STANDARD.amber), 'Behind, with a plan to catch up'],
            [filled(STANDARD.red), 'Behind, with no plan'],
          ],
        },
      ],
    },
  ],
};
