import { readFileSync } from 'node:fs';
import type { HostErrorCode } from '../../src/stand-in/protocol/hostError';
import { samplePlan } from '../support/plans';
import { openPlan } from '../support/standIn';

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
