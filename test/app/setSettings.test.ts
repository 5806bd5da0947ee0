import { readFileSync } from 'node:fs';
import { setSettings } from '../../src/app/setSettings';
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
  expect(await (await openPlan(await plan.standIn.save())).check()).toEqual(report);
});
