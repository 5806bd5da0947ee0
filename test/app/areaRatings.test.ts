import { readFileSync } from 'node:fs';
import { buildSheets } from '../../src/app/buildSheets';
import { setSettings } from '../../src/app/setSettings';
import { exportSettings, readSettingsFile } from '../../src/app/settingsFile';
import type { GivenRating } from '../../src/core/papers/blocks/areaRating';
import { valuesOn } from '../support/editPlan';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const area = '1. Strategic leadership and governance';
const build = (plan: OpenPlan, areaRatings: readonly GivenRating[] = []) =>
  plan.inWorkbook((workbook) =>
    buildSheets(workbook, { asAt: exampleDay, builtAt: 'now', sheets: ['board-summary'], areaRatings }),
  );
const ratingOf = async (plan: OpenPlan) => (await plan.check()).areaRatings.find((one) => one.area === area);

test('a rating that officers give in the pane is on the sheet, stays, and can be taken back', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  await build(plan, [{ area, rating: 'red', reason: 'Tribunal cases' }]);
  expect(await ratingOf(plan)).toMatchObject({
    suggested: 'amber',
    override: 'red',
    reason: 'Tribunal cases',
    inForce: 'red',
  });
  await build(plan);
  expect(await ratingOf(plan)).toMatchObject({ override: 'red', reason: 'Tribunal cases' });
  // On paper too, where the form is not.
  const said = (await valuesOn(plan, 'Board summary')).flat().join('\n');
  expect(said).toContain(`Rated by officers: ${area}, progress Red (Tribunal cases).`);
  await build(plan, [{ area, rating: null, reason: '' }]);
  expect(await ratingOf(plan)).toMatchObject({ override: null, reason: '', inForce: 'amber' });
});

test('it goes along with the settings, and counts in another workbook until its own Board summary says otherwise', async () => {
  const before = await openPlan(readFileSync(samplePlan));
  await build(before, [{ area, rating: 'red', reason: 'Tribunal cases' }]);
  const file = await before.inWorkbook((workbook) => exportSettings(workbook, exampleDay));

  const next = await openPlan(readFileSync(samplePlan));
  const to = readSettingsFile(file);
  await next.inWorkbook((workbook) => setSettings(workbook, { asAt: exampleDay }, () => to));
  expect(await ratingOf(next)).toMatchObject({ override: 'red', reason: 'Tribunal cases', inForce: 'red' });
  await build(next);
  expect(await ratingOf(next)).toMatchObject({ override: 'red', reason: 'Tribunal cases' });
  await build(next, [{ area, rating: null, reason: '' }]);
  await build(next);
  expect(await ratingOf(next)).toMatchObject({ override: null, inForce: 'amber' });
});

test('a rating of impact goes the same ways: from the pane, with the settings, and back', async () => {
  const before = await openPlan(readFileSync(samplePlan));
  await build(before, [{ area, of: 'impact', rating: 'green', reason: 'Surveys' }]);
  expect(await ratingOf(before)).toMatchObject({
    override: null,
    impact: { override: 'green', reason: 'Surveys' },
  });
  const file = await before.inWorkbook((workbook) => exportSettings(workbook, exampleDay));
  const next = await openPlan(readFileSync(samplePlan));
  const to = readSettingsFile(file);
  await next.inWorkbook((workbook) => setSettings(workbook, { asAt: exampleDay }, () => to));
  await build(next);
  expect(await ratingOf(next)).toMatchObject({
    override: null,
    impact: { override: 'green', reason: 'Surveys' },
  });
  await build(next, [{ area, of: 'impact', rating: null, reason: '' }]);
  expect(await ratingOf(next)).toMatchObject({ impact: { override: null } });
});
