import { parseIsoDate } from '../../../src/core/cells/serialDate';
import { emptyMapping, type Mapping } from '../../../src/core/plan/mapping/mapping';
import { mappingOf } from '../../../src/core/plan/mapping/mappingOf';
import { withAnswer } from '../../../src/core/plan/mapping/withAnswer';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import type { Plan } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { rollUpPlan } from '../../../src/core/rollup/rollUpPlan';
import { sheetOf, workbookOf } from '../../support/sheet';

const asAt = parseIsoDate('2025-09-08') ?? 0;
type Key = readonly (readonly [colour: string, meaning: string])[];

/** A plan with two actions that are Green and due, one that is Red, and a key. */
const read = (key: Key, mapping: Mapping = emptyMapping, good = 'Green'): Plan => {
  const plan = sheetOf([
    ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
    ['1.1', 'Appoint a nurse', 'ICB', asAt - 30, good],
    ['1.2', 'Train the staff', 'ICB', asAt - 20, good],
    ['1.3', 'Publish the offer', 'ICB', asAt - 10, 'Red'],
  ]);
  return readPlan(outlinePlan(workbookOf(plan, sheetOf(key, { name: 'Key' })), mapping), []);
};
const figures = (plan: Plan) => {
  const { finished, overdue } = rollUpPlan(plan, asAt).total;
  return { finished, overdue };
};
const unsaid: Key = [
  ['Green', 'Signed away by the sponsor'],
  ['Amber', 'At risk'],
  ['Red', 'Off track'],
];

test('what Green means is asked where the key does not say, and what hangs on it is no fact', () => {
  const plan = read(unsaid);
  expect(plan.questions).toMatchObject([
    {
      about: 'rating.finished',
      words: 'What does Green (“Signed away by the sponsor”) mean here: complete, or on track?',
      choices: ['Complete', 'On track'],
      affects: ['finished', 'overdue'],
    },
  ]);
  expect(figures(plan)).toEqual({ finished: null, overdue: null });
});

test.each([
  ['Complete', { finished: 2, overdue: 1 }],
  ['On track', { finished: 0, overdue: 3 }],
])('the answer “%s” is kept before the key’s own words', (choice, expected) => {
  const plan = read(unsaid);
  const mapping = withAnswer(mappingOf(plan), plan.key, plan.questions[0]!, choice);
  expect(mapping.key?.green).toBe(`${choice}: Signed away by the sponsor`);
  const answered = read(unsaid, mapping);
  expect(answered.questions).toEqual([]);
  expect(figures(answered)).toEqual(expected);
});

test.each<[string, Key, string]>([
  ['another rating is done', [['Blue', 'Complete'], ...unsaid], 'Green'],
  ['it says that Green is on track', [['Green', 'On track'], ...unsaid.slice(1)], 'Green'],
  ['it has a Blue of its own', [['Blue', 'No update received'], ...unsaid], 'Green'],
  ['no action is Green', unsaid, 'Amber'],
])('nothing is asked where %s', (_, key, good) => {
  expect(read(key, emptyMapping, good).questions).toEqual([]);
});
