import { readFileSync } from 'node:fs';
import type { PlanReport } from '../../src/app/planReport';
import type { SheetCells } from '../../src/core/cells/sheetCells';
import type { Edit } from '../../src/stand-in/edits/edit';
import { samplePlan } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);
const planSheet = 'SEND Improvement Plan';

const readSheet = async ({ inWorkbook }: OpenPlan, name = planSheet): Promise<SheetCells> => {
  const cells = await inWorkbook((workbook) => workbook.readCells());
  return cells.sheets.find((sheet) => sheet.name === name)!;
};

const accountOf = async (plan: OpenPlan) =>
  (await plan.check()).sheets.find(({ name }) => name === planSheet)!;

/** All that a plan comes to. */
const figuresOf = ({ areas, total, issues }: PlanReport) => ({ areas, total, issues });

/** A plan whose officers have merged two cells beside each other on many rows. */
async function merged(rows: number) {
  const plan = await openPlan(sample);
  await plan.standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(planSheet);
    for (let row = 0; row < rows; row++) {
      const range = sheet.getRangeByIndexes(200 + row, 2, 1, 2);
      range.getCell(0, 0).values = [[`note ${row}`]];
      range.merge();
    }
    // Two that are tall: their other rows belong to pieces of their own.
    sheet.getRange('H210:H250').merge();
    sheet.getRange('H210').values = [['tall']];
    sheet.getRange('I205:J230').merge();
    sheet.getRange('I205').values = [['tall and wide']];
    await context.sync();
  });
  return plan;
}

test.each([100, 900])('every merged area is read where there are %i, each once', async (rows) => {
  const { merges } = await readSheet(await merged(rows));
  const ours = merges.filter(({ row, column }) => row >= 200 && column === 2);
  expect(ours).toHaveLength(rows);
  expect(new Set(ours.map(({ row }) => row)).size).toBe(rows);
  expect(merges.filter(({ row }) => row === 209)).toContainEqual({
    row: 209,
    column: 7,
    rows: 41,
    columns: 1,
  });
  expect(merges.filter(({ row }) => row === 204)).toContainEqual({
    row: 204,
    column: 8,
    rows: 26,
    columns: 2,
  });
});

test('a plan with many merged areas is read as it was before they were', async () => {
  const before = figuresOf(await (await openPlan(sample)).check());
  const plan = await openPlan(sample);
  await plan.standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(planSheet);
    for (let row = 0; row < 600; row++) sheet.getRangeByIndexes(row + 1, 60, 1, 2).merge();
    sheet.getRange('BI601').values = [['x']];
    await context.sync();
  });
  expect(figuresOf(await plan.check())).toEqual(before);
});

test.each([['P900000'], ['XFC900000'], ['XFC5'], ['A1048576']])(
  'a stray cell at %s is named and not read, and the plan is what it was',
  async (at) => {
    const clean = await openPlan(sample);
    const [before, account] = [figuresOf(await clean.check()), await accountOf(clean)];
    const plan = await openPlan(sample);
    await plan.standIn.edit({ do: 'type', sheet: planSheet, at, value: ' ' });
    expect(figuresOf(await plan.check())).toEqual(before);
    const { why, ...counts } = await accountOf(plan);
    expect(counts).toEqual({
      name: planSheet,
      read: true,
      rowsRead: account.rowsRead,
      rowsSetAside: account.rowsSetAside,
    });
    expect(why).toBe(
      `${account.why}; ${at} is far from the rest and was not read: move it nearer, or clear it`,
    );
  },
);

test('several stray cells are each named, with rows that are hidden still told', async () => {
  const plan = await openPlan(sample);
  const strays: Edit[] = ['P900000', 'XFC900000'].map((at) => ({
    do: 'type',
    sheet: planSheet,
    at,
    value: 'x',
  }));
  for (const edit of strays) await plan.standIn.edit(edit);
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(planSheet).getRange('20:21').rowHidden = true;
    await context.sync();
  });
  const sheet = await readSheet(plan);
  expect(sheet.far).toEqual(['P900000', 'XFC900000']);
  expect(sheet.hiddenRows).toEqual([19, 20]);
});

test('a sheet on which nothing but a far cell stands is read there', async () => {
  const plan = await openPlan(sample);
  await plan.standIn.edit({ do: 'addSheet', name: 'Odd' });
  await plan.standIn.edit({ do: 'type', sheet: 'Odd', at: 'XFC900000', value: 'x' });
  expect(await readSheet(plan, 'Odd')).toMatchObject({ row: 899_999, column: 16_382, values: [['x']] });
});

test('where Excel will not say which rows are in sight, none is taken for hidden', async () => {
  const plan = await openPlan(sample);
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(planSheet).getRange('20:21').rowHidden = true;
    await context.sync();
  });
  const cells = await plan.inWorkbook((workbook) => {
    // The first batch asks for sheets, the second for cells, the third for what is in sight.
    for (const atAction of [Infinity, Infinity, 0])
      plan.standIn.failNext({ code: 'GeneralException', atAction });
    return workbook.readCells();
  });
  expect(cells.sheets.find(({ name }) => name === planSheet)).not.toHaveProperty('hiddenRows');
});

test('where Excel will not say where formulas are, all is read again; what it must be told is still an error', async () => {
  const plan = await openPlan(sample);
  const ask = (code: 'GeneralException' | 'InvalidOperationInCellEditMode') => {
    plan.standIn.failNext({ code });
    return plan.inWorkbook((workbook) => workbook.readRows([], [], [planSheet]));
  };
  expect(await ask('GeneralException')).toBeNull();
  await expect(ask('InvalidOperationInCellEditMode')).rejects.toMatchObject({ code: 'cell-editing' });
});

test('formulas of a sheet are looked for where it is used, and none where nothing is', async () => {
  const plan = await openPlan(sample);
  await plan.standIn.edit({ do: 'addSheet', name: 'Empty' });
  await plan.standIn.edit({ do: 'type', sheet: planSheet, at: 'Z90', value: '=1+1' });
  const read = await plan.inWorkbook((workbook) => workbook.readRows([], [], [planSheet, 'Empty']));
  expect(read?.values.find(({ area }) => area.row === 89)).toMatchObject({ sheet: planSheet, values: [[2]] });
  expect(read?.values.filter(({ sheet }) => sheet === 'Empty')).toEqual([]);
});
