import { readFileSync } from 'node:fs';
import { insertFigure } from '../../src/app/insertFigure';
import { understandPlan } from '../../src/app/understandPlan';
import { explainFormula } from '../../src/core/papers/figures/explainFormula';
import type { ChosenFigure, FigureOf } from '../../src/core/papers/figures/chosenFigure';
import { moneyFields } from '../../src/core/plan/values/moneyFields';
import { ratings } from '../../src/core/plan/values/rating';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

let plan: OpenPlan;

beforeEach(async () => {
  plan = await openPlan(readFileSync(samplePlan));
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.add('My notes');
    await context.sync();
  });
});

/** Selects a cell as a person does. */
const select = (sheet: string, cell: string) =>
  plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });
const insert = (figure: ChosenFigure) =>
  plan.inWorkbook((workbook) => insertFigure(workbook, { asAt: exampleDay }, figure));
const formulaOf = (cell: string) =>
  plan.standIn.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('My notes').getRange(cell).load('formulas');
    await context.sync();
    return (range.formulas as string[][])[0]![0]!;
  });

test('a figure is an ordinary formula over the plan, which comes to the figure and can be explained', async () => {
  const { areas } = await plan.check();
  const area = areas[1]!;
  await select('My notes', 'B2');
  const done = await insert({ area: area.name, of: { kind: 'rating', field: 'progress', state: 'red' } });
  expect(done).toMatchObject({ sheet: 'My notes', cell: 'B2', value: area.progress.red });
  expect(done.words).toBe(`Progress Red in ${area.name}`);
  const formula = await formulaOf('B2');
  expect(formula).toMatch(/^=COUNTIFS?\('SEND Improvement Plan'!/);
  const {
    plan: read,
    cells,
    report,
  } = await plan.inWorkbook((workbook) => understandPlan(workbook, exampleDay));
  expect(explainFormula(formula, { plan: read, cells, asAt: report.asAt })?.result).toBe(area.progress.red);
});

test('every count and sum comes to what the pane says; one that no formula can count is told with its number', async () => {
  const { total } = await plan.check();
  const wanted: readonly (readonly [FigureOf, number])[] = [
    [{ kind: 'all' }, total.actions.length],
    ...ratings.map((state) => [{ kind: 'rating', field: 'impact', state }, total.impact[state]] as const),
    ...moneyFields.map((field) => [{ kind: 'money', field }, total[field]] as const),
  ];
  let inserted = 0;
  for (const [index, [of, expected]] of wanted.entries()) {
    await select('My notes', `C${index + 1}`);
    try {
      expect([of, (await insert({ area: null, of })).value]).toEqual([of, expected]);
      inserted += 1;
    } catch (error) {
      // In the sample one rating is a colour without a word, and some amounts are typed as text.
      expect(error).toMatchObject({ code: 'no-formula' });
      expect((error as Error).message).toContain(`It is ${expected.toLocaleString('en-GB')} now.`);
    }
  }
  expect(inserted).toBeGreaterThanOrEqual(4);
});

test('the as-at date stands in the formula as a date, so that no cell of ours is needed', async () => {
  const { areas } = await plan.check();
  const last = areas.at(-1)!;
  await select('My notes', 'A1');
  const done = await insert({ area: last.name, of: { kind: 'overdue' } });
  expect(done).toMatchObject({ value: last.overdue, words: `Overdue on 8 September 2025 in ${last.name}` });
  expect(await formulaOf('A1')).toContain('"<"&DATE(2025,9,8)');
});

const anything: ChosenFigure = { area: null, of: { kind: 'all' } };

test.each([
  ['a cell that holds something', 'My notes', 'A1'],
  ['a cell of the plan or of the board sheets', 'SEND Improvement Plan', 'Z90'],
])('%s is left as it is', async (what, sheet, cell) => {
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('My notes').getRange('A1').values = [['mine']];
    await context.sync();
  });
  await select(sheet, cell);
  const before = await plan.standIn.save();
  await expect(insert(anything)).rejects.toThrow(`What is selected is ${what}, so nothing was written.`);
  expect(Buffer.from(await plan.standIn.save()).equals(Buffer.from(before))).toBe(true);
});

test('a sheet of the pack is none to write in, since the next build would write over it', async () => {
  await plan.build();
  await select('Board summary', 'Z90');
  await expect(insert(anything)).rejects.toMatchObject({ code: 'not-blank' });
});

test('an area that the plan has no longer is told, and nothing is written', async () => {
  await select('My notes', 'A1');
  await expect(insert({ ...anything, area: 'Priority 99' })).rejects.toMatchObject({ code: 'no-formula' });
  expect(await formulaOf('A1')).toBe('');
});
