import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlanProblem } from '../../src/app/planProblem';
import { setMapping } from '../../src/app/setMapping';
import type { UnderstoodPlan } from '../../src/app/understandCells';
import { withColumn, withUse } from '../../src/core/plan/mapping/correctMapping';
import type { Mapping } from '../../src/core/plan/mapping/mapping';
import { expectSame } from '../support/expectSame';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const open = () => openPlan(readFileSync(samplePlan));
const set = ({ inWorkbook }: OpenPlan, mapping: Mapping | undefined) =>
  inWorkbook((workbook) => setMapping(workbook, { asAt: exampleDay }, mapping));

/** What was understood of the sample, but for its impact column. */
async function withoutImpact(plan: OpenPlan): Promise<Mapping> {
  const { mapping, tables } = await plan.check();
  return withColumn(mapping, tables[0]!, 'impact', null);
}

test('a correction counts at once, and in the next run of whoever opens the saved workbook', async () => {
  const plan = await open();
  const { impactRecorded, total } = await set(plan, await withoutImpact(plan));
  expect(impactRecorded).toBe(false);
  const another = await openPlan(await plan.standIn.save());
  const next = await another.check();
  expect(next.impactRecorded).toBe(false);
  expect(next.total).toEqual(total);
});

test('what was said is forgotten, and the plan is worked out anew', async () => {
  const plan = await open();
  const before = await plan.check();
  await set(plan, await withoutImpact(plan));
  expect((await set(plan, undefined)).impactRecorded).toBe(true);
  expectSame(await plan.check(), before);
});

test.each<[string, (mapping: Mapping) => Mapping, string]>([
  [
    'names a sheet that is not there',
    ({ sheets, ...rest }) => ({ ...rest, sheets: [...sheets, { name: 'Plan 2024', use: 'plan' }] }),
    'mapping-stale',
  ],
  [
    'leaves no sheet to read',
    (mapping) => mapping.sheets.reduce((so, { name }) => withUse(so, name, 'ignore'), mapping),
    'no-plan',
  ],
])('a mapping that %s is refused, and what the workbook keeps stays', async (_which, wrong, code) => {
  const plan = await open();
  const kept = await withoutImpact(plan);
  await set(plan, kept);
  const problem = await set(plan, wrong(kept)).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(PlanProblem);
  expect(problem).toMatchObject({ code });
  expect((await plan.check()).impactRecorded).toBe(false);
});

test('what checks the plan after an edit is told how it was understood', async () => {
  const plan = await open();
  const mapping = await withoutImpact(plan);
  const told: UnderstoodPlan[] = [];
  const report = await plan.inWorkbook((workbook) =>
    setMapping(workbook, { asAt: exampleDay, onUnderstood: (understood) => told.push(understood) }, mapping),
  );
  expectSame(
    told.map((understood) => understood.report),
    [report],
  );
});

test('where no plan is found a person can point at it, and it is read from then on', async () => {
  const plan = await openPlan(readFileSync(join(__dirname, '../not-plans/checklist.xlsx')));
  const problem: unknown = await plan.check().catch((error: unknown) => error);
  const [sheet] = (problem as PlanProblem).choices;
  const header = sheet!.rows.find(({ row }) => row === 2)!;
  expect(sheet).toMatchObject({ name: 'Checklist' });
  expect(header.headings.map(({ heading }) => heading)).toEqual(['No.', 'Task', 'How often', 'Tick']);
  const columns = { action: { column: 'B', heading: 'Task' }, progress: { column: 'D', heading: 'Tick' } };
  const report = await set(plan, {
    version: 1,
    sheets: [{ name: 'Checklist', use: 'plan', tables: [{ headerRow: 3, columns }] }],
  });
  expect(report.total.actions.map(({ text }) => text)).toEqual([
    'Send papers to members',
    'Book the room',
    'Check the quorum',
  ]);
  expect((await plan.check()).total).toEqual(report.total);
});
