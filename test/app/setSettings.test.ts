import { readFileSync } from 'node:fs';
import { setSettings } from '../../src/app/setSettings';
import { expectSame } from '../support/expectSame';
import { valuesOn } from '../support/editPlan';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan } from '../support/standIn';

test('a check that is switched off raises nothing, for every officer who opens the workbook', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  const before = await plan.check();
  expect(before.issues.some(({ code }) => code === 'lead.missing')).toBe(true);
  const report = await plan.inWorkbook((workbook) =>
    setSettings(workbook, { asAt: exampleDay }, ({ checks }) => ({
      checks: { ...checks, rules: { ...checks.rules, 'lead.missing': 'off', 'money.missing': 'error' } },
    })),
  );
  expect(report.issues.some(({ code }) => code === 'lead.missing')).toBe(false);
  expect(report.issues.find(({ code }) => code === 'money.missing')?.severity).toBe('error');
  expect(report.checksOff).toEqual(['lead.missing']);
  expectSame(await (await openPlan(await plan.standIn.save())).check(), report);
});

test('the thresholds of the areas’ ratings count in the figures, and are printed on the Board summary', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  const before = await plan.check();
  const never = { part: 99, whole: 100 };
  const report = await plan.inWorkbook((workbook) =>
    setSettings(workbook, { asAt: exampleDay }, ({ pack }) => ({
      pack: { ...pack, areaRating: { ...pack.areaRating, red: never, amber: never } },
    })),
  );
  const ratings = ({ areas }: typeof report) => areas.map(({ rating }) => rating.suggested);
  expect(ratings(before)).toContain('red');
  expect(ratings(report)).not.toContain('red');
  const built = await plan.build('now', exampleDay, ['board-summary']);
  expect(ratings(built.report)).toEqual(ratings(report));
  expect((await valuesOn(plan, 'Board summary')).flat().join('\n')).toContain(
    'Red if at least 99 in 100 of those not Blue are Red',
  );
});
