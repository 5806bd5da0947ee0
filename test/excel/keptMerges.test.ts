import { readFileSync } from 'node:fs';
import { samplePlan } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

/** The merged areas of the Board summary. */
async function mergesOf({ standIn }: OpenPlan): Promise<string[]> {
  return standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Board summary').getUsedRange(false);
    const { areas } = used.getMergedAreasOrNullObject();
    areas.load('items/address');
    await context.sync();
    return areas.items.map(({ address }) => address).sort();
  });
}

const merged = ({ standIn }: OpenPlan) => standIn.traffic.members.get('Range.merge') ?? 0;

test('areas that are merged as they should be are left alone by a later build, and others put right', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  await plan.build();
  const asBuilt = await mergesOf(plan);
  const once = merged(plan);
  expect(once).toBeGreaterThan(0);
  await plan.build();
  expect(merged(plan)).toBe(once);
  expect(await mergesOf(plan)).toEqual(asBuilt);

  await plan.standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Board summary');
    sheet.getRange('A3:Q3').unmerge();
    sheet.getRange('A8:C8').merge();
    await context.sync();
  });
  const mine = merged(plan);
  const { sheets } = await plan.build();
  expect(merged(plan)).toBeGreaterThan(mine);
  expect(await mergesOf(plan)).toEqual(asBuilt);
  expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
});
