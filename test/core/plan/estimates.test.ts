import type { CellValue } from '../../../src/core/cells/sheetCells';
import { headingMeanings } from '../../../src/core/plan/columns/headingMeanings';
import { planOf, sheetOf } from '../../support/sheet';

const tasks = [
  'Set up the server',
  'Design the database',
  'Build the forms',
  'Test the site',
  'Train the users',
];
const roles = ['Developer', 'Analyst', 'Developer', 'Tester', 'Analyst'];
const sheetWith = (heads: readonly string[], of: (at: number) => readonly CellValue[]) =>
  sheetOf([['Task', ...heads], ...tasks.map((task, at) => [task, ...of(at)])]);

test.each<[string, readonly string[], (at: number) => readonly CellValue[]]>([
  ['roles', ['Hours', 'Role', 'Cost'], (at) => [8 * (at + 1), roles[at]!, 400 * (at + 1)]],
  [
    'parts of the work',
    ['Effort (days)', 'Resource', 'Rate', 'Cost'],
    (at) => [at + 1, roles[at]!, 350, 350],
  ],
  ['shares of the whole', ['Hours', 'Resource', '% of total'], (at) => [8, roles[at]!, 0.1 * (at + 1)]],
  ['how busy they are', ['Hours', 'Utilisation %', 'Role'], (at) => [8, 0.1 * (at + 1), roles[at]!]],
  ['how long each takes', ['Time to complete', 'Role', 'Cost'], (at) => ['3 days', roles[at]!, 400]],
])('estimates of effort with %s are no plan', (_, heads, of) => {
  const plan = planOf(sheetWith(heads, of));
  expect([plan.actions, plan.questions]).toEqual([[], []]);
  expect(plan.sheets[0]?.read).toBe(false);
});

test.each(['%', 'Percentage', '% of tasks done', 'Percent of action completed'])(
  '“%s” is still how much is done',
  (heading) => expect(headingMeanings(heading.toLowerCase()).map(({ role }) => role)).toContain('percent'),
);
