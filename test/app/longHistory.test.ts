import { keepPosition } from '../../src/app/keepPosition';
import { readHistory } from '../../src/core/history/readHistory';
import { typeInto, valuesOn } from '../support/editPlan';
import { largePlan } from '../support/largePlan';
import { day } from '../support/positions';
import { openPlan, type OpenPlan } from '../support/standIn';

const keep = (plan: OpenPlan, cycleDate: string, replace = false) =>
  plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate, label: 'Board', today: cycleDate, timeOfDay: 0.5, replace }),
  );
const snapshotsOf = (plan: OpenPlan) =>
  plan.inWorkbook(async (workbook) => readHistory(await workbook.readHistory(), false).snapshots);

/** Adds the cycles of the months before the one that is kept, as if each had been kept in its time. */
async function addCycles({ standIn }: OpenPlan, actions: number, cycles: number): Promise<void> {
  await standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('BRAG history');
    const kept = sheet.getRangeByIndexes(4, 0, actions, 14).load('values');
    await context.sync();
    for (let cycle = 1; cycle <= cycles; cycle++) {
      const rows = (kept.values as (string | number)[][]).map(([date, ...rest]) => [
        Number(date) - 28 * cycle,
        ...rest.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
      ]);
      sheet.getRangeByIndexes(4 + actions * cycle, 0, actions, 14).values = rows;
    }
    await context.sync();
  });
}

test('a history beyond what Excel on the web gives at once is read in pieces, and written to', async () => {
  const plan = await openPlan(largePlan(600, 1));
  await keep(plan, '2025-08-11');
  await addCycles(plan, 600, 40);
  // The whole history is some 4 MB.
  const limited = await openPlan(await plan.standIn.save(), { limitBytes: 1_500_000 });
  const before = limited.standIn.traffic.batches;
  expect(await keep(limited, '2025-09-08')).toMatchObject({ status: 'kept', actions: 600, created: false });
  expect(limited.standIn.traffic.batches - before).toBeGreaterThan(5);
  const snapshots = await snapshotsOf(limited);
  expect(snapshots).toHaveLength(42);
  expect(snapshots.map(({ actions }) => actions.length)).toEqual(Array(42).fill(600));
  expect(snapshots.at(-1)).toMatchObject({ cycleDate: day('2025-09-08') });
  await limited.build(undefined, '2025-09-09', ['movement']);
  const movement = await valuesOn(limited, 'Movement');
  // The trend has a row for each cycle and one for the plan as it stands.
  const head = movement.findIndex(([first]) => first === 'Position');
  const rows = movement.slice(
    head + 1,
    movement.findIndex(([first], row) => row > head && first === ''),
  );
  expect(rows).toHaveLength(43);
  expect(new Set(rows.map(([, actions]) => actions))).toEqual(new Set([600]));
});

test('a position beyond what Excel on the web takes at once is kept in pieces, the first, the next, and one in its place', async () => {
  const plan = await openPlan(largePlan(9000, 1), { limitBytes: 5_000_000 });
  await keep(plan, '2025-08-11');
  const before = plan.standIn.traffic.batches;
  expect(await keep(plan, '2025-09-08')).toMatchObject({ status: 'kept', actions: 9000, created: false });
  expect(plan.standIn.traffic.batches - before).toBeGreaterThan(4);
  await typeInto(plan, 'Plan 1', { C2: 'The first action, in other words' });
  expect(await keep(plan, '2025-09-08', true)).toMatchObject({
    status: 'kept',
    actions: 9000,
    replaced: true,
  });
  const [first, second] = await snapshotsOf(plan);
  expect(first?.actions).toHaveLength(9000);
  expect(second?.actions).toHaveLength(9000);
  expect(second?.actions[0]).toMatchObject({ text: 'The first action, in other words' });
  expect(second?.actions.slice(1)).toEqual(first?.actions.slice(1));
});
