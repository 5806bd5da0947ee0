import type { CellValue } from '../../../src/core/cells/sheetCells';
import { withAnswer } from '../../../src/core/plan/mapping/withAnswer';
import { emptyMapping, type Mapping } from '../../../src/core/plan/mapping/mapping';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { Plan } from '../../../src/core/plan/plan';
import { sheetOf, workbookOf } from '../../support/sheet';

const head = ['Ref', 'Action', 'Lead', 'Due', 'Status'];
const rows = (ratings: readonly string[], leads = ['Ann', 'Ben', 'Ann', 'Cas']): CellValue[][] => [
  head,
  ['1', 'Recruit two advisers', leads[0] ?? '', 45_900, ratings[0] ?? ''],
  ['2', 'Write the guidance', leads[1] ?? '', 45_930, ratings[1] ?? ''],
  ['3', 'Train the front line', leads[2] ?? '', 45_960, ratings[2] ?? ''],
  ['4', 'Publish the offer', leads[3] ?? '', 45_990, ratings[3] ?? ''],
];
const one = rows(['Green', 'Amber', 'Red', 'Green']);
const other = rows(['Blue', 'Green', 'Amber', 'Red']);

function planOf(names: readonly [string, string], mapping: Mapping = emptyMapping): Plan {
  const sheets = [sheetOf(one, { name: names[0] }), sheetOf(other, { name: names[1] })];
  return readPlan(outlinePlan(workbookOf(...sheets), mapping), []);
}

test.each<[string, string]>([
  ['Plan', 'Plan (2)'],
  ['Plan', 'Plan - Copy'],
  ['Copy of Plan', 'Plan'],
  ['Plan', 'Sheet1'],
])('which of “%s” and “%s” is the plan is asked, and nothing is a fact until then', (first, second) => {
  const [question, ...more] = planOf([first, second]).questions;
  expect(more).toEqual([]);
  expect(question?.words).toBe(
    `“${first}” and “${second}” have the same actions, not all rated and dated alike. Which is the plan as it is now?`,
  );
  expect(question?.affects).toEqual(expect.arrayContaining(['actions', 'progress', 'overdue']));
});

test('the sheet that is chosen counts, or both, and it is not asked again', () => {
  const names = ['Plan', 'Plan (2)'] as const;
  const asked = planOf(names);
  const [question] = asked.questions;
  if (question === undefined) throw new Error('nothing was asked');
  const answered = (choice: string): Plan =>
    planOf(names, withAnswer(emptyMapping, asked.key, question, choice));
  const [, second = '', both = ''] = question.choices;
  expect(answered(second).actions.map(({ progress }) => progress.text)).toEqual([
    'Blue',
    'Green',
    'Amber',
    'Red',
  ]);
  expect(answered(both).actions).toHaveLength(8);
  expect([second, both].map((choice) => answered(choice).questions)).toEqual([[], []]);
});

test('of sheets that may be a plan each it is said that both are counted', () => {
  const plan = planOf(['North School', 'South School']);
  expect(plan.questions).toEqual([]);
  expect(plan.sheets[1]?.why).toMatch(
    /it has the same actions as “North School”, and those of both are counted/,
  );
});

test('the same actions led by others are another’s', () => {
  const sheets = [
    sheetOf(one, { name: 'Plan' }),
    sheetOf(rows(['Blue', 'Green', 'Amber', 'Red'], ['Dee', 'Eve', 'Dee', 'Fay']), { name: 'Plan (2)' }),
  ];
  const plan = readPlan(outlinePlan(workbookOf(...sheets)), []);
  expect(plan.questions).toEqual([]);
  expect(plan.sheets[1]?.why).not.toMatch(/same actions/);
});
