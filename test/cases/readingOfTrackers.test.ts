import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../src/app/checkPlan';
import type { PlanReport } from '../../src/app/planReport';
import { exampleDay, openPlan } from '../support/standIn';

/** A small workbook such as project managers, and not councils, keep, as the add-in reads it. */
async function reportOf(name: string): Promise<PlanReport> {
  const { inWorkbook } = await openPlan(readFileSync(join(__dirname, 'reading', `${name}.xlsx`)));
  return inWorkbook((workbook) => checkPlan(workbook, { asAt: exampleDay }));
}

const progressOf = ({ total }: PlanReport): string[] => total.actions.map(({ progress }) => progress.state);
const wordsOf = ({ questions }: PlanReport): string[] => questions.map(({ words }) => words);

test('hours of work and years are no money, and are not asked about', async () => {
  const { total, tables, questions } = await reportOf('d01-hours-and-years-are-no-money');
  expect([total.budget, total.actual, total.forecast]).toEqual([0, 0, 0]);
  expect(tables[0]?.columns).not.toMatchObject({ actual: expect.anything() as unknown });
  expect(questions).toEqual([]);
});

test('what is completed is finished, whatever its colour; the colours of what goes on are asked about', async () => {
  const report = await reportOf('d02-completed-on-green-is-finished');
  expect(progressOf(report)).toEqual(['blue', 'unrated', 'unrated', 'unrated', 'blue', 'unrated']);
  expect(wordsOf(report)).toEqual(['Which colour are “In progress” (2 actions) and “Not started” (2)?']);
});

test.each(['d03-risk-log-with-a-summary', 'd04-risks-under-two-rows-of-headings'])(
  '%s: risks are no actions',
  async (name) => {
    await expect(reportOf(name)).rejects.toThrow(/No plan was found.*a risk register/);
  },
);

test('progress in parts of one is a percentage, and all of it is finished', async () => {
  const { total, tables, questions } = await reportOf('d05-progress-in-parts-of-one');
  expect(tables[0]?.columns).toMatchObject({ percent: 4 });
  expect(total.overdue).toBe(4);
  expect(questions).toEqual([]);
});

test('the Thursdays of a chart are no ratings, and numbered phases are areas', async () => {
  const { areas, total, tables, questions, title } = await reportOf('d06-days-of-weeks-and-numbered-phases');
  expect(areas.map(({ name, actions }) => [name, actions.length])).toEqual([
    ['Set up', 3],
    ['Carry out', 3],
  ]);
  expect(tables[0]?.columns.progress).toBeUndefined();
  expect(total.overdue).toBe(2);
  expect(questions).toEqual([]);
  expect(title).toBe('Village hall');
});

test('bands over tasks with little filled in are areas, and no notes', async () => {
  const { areas } = await reportOf('d07-bands-over-tasks-with-little-filled-in');
  expect(areas.map(({ name, actions }) => [name, actions.length])).toEqual([
    ['Milestone: choose a hall', 2],
    ['Milestone: fit it out', 2],
    ['Milestone: open it', 2],
  ]);
});

test('other words on the colour of what is done are asked about, and not counted as that colour', async () => {
  const report = await reportOf('d08-done-in-other-words-on-the-same-green');
  expect(progressOf(report)).toEqual(['blue', 'blue', 'unrated', 'blue', 'unrated', 'blue']);
  expect(wordsOf(report)).toEqual(['Which colour is “Done in the north” (2 actions)?']);
});

test('numbers that go up from row to row are not asked about as money', async () => {
  const { questions, total } = await reportOf('d09-outline-numbers-are-no-money');
  expect(questions).toEqual([]);
  // 1 and 2 have a status of their own, and sum up 1.1, 1.2, 2.1 and 2.2.
  expect(total.actions).toHaveLength(4);
});

test.each(['d10-how-sure-an-estimate-is', 'd12-form-with-merged-cells'])('%s: is no plan', async (name) => {
  await expect(reportOf(name)).rejects.toThrow(/No plan was found/);
});

test('a column that says here and there that something is done is asked about', async () => {
  expect(wordsOf(await reportOf('d11-done-under-success-criteria'))).toEqual([
    'Does column D “Success criteria” of “Plan” hold the progress rating?',
  ]);
});

test.each(['f01-in-progress-on-blue', 'f02-scheduled-on-a-blue-heading'])(
  '%s: what goes on is not finished, whatever blue it stands on',
  async (name) => {
    expect((await reportOf(name)).total.progress.blue).toBe(1);
  },
);

test('pages that show actions of the list again, by lead and by date, are not counted a second time', async () => {
  const { total, areas, sheets } = await reportOf('f03-views-of-one-list');
  expect(total.actions).toHaveLength(6);
  expect(areas.map(({ name }) => name)).toEqual(['Access', 'Quality']);
  const again = 'it shows actions of “Plan” again, which are counted there';
  expect(sheets.map(({ read, why }) => (read ? '' : why))).toEqual(['', again, again]);
});

test.each<[string, readonly [string, number][], number]>([
  [
    'e01-parents-with-a-status',
    [
      ['Strengthening early help', 2],
      ['Improving practice', 2],
    ],
    1,
  ],
  [
    'e02-outline-levels',
    [
      ['Estates programme', 2],
      ['Digital programme', 2],
    ],
    1,
  ],
])('%s: what sums up the tasks under it is an area, and no action', async (name, counts, overdue) => {
  const { areas, total, sheets } = await reportOf(name);
  expect(areas.map((area) => [area.name, area.actions.length])).toEqual(counts);
  expect(total.overdue).toBe(overdue);
  expect(sheets[0]?.why).toContain('2 rows (the first is row 2) sum up those under them');
});

test.each([
  'f04-other-tables-under-titles',
  'f05-counts-of-states-under-the-list',
  'f06-a-heading-row-alone-under-the-list',
])('%s: what stands under the list is not of it', async (name) => {
  const { total, questions } = await reportOf(name);
  expect(total.actions.map(({ text }) => text)).toEqual([
    'Train staff in the new process',
    'Review the waiting list',
    'Publish the local offer',
    'Agree the joint budget',
    'Write the inclusion policy',
    'Survey parents and carers',
  ]);
  expect(questions.filter(({ about }) => about !== 'area')).toEqual([]);
});

test('a priority of 1, 2 or 3 is asked about: it may say how important an action is', async () => {
  const report = await reportOf('f06-a-heading-row-alone-under-the-list');
  expect(report.areas.map(({ name }) => name)).toEqual(['Plan']);
  expect(wordsOf(report)).toEqual(['Does column D “Priority” of “Plan” hold the priority area?']);
});
