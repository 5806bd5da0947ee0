import type { CellValue } from '../../../src/core/cells/sheetCells';
import { fillsNeeded, outlinePlan } from '../../../src/core/plan/outlinePlan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { planOf, sheetOf, workbookOf } from '../../support/sheet';

const tasks = [
  'Appoint a lead',
  'Write the strategy',
  'Open a hub',
  'Train managers',
  'Pilot a bus',
  'Refresh it',
];
const rowsOf = (cells: readonly CellValue[]): CellValue[][] =>
  tasks.map((task, index) => [
    `1.${index + 1}`,
    task,
    'Ann',
    45_838 + index,
    ['Green', 'Amber', 'Red'][index % 3] ?? '',
    cells[index % cells.length] ?? '',
  ]);
const headed = (heading: string) => ['Ref', 'Action', 'Lead', 'Due date', 'RAG', heading];

/** How much is read as done of cells, each in a format. */
function shares(cells: readonly CellValue[], formats: readonly string[]): (number | null)[] {
  const sheet = sheetOf([headed('% complete'), ...rowsOf(cells)]);
  const outline = outlinePlan(workbookOf(sheet));
  const fills = fillsNeeded(outline)
    .filter((one) => one.formats === true)
    .map(({ area }) => ({
      sheet: 'Plan',
      area,
      colours: tasks.map(() => ['#FFFFFF']),
      formats: tasks.map((_, index) => [formats[index % formats.length] ?? 'General']),
    }));
  return readPlan(outline, fills)
    .actions.slice(0, cells.length)
    .map(({ percent }) => percent);
}

test('of a column that has per cent and shares the cells’ formats tell which a number is', () => {
  expect(shares([1, 50, 0.25], ['0%', 'General', '0.0%'])).toEqual([1, 0.5, 0.25]);
  expect(shares([1, 50, 25], ['General'])).toEqual([0.01, 0.5, 0.25]);
  expect(shares([1, 50, 100], ['0%'])).toEqual([1, 0.5, 1]);
});

test('a third word under “Complete?” is neither Yes nor a rating beside one', () => {
  const { actions } = planOf(sheetOf([headed('Complete?'), ...rowsOf(['Y', 'N', 'Partial'])]));
  expect(actions.slice(0, 3).map(({ percent, progress }) => [percent, progress.text])).toEqual([
    [1, 'Green'],
    [0, 'Amber'],
    [null, 'Red'],
  ]);
});

test('a third word under “Complete?” is asked about where nothing else rates', () => {
  const rows = rowsOf(['Y', 'N', 'Partial']).map((row) => [...row.slice(0, 4), row[5] ?? '']);
  const plan = planOf(sheetOf([['Ref', 'Action', 'Lead', 'Due date', 'Complete?'], ...rows]));
  expect(plan.questions.map(({ words }) => words)).toEqual(['Which colour is “Partial” (2 actions)?']);
});
