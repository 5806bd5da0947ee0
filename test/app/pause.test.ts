import { readFileSync } from 'node:fs';
import { buildSheets } from '../../src/app/buildSheets';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';
import { valuesOn } from '../support/editPlan';

const open = () => openPlan(readFileSync(samplePlan));
const build = (plan: OpenPlan, pause: () => Promise<void>) =>
  plan.inWorkbook((workbook) => buildSheets(workbook, { asAt: exampleDay, builtAt: 'now', pause }), {
    pause,
  });
const sheetsOf = (plan: OpenPlan) =>
  plan.inWorkbook(async (workbook) => (await workbook.readCells()).sheets.map(({ name }) => name));

test('a build with pauses writes what one without writes, in as many batches', async () => {
  const [whole, paused] = [await open(), await open()];
  const pause = jest.fn(() => Promise.resolve());
  const written = await whole.build('now');
  expect((await build(paused, pause)).sheets).toEqual(written.sheets);
  // Between checks, between sheets and their parts, and between what is queued.
  expect(pause.mock.calls.length).toBeGreaterThan(100);
  expect(paused.standIn.traffic.batches).toBe(whole.standIn.traffic.batches);
  for (const { name } of written.sheets)
    expect(await valuesOn(paused, name)).toEqual(await valuesOn(whole, name));
});

test('somebody else has a turn before the sheets are written, and may end the run with nothing changed', async () => {
  const plan = await open();
  const before = await sheetsOf(plan);
  let turns = 0;
  const stopped = new Error('Enough.');
  await expect(build(plan, () => (++turns < 60 ? Promise.resolve() : Promise.reject(stopped)))).rejects.toBe(
    stopped,
  );
  expect(await sheetsOf(plan)).toEqual(before);
});
