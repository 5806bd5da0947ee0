import { samplePlan } from '../support/plans';
import { readFileSync } from 'node:fs';
import { openPlan } from '../support/standIn';

const mapping = { sheets: [{ name: 'Plan', columns: { action: 'C' } }], note: '“£” – é 👍' };

test('settings are kept in the workbook, through saving and opening, until they are taken away', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  await plan.inWorkbook((workbook) => workbook.writeSettings(new Map([['mapping', mapping]])));
  const again = await openPlan(await plan.standIn.save());
  const read = () => again.inWorkbook((workbook) => workbook.readSettings());
  expect((await read()).get('mapping')).toEqual(mapping);
  await again.inWorkbook((workbook) => workbook.writeSettings(new Map([['mapping', undefined]])));
  expect((await read()).has('mapping')).toBe(false);
});

test('settings of other add-ins, and ones that are damaged, are not taken for ours', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.settings.add('mapping', JSON.stringify(mapping));
    context.workbook.settings.add('BragBoard.mapping', '{"sheets":');
    await context.sync();
  });
  expect(await plan.inWorkbook((workbook) => workbook.readSettings())).toEqual(new Map());
});
