import { readFileSync } from 'node:fs';
import { acceptIssue } from '../../src/app/acceptIssue';
import { checkPlan } from '../../src/app/checkPlan';
import type { RunOptions } from '../../src/app/runOptions';
import { setSettings } from '../../src/app/setSettings';
import { parseIsoDate } from '../../src/core/cells/serialDate';
import { printRollup } from '../../src/cli/printReport';
import { rollupJson } from '../../src/cli/rollupJson';
import { samplePlan } from '../support/plans';
import { openPlan } from '../support/standIn';

/** The sample says “Last updated 8 September 2025”. */
const own = parseIsoDate('2025-09-08');
const checkOn = async (options: RunOptions) => {
  const plan = await openPlan(readFileSync(samplePlan));
  return { plan, report: await plan.inWorkbook((workbook) => checkPlan(workbook, options)) };
};

test('where no date is set, the plan’s own counts where it is more than 14 days ago, and that is said first', async () => {
  const { report } = await checkOn({ asAt: '2026-11-29', asAtSource: 'today' });
  expect([report.asAt, report.asAtSource]).toEqual([own, 'plan']);
  expect(report.total.overdue).toBe(10);
  expect(printRollup(report).split('\n')[0]).toBe(
    'Fenwick local area SEND improvement plan 2024 to 2026, as at 8 September 2025, the date that the plan gives itself. For another, give --as-at.',
  );
  expect(JSON.parse(rollupJson(report))).toMatchObject({ asAt: '2025-09-08', asAtSource: 'plan' });
});

test.each([
  ['2025-09-22', 'today'],
  ['2025-09-23', 'plan'],
  // Before the plan was brought up to date its date is still to come.
  ['2025-09-01', 'today'],
] as const)('on %s it is %s’s', async (asAt, asAtSource) => {
  const { report } = await checkOn({ asAt, asAtSource: 'today' });
  expect(report.asAtSource).toBe(asAtSource);
  expect(report.asAt).toBe(asAtSource === 'plan' ? own : parseIsoDate(asAt));
});

test('a date that is set goes before the plan’s own', async () => {
  const { report } = await checkOn({ asAt: '2026-11-29' });
  expect([report.asAt, report.asAtSource]).toEqual([parseIsoDate('2026-11-29'), 'set']);
  expect(printRollup(report).split('\n')[0]).toMatch(/, as at 29 November 2026$/);
});

test('what is done with an issue or a setting keeps the date, and what it comes from', async () => {
  const options: RunOptions = { asAt: '2026-11-29', asAtSource: 'today' };
  const { plan, report } = await checkOn(options);
  const given = { who: 'Jo', reason: 'Known.', on: '2026-11-29' };
  const accepted = await plan.inWorkbook((workbook) =>
    acceptIssue(workbook, options, report.issues[0]!, given),
  );
  const set = await plan.inWorkbook((workbook) =>
    setSettings(workbook, options, ({ checks }) => ({ checks })),
  );
  for (const after of [accepted, set]) expect([after.asAt, after.asAtSource]).toEqual([own, 'plan']);
});
