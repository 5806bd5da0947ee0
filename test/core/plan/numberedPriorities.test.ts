import type { CellValue } from '../../../src/core/cells/sheetCells';
import type { Plan } from '../../../src/core/plan/plan';
import { planOf, sheetOf } from '../../support/sheet';

const texts = ['Recruit two advisers', 'Write the guidance', 'Publish the offer', 'Train the team'];
const planWith = (heading: string, priorities: readonly CellValue[]) =>
  sheetOf([
    [heading, 'Action', 'Lead', 'Due date', 'RAG'],
    ...texts.map((text, row) => [
      priorities[row] ?? '',
      text,
      'Ann Smith',
      46000 + row,
      row > 1 ? 'Green' : 'Red',
    ]),
  ]);
const areasOf = ({ actions }: Plan): string[] => [...new Set(actions.map(({ area }) => area))];

test.each<[string, readonly CellValue[]]>([
  ['numbers', [1, 1, 2, 2]],
  ['numbers as text', ['1', '1', '2', '2']],
])('priorities that are bare %s are asked about', (_, priorities) => {
  const plan = planOf(planWith('Priority', priorities));
  expect(areasOf(plan)).toEqual(['Plan']);
  expect(plan.questions.map(({ words }) => words)).toEqual([
    'Does column A “Priority” of “Plan” hold the priority area?',
  ]);
});

test.each(['Priority 1: Homes/Priority 2: Roads', 'Priority area 1 – Homes/Priority area 2 – Roads'])(
  '%s: where the workbook names them they are areas',
  (names) => {
    const cover = sheetOf([['Improvement plan'], ...names.split('/').map((name) => [name])], {
      name: 'Cover',
    });
    const plan = planOf(cover, planWith('Priority', [1, 1, 2, 2]));
    expect(areasOf(plan)).toEqual(['1', '2']);
    expect(plan.questions).toEqual([]);
  },
);

test('a list of how important each number is names no areas', () => {
  const key = sheetOf(
    [
      ['Priority 1', 'High'],
      ['Priority 2', 'Low'],
    ],
    { name: 'Key' },
  );
  expect(planOf(planWith('Priority', [1, 1, 2, 2]), key).questions).toHaveLength(1);
});

test.each<[string, readonly CellValue[]]>([
  ['in any order', [2, 1, 2, 1]],
  ['with their words', ['1 - High', '1 - High', '2 - Low', '2 - Low']],
])('grades of importance %s are no areas', (_, priorities) => {
  const plan = planOf(planWith('Priority', priorities));
  expect(areasOf(plan)).toEqual(['Plan']);
  expect(plan.questions).toEqual([]);
  expect(plan.tables[0]?.leftAlone).toEqual([
    { column: 0, heading: 'Priority', holds: 'how important it is' },
  ]);
});

test('numbers under “Priority area” are areas', () => {
  const plan = planOf(planWith('Priority area', [1, 1, 2, 2]));
  expect(areasOf(plan)).toEqual(['1', '2']);
  expect(plan.questions).toEqual([]);
});
