import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'RAG'];
const works = [
  'Build flats',
  'Repair lifts',
  'Clear gutters',
  'Fill potholes',
  'Mark crossings',
  'Sweep kerbs',
];
const actions: CellValue[][] = works.map((work, index) => [
  String(index + 1),
  index < 3 ? 'Homes' : 'Roads',
  work,
  'AB',
  45_900 + index,
  'Green',
]);
const beside = (right: CellValue[][]): CellValue[][] =>
  [heads, ...actions].map((row, index) => [...row, '', ...(right[index] ?? [])]);

test.each<[string, CellValue[][]]>([
  [
    'names the areas again',
    [
      ['Area', 'Budget'],
      ['Homes', 500],
      ['Roads', 300],
    ],
  ],
  [
    'ends with a total',
    [
      ['What for', 'Budget'],
      ['Staff', 500],
      ['Vans', 300],
      ['Total', 800],
    ],
  ],
])('a budget beside the plan that %s is not that of the actions beside it, and it is said', (_, budget) => {
  const plan = planOf(sheetOf(beside(budget)));
  expect(plan.actions).toHaveLength(6);
  expect(plan.tables[0]?.columns.budget).toBeUndefined();
  expect(plan.sheets[0]?.why).toContain('columns H to I are a table beside it, and are not read');
});

test('what is filled in for the first actions alone, behind an empty column, is theirs', () => {
  const plan = planOf(
    sheetOf(
      beside([
        ['Funded by', 'Budget'],
        ['Grant', 500],
        ['Reserves', 300],
      ]),
    ),
  );
  expect(plan.tables[0]?.columns.budget).toBe(8);
});
