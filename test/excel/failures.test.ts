import { readFileSync } from 'node:fs';
import { buildSheets } from '../../src/app/buildSheets';
import type { HostErrorCode } from '../../src/host/protocol/hostError';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);

test.each<[HostErrorCode, string, string]>([
  ['InvalidOperationInCellEditMode', 'cell-editing', 'Press Enter or Esc'],
  ['AccessDenied', 'protected', 'Unprotect it'],
  ['ApiNotFound', 'excel-too-old', 'Excel 2021'],
  ['GeneralException', 'excel-refused', 'GeneralException'],
])('%s is told in plain words', async (code, problem, words) => {
  const plan = await openPlan(sample);
  plan.standIn.failNext({ code });
  await expect(plan.build()).rejects.toMatchObject({ name: 'PlanProblem', code: problem });
  plan.standIn.failNext({ code });
  await expect(plan.build()).rejects.toThrow(words);
});

test('a protected summary sheet is named before anything is written', async () => {
  const plan = await openPlan(sample);
  await plan.build();
  const before = await plan.standIn.save();
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Board summary').protection.protect();
    await context.sync();
  });
  await expect(plan.build('another time')).rejects.toThrow('The sheet “Board summary” is protected.');
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Board summary').protection.unprotect();
    await context.sync();
  });
  expect(Buffer.from(await plan.standIn.save()).equals(Buffer.from(before))).toBe(true);
});

/** Builds, with the batch that writes failing at an action; those before it are done, as in Excel. */
const failingBuild = ({ standIn, inWorkbook }: OpenPlan, atAction: number) =>
  inWorkbook((workbook) =>
    buildSheets(
      {
        ...workbook,
        writeSheets: (models) => {
          standIn.failNext({ code: 'GeneralException', atAction });
          return workbook.writeSheets(models);
        },
      },
      { asAt: exampleDay, builtAt: 'another time' },
    ),
  );

test('a first build that fails half-way leaves the workbook exactly as it was', async () => {
  const plan = await openPlan(sample);
  for (const action of [0, 3, 40, 200, 500]) {
    await expect(failingBuild(plan, action)).rejects.toMatchObject({ code: 'excel-refused' });
    expect(Buffer.from(await plan.standIn.save()).equals(sample)).toBe(true);
  }
});

test('a later build that fails half-way puts back what the sheet said', async () => {
  const plan = await openPlan(sample);
  await plan.build();
  const contents = () =>
    plan.standIn.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Board summary').getUsedRange().load('formulas');
      await context.sync();
      return used.formulas as unknown[][];
    });
  const before = await contents();
  for (const action of [3, 40, 200]) {
    await expect(failingBuild(plan, action)).rejects.toMatchObject({ code: 'excel-refused' });
    expect(await contents()).toEqual(before);
  }
});
