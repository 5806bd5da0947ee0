import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../src/app/checkPlan';
import type { PlanReport } from '../../src/app/planReport';
import { exampleDay, openPlan } from '../support/standIn';

const folder = join(__dirname, 'reading');

/** A case as the add-in reads it, through genuine Office.js. */
async function reportOf(name: string): Promise<PlanReport> {
  const { inWorkbook } = await openPlan(readFileSync(join(folder, name)));
  return inWorkbook((workbook) => checkPlan(workbook, { asAt: exampleDay }));
}

const casesOf = (start: string): string[] => readdirSync(folder).filter((name) => name.startsWith(start));

test.each(casesOf('c02-'))('%s: the action is known by what it holds', async (name) => {
  const { total } = await reportOf(name);
  expect(total.actions).toHaveLength(4);
});

test.each(casesOf('c06-'))('%s: the due dates are known, and all four are late', async (name) => {
  const { total } = await reportOf(name);
  expect(total.overdue).toBe(4);
});

test.each<[file: string, actions: number, areas: readonly string[], overdue: number]>([
  ['b08-merged-priority-filtered', 6, ['Housing', 'Health'], 3],
  ['b12-planner-export', 4, ['Housing', 'Health'], 1],
  ['c01-priority-high-low', 6, ['Homes', 'Roads'], 5],
  ['c05-completion-date-is-due', 4, ['Plan'], 2],
  ['c07-title-blank-row-headings', 3, ['Remote working policy', 'Acceptable use policy'], 2],
  ['c08-total-with-count', 2, ['Plan'], 2],
  ['c13-side-by-side-with-a-cell-above-the-gap', 6, ['Plan'], 6],
  ['c16-underscores', 4, ['Plan'], 3],
  ['c18-small-table-under-the-plan', 2, ['Plan'], 2],
  ['c19-update-line-under-each-action', 2, ['Plan'], 2],
])('%s: %i actions in %j, %i overdue', async (file, actions, areas, overdue) => {
  const report = await reportOf(`${file}.xlsx`);
  expect(report.total.actions).toHaveLength(actions);
  expect(report.areas.map(({ name }) => name)).toEqual(areas);
  expect(report.total.overdue).toBe(overdue);
});

test.each([
  ['c14-responsible-for-action', 'AB/CD'],
  ['c14b-action-by', 'A N Officer'],
])('%s: who is responsible for an action is its lead', async (file, lead) => {
  const { total } = await reportOf(`${file}.xlsx`);
  expect(total.actions.map((action) => action.lead)).toEqual([lead, lead, lead, lead]);
});

test('a first action under one row of headings is no second row of them', async () => {
  const { total } = await reportOf('c15-first-action-lost-as-heading.xlsx');
  expect(total.actions.map(({ text }) => text)).toEqual(["Tutor's notes", 'Participant notes', 'Slides']);
});

test('a log of risks and issues is no plan, and that is said', async () => {
  await expect(reportOf('c04-raid-log.xlsx')).rejects.toThrow(/No plan was found.*a log of risks/);
});

test('cards are actions: areas over them, and a value that all cards have, are no labels', async () => {
  const { areas, total, tables, issues } = await reportOf('e03-cards-under-areas.xlsx');
  expect(areas.map(({ name, actions }) => [name, actions.length])).toEqual([
    ['Priority 1: Homes', 2],
    ['Priority 2: Roads', 1],
  ]);
  expect(total.actions.map(({ progress }) => progress.state)).toEqual(['amber', 'green', 'red']);
  expect(total.overdue).toBe(2);
  expect(tables[0]?.leftAlone.map(({ heading }) => heading)).toEqual(['Success measure']);
  expect(issues.flatMap(({ fix }) => (fix?.safe === true ? [fix.cell] : []))).toEqual(['B16', 'B25']);
});

test('cards whose labels stand above their values are actions', async () => {
  const { total } = await reportOf('e04-cards-labels-above.xlsx');
  expect(total.actions.map(({ reference, lead }) => [reference, lead])).toEqual([
    ['1.1', 'Jane Smith'],
    ['1.2', 'Asif Khan'],
    ['2.1', 'Bethan Jones'],
  ]);
  expect(total.overdue).toBe(2);
});

test.each<[string, readonly [string, number][]]>([
  [
    'e05-areas-with-their-own-rating',
    [
      ['HOMES', 2],
      ['ROADS', 2],
    ],
  ],
  [
    'e06-objectives-over-repeated-headings',
    [
      ['Objective 1', 2],
      ['Objective 2', 2],
    ],
  ],
])('%s: what heads actions, rated or not, is none', async (name, counts) => {
  const { areas, total } = await reportOf(`${name}.xlsx`);
  expect(areas.map((area) => [area.name, area.actions.length])).toEqual(counts);
  expect(total.overdue).toBe(2);
});

test('days of 1900 and small numbers are no due dates: they are issues, and not overdue', async () => {
  const { total, issues } = await reportOf('e07-dates-of-1900.xlsx');
  expect([total.overdue, total.unjudged]).toEqual([1, 7]);
  expect(issues.flatMap(({ code, cell }) => (code === 'date.unreadable' ? [cell] : []))).toEqual([
    'E2',
    'E3',
    'E4',
    'E5',
    'E7',
    'E9',
    'E10',
  ]);
});

test.each([
  ['e08-ratings-as-colours-of-references', 'A'],
  ['e09-colours-under-no-heading', 'F'],
])('%s: colours where no column of ratings is are not read, and that is said', async (name, column) => {
  const { total, sheets } = await reportOf(`${name}.xlsx`);
  expect(total.progress).toMatchObject({ unrated: 5 });
  expect(sheets[0]?.why).toContain(
    `the cells of column ${column} are coloured as ratings are (3 Green, 1 Amber and 1 Red), and were not read`,
  );
});
