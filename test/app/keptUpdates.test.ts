import { readFileSync } from 'node:fs';
import { keepPosition } from '../../src/app/keepPosition';
import { columnLetters } from '../../src/core/cells/address';
import { clear, typeInto, valuesOn } from '../support/editPlan';
import { samplePlan } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

const planSheet = 'SEND Improvement Plan';
const history = 'BRAG history';

const keep = (plan: OpenPlan, cycleDate: string) =>
  plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate, label: '', today: cycleDate, timeOfDay: 0.5 }),
  );

/** The references of the actions whose update is said to be that of the last board. */
const repeated = async (plan: OpenPlan, asAt: string): Promise<string[]> =>
  (await plan.check(asAt)).issues.flatMap(({ code, reference }) =>
    code === 'progress.same-update' ? [reference] : [],
  );

/** The column of the signs on the history sheet, which stands on row 4 with the other headings. */
async function signColumn(plan: OpenPlan): Promise<string> {
  const heads = (await valuesOn(plan, history))[3] ?? [];
  return columnLetters(heads.indexOf('Update sign'));
}

test('an update that is not changed by the next board is found by its sign; the words are not kept', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  const { total } = await plan.check();
  const [first] = total.actions.filter(({ progress, update }) => progress.state === 'amber' && update !== '');
  if (first === undefined) throw new Error('No Amber action has an update.');
  await keep(plan, '2025-08-11');
  expect((await valuesOn(plan, history)).flat()).not.toContain(first.update);
  // Three weeks after the board it may be the same.
  expect(await repeated(plan, '2025-09-01')).toEqual([]);
  const found = await repeated(plan, '2025-09-08');
  expect(found).toContain(first.reference);
  const column = columnLetters(first.place.columns.update ?? 0);
  await typeInto(plan, planSheet, { [`${column}${first.place.row + 1}`]: `${first.update} And more.` });
  expect(await repeated(plan, '2025-09-08')).toEqual(
    found.filter((reference) => reference !== first.reference),
  );
});

test('a history sheet of before has no signs, and stays readable; the next position puts the heading beside theirs', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  await keep(plan, '2025-07-14');
  const column = await signColumn(plan);
  await clear(plan, history, `${column}1:${column}100`);
  await typeInto(plan, history, { [`${column}4`]: 'Our notes', [`${column}5`]: 'Ask the head' });
  expect((await plan.check()).history).toMatchObject({
    damaged: [],
    snapshots: [{ actions: { length: 60 } }],
  });
  expect(await repeated(plan, '2025-09-08')).toEqual([]);
  await keep(plan, '2025-08-11');
  const [heads, first, ...rows] = (await valuesOn(plan, history)).slice(3);
  expect(heads?.slice(-2)).toEqual(['Our notes', 'Update sign']);
  expect(first?.slice(-2)).toEqual(['Ask the head', '']);
  expect(rows.slice(-60).filter((row) => row.at(-1) !== '').length).toBeGreaterThan(10);
  expect((await repeated(plan, '2025-09-08')).length).toBeGreaterThan(10);
  const again = await keep(plan, '2025-09-08');
  expect(again).toMatchObject({ status: 'kept', notes: [] });
  expect((await valuesOn(plan, history))[3]).toEqual(heads);
});
