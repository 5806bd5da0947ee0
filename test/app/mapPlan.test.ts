import { readFileSync } from 'node:fs';
import { keepMapping, mapPlan } from '../../src/app/mapPlan';
import { PlanProblem } from '../../src/app/planProblem';
import type { Mapping } from '../../src/core/plan/mapping/mapping';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const open = () => openPlan(readFileSync(samplePlan));
const map = ({ inWorkbook }: OpenPlan, mapping?: Mapping) =>
  inWorkbook((workbook) => mapPlan(workbook, exampleDay, mapping));
const keep = ({ inWorkbook }: OpenPlan, mapping: Mapping | undefined) =>
  inWorkbook((workbook) => keepMapping(workbook, mapping));

/** The sample's mapping without its impact column, or with a heading that is not there. */
function corrected(mapping: Mapping, column: null | { column: string; heading: string }): Mapping {
  const [first, ...others] = mapping.sheets;
  const [table] = first?.tables ?? [];
  if (first === undefined || table === undefined) throw new Error('the sample has no table');
  const tables = [{ ...table, columns: { ...table.columns, impact: column } }];
  return { ...mapping, sheets: [{ ...first, tables }, ...others] };
}

test('the whole mapping of a plan, kept and read again, changes no figure', async () => {
  const plan = await open();
  const before = await plan.check();
  const { mapping } = await map(plan);
  await keep(plan, mapping);
  const again = await openPlan(await plan.standIn.save());
  const { areas, issues, sheets } = await again.check();
  expect(areas).toEqual(before.areas);
  expect(issues).toEqual(before.issues);
  expect(sheets).toEqual(
    before.sheets.map((sheet) =>
      sheet.read || sheet.why.includes('read')
        ? sheet
        : { ...sheet, why: 'the mapping says to leave it alone' },
    ),
  );
});

test('a correction that is kept in the workbook counts in every later run, until it is taken away', async () => {
  const plan = await open();
  expect((await plan.check()).impactRecorded).toBe(true);
  const { mapping } = await map(plan);
  await keep(plan, corrected(mapping, null));
  const report = await plan.check();
  expect(report.impactRecorded).toBe(false);
  expect(report.total.impact.unrated).toBe(report.total.actions.length);
  await keep(plan, undefined);
  expect((await plan.check()).impactRecorded).toBe(true);
});

test('a kept mapping that no longer fits stops the run; mapping anew tells and leaves it out', async () => {
  const plan = await open();
  const { mapping } = await map(plan);
  const wrong = corrected(mapping, { column: 'D', heading: 'Impact' });
  await keep(plan, wrong);
  const problem = await plan.check().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(PlanProblem);
  expect(problem).toMatchObject({ code: 'mapping-stale' });
  expect(String(problem)).toContain('“Impact” (impact rating) has moved from column D to column J');
  const anew = await map(plan);
  expect(anew.mapping).toEqual(mapping);
  expect(anew.keptIsStale).toContain('has moved from column D');
  await expect(map(plan, wrong)).rejects.toMatchObject({ code: 'mapping-stale' });
});

test('a kept mapping that is none is told, not guessed at', async () => {
  const plan = await open();
  await keep(plan, { version: 2 } as unknown as Mapping);
  await expect(plan.check()).rejects.toMatchObject({ code: 'mapping-stale' });
});
