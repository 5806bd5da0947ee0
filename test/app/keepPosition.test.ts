import { readFileSync } from 'node:fs';
import { keepPosition, type KeepOptions } from '../../src/app/keepPosition';
import { setCycles } from '../../src/app/setCycles';
import { understandPlan } from '../../src/app/understandPlan';
import { readCopy } from '../../src/earlier-copy/readCopy';
import { takeSnapshot } from '../../src/core/history/takeSnapshot';
import { clear, typeInto, valuesOn } from '../support/editPlan';
import { day } from '../support/positions';
import { samplePlan } from '../support/plans';
import { refusingOnce } from '../support/refusals';
import { openPlan, type OpenPlan } from '../support/standIn';

const planSheet = 'SEND Improvement Plan';
const sheet = 'BRAG history';
/** Where the table's first row of actions is, from 0. */
const firstRow = 4;

const open = () => openPlan(readFileSync(samplePlan));
const keep = (plan: OpenPlan, cycleDate: string, more: Partial<KeepOptions> = {}) =>
  plan.inWorkbook((workbook) =>
    keepPosition(workbook, {
      cycleDate,
      label: `Board of ${cycleDate}`,
      today: cycleDate,
      timeOfDay: 0.5,
      ...more,
    }),
  );
const historyOf = (plan: OpenPlan) =>
  plan.inWorkbook(async (workbook) => (await understandPlan(workbook, '2025-09-08')).read.history);
const planPosition = (plan: OpenPlan, cycle: string) =>
  plan.inWorkbook(async (workbook) =>
    takeSnapshot((await understandPlan(workbook, cycle)).plan, {
      cycleDate: day(cycle),
      label: `Board of ${cycle}`,
    }),
  );

test('what is kept is the position of the plan, through saving and opening', async () => {
  const plan = await open();
  expect(await keep(plan, '2025-08-11')).toMatchObject({
    status: 'kept',
    actions: 60,
    sheet,
    created: true,
    replaced: false,
  });
  const first = await planPosition(plan, '2025-08-11');
  await typeInto(plan, planSheet, { I10: 'Red' });
  expect(await keep(plan, '2025-09-08')).toMatchObject({ status: 'kept', created: false });
  const second = await planPosition(plan, '2025-09-08');
  const again = await openPlan(await plan.standIn.save());
  const { snapshots, damaged } = await historyOf(again);
  expect(damaged).toEqual([]);
  // A due date in words is kept as it is shown.
  expect(snapshots).toEqual([first, second]);
});

test("an earlier copy's position is kept from its file, without opening it in Excel", async () => {
  const earlier = await open();
  await typeInto(earlier, planSheet, { I10: 'Red' });
  const bytes = await earlier.standIn.save();
  const plan = await open();
  await keep(plan, '2025-08-11', { copy: readCopy(bytes, 'august.xlsx') });
  const { snapshots } = await historyOf(plan);
  expect(snapshots).toEqual([await planPosition(earlier, '2025-08-11')]);
  expect(snapshots).not.toEqual([await planPosition(plan, '2025-08-11')]);
});

test('a cycle is not overwritten without asking', async () => {
  const plan = await open();
  await keep(plan, '2025-08-11');
  const before = await valuesOn(plan, sheet);
  await typeInto(plan, planSheet, { I10: 'Red' });
  expect(await keep(plan, '2025-08-11', { label: 'Another' })).toEqual({
    status: 'exists',
    cycleDate: '2025-08-11',
    label: 'Board of 2025-08-11',
  });
  expect(await valuesOn(plan, sheet)).toEqual(before);
  expect(await keep(plan, '2025-08-11', { replace: true })).toMatchObject({ status: 'kept', replaced: true });
  expect((await historyOf(plan)).snapshots).toEqual([await planPosition(plan, '2025-08-11')]);
  expect(await valuesOn(plan, sheet)).toHaveLength(before.length);
});

test('a cycle that is replaced with fewer actions leaves no gaps and no other cycle changed', async () => {
  const plan = await open();
  await keep(plan, '2025-07-14');
  await keep(plan, '2025-08-11');
  const july = await planPosition(plan, '2025-07-14');
  await clear(plan, planSheet, 'A31:T32');
  await clear(plan, planSheet, 'A40:T40');
  await keep(plan, '2025-08-11', { replace: true });
  const { snapshots } = await historyOf(plan);
  expect(snapshots[0]).toEqual(july);
  expect(new Set(snapshots[1]?.actions)).toEqual(new Set((await planPosition(plan, '2025-08-11')).actions));
  const rows = (await valuesOn(plan, sheet)).slice(firstRow);
  expect(rows.filter((row) => row[0] !== '')).toHaveLength(117);
  expect(rows.slice(0, 117).every((row) => row[0] !== '')).toBe(true);
});

describe('an officer works on the history sheet', () => {
  const change = (
    plan: OpenPlan,
    edit: (values: (string | number | boolean)[][]) => (string | number | boolean)[][],
  ) =>
    plan.standIn.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
      await context.sync();
      const values = edit(used.values as (string | number | boolean)[][]);
      used.clear('Contents');
      const quoted = values.map((row) =>
        row.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
      );
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(0, 0, values.length, values[0]!.length).values = quoted;
      await context.sync();
    });
  const sets = (snapshots: readonly { actions: readonly unknown[] }[]) =>
    snapshots.map(({ actions, ...rest }) => ({ ...rest, actions: new Set(actions) }));

  test('sorts it, moves columns and adds one: it reads the same, and the next cycle goes under its headings', async () => {
    const plan = await open();
    await keep(plan, '2025-07-14');
    await keep(plan, '2025-08-11');
    const before = (await historyOf(plan)).snapshots;
    await change(plan, (values) =>
      [
        ...values.slice(0, firstRow),
        ...values.slice(firstRow).sort((a, b) => String(b[5]).localeCompare(String(a[5]))),
      ].map((row, index) => [
        index === firstRow - 1 ? 'My notes' : index > 20 && index < 25 ? 'Ask Sam' : '',
        ...[...row].reverse(),
      ]),
    );
    expect(sets((await historyOf(plan)).snapshots)).toEqual(sets(before));
    await keep(plan, '2025-09-08');
    const { snapshots } = await historyOf(plan);
    expect(sets(snapshots.slice(0, 2))).toEqual(sets(before));
    expect(snapshots[2]).toEqual(await planPosition(plan, '2025-09-08'));
    expect((await valuesOn(plan, sheet)).filter((row) => row[0] === 'Ask Sam')).toHaveLength(4);
  });

  test('deletes rows and spoils others: what is left is read, and what is spoilt is told', async () => {
    const plan = await open();
    await keep(plan, '2025-08-11');
    await change(plan, (values) => values.filter((_, index) => index !== 10 && index !== 11));
    // Progress, cycle date, spend and evidence of the first rows; and a line of the officer's own at the end.
    await typeInto(plan, sheet, {
      G5: 'Gren',
      A6: 'August',
      K7: 'lots',
      N8: 'Maybe',
      D9: '',
      F9: '',
      E70: 'Checked by Sam',
    });
    const { snapshots, damaged } = await historyOf(plan);
    expect(snapshots.map(({ actions }) => actions.length)).toEqual([60 - 2 - 5]);
    expect(damaged.map(({ row, why }) => `${row + 1}: ${why}`)).toEqual([
      '5: the progress rating cannot be read: “Gren”',
      '6: the cycle date cannot be read: “August”',
      '7: the spend cannot be read: “lots”',
      '8: the evidence cannot be read: “Maybe”',
      '9: the action is blank',
      '70: the cycle date is blank',
    ]);
    await plan.build();
    const told = (await valuesOn(plan, 'Movement'))
      .flat()
      .find((value) => String(value).includes('cannot be read'));
    expect(told).toMatch(
      /^6 rows of the history sheet cannot be read and are left out: row 5, the progress rating/,
    );
  });

  test('takes a heading away: nothing more is kept, and the heading is named', async () => {
    const plan = await open();
    await keep(plan, '2025-08-11');
    await typeInto(plan, sheet, { G4: '' });
    const before = await valuesOn(plan, sheet);
    await expect(keep(plan, '2025-09-08')).rejects.toMatchObject({
      code: 'history-damaged',
      message: expect.stringContaining('Put back in row 4: Progress.') as string,
    });
    expect(await valuesOn(plan, sheet)).toEqual(before);
  });
});

test('the history sheet is hidden or visible as the settings say, and is read either way', async () => {
  const plan = await open();
  await plan.inWorkbook((workbook) =>
    setCycles(workbook, (cycles) => ({ ...cycles, historySheet: 'hidden' })),
  );
  await keep(plan, '2025-08-11');
  const visibility = () =>
    plan.standIn.Excel.run(async (context) => {
      const history = context.workbook.worksheets.getItem(sheet).load('visibility');
      await context.sync();
      return history.visibility;
    });
  expect(await visibility()).toBe('Hidden');
  expect((await historyOf(plan)).snapshots).toHaveLength(1);
  await plan.inWorkbook((workbook) =>
    setCycles(workbook, (cycles) => ({ ...cycles, historySheet: 'visible' })),
  );
  await keep(plan, '2025-09-08');
  expect(await visibility()).toBe('Visible');
});

test('the history stands behind all our other sheets, those of later builds too', async () => {
  const plan = await open();
  await keep(plan, '2025-08-11');
  await plan.build(undefined, undefined, ['board-summary']);
  expect((await tabsOf(plan)).at(-1)).toBe(sheet);
  await plan.build();
  expect((await tabsOf(plan)).at(-1)).toBe(sheet);
  // As earlier versions left it.
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).position = 3;
    await context.sync();
  });
  const again = await openPlan(await plan.standIn.save());
  expect((await tabsOf(again))[3]).toBe(sheet);
  await again.build();
  const last = await openPlan(await again.standIn.save());
  expect((await tabsOf(last)).at(-1)).toBe(sheet);
  expect((await historyOf(last)).snapshots).toHaveLength(1);
});

const tabsOf = (plan: OpenPlan) =>
  plan.standIn.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test('without a date the position is kept for the next board of the settings', async () => {
  const plan = await open();
  const boards = ['2025-08-11', '2025-10-13', '2025-09-15'].map(day);
  await plan.inWorkbook((workbook) => setCycles(workbook, (cycles) => ({ ...cycles, boards })));
  const kept = await plan.inWorkbook((workbook) =>
    keepPosition(workbook, { label: '', today: '2025-09-08', timeOfDay: 0 }),
  );
  expect(kept).toMatchObject({ status: 'kept', cycleDate: '2025-09-15', label: '15 September 2025' });
});

test('a protected history sheet is refused, and stays as it was', async () => {
  const plan = await open();
  await keep(plan, '2025-08-11');
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  await expect(keep(plan, '2025-09-08')).rejects.toMatchObject({ code: 'protected' });
  expect((await historyOf(plan)).snapshots).toHaveLength(1);
});

test.each(['2025-08-11', '2025-09-08'])(
  'keeping %s that Excel refuses half-way leaves the history as it was',
  async (cycle) => {
    const plan = await open();
    const failing = (at: Parameters<typeof refusingOnce>[0]) =>
      refusingOnce(at, () => keep(plan, cycle, { label: 'Failing', replace: true }));
    const contents = (actions: readonly string[]) => actions.findIndex((name) => name.endsWith('.Formulas'));
    for (const at of [1, 5, contents])
      await expect(failing(at)).rejects.toMatchObject({ code: 'excel-refused' });
    expect(Buffer.from(await plan.standIn.save()).equals(readFileSync(samplePlan))).toBe(true);
    await keep(plan, '2025-08-11');
    const before = await valuesOn(plan, sheet);
    await typeInto(plan, planSheet, { I10: 'Red' });
    for (const at of [1, 2, contents])
      await expect(failing(at)).rejects.toMatchObject({ code: 'excel-refused' });
    expect(await valuesOn(plan, sheet)).toEqual(before);
  },
);

test('building again after keeping changes nothing, in at most five batches', async () => {
  const plan = await open();
  await keep(plan, '2025-03-10');
  await typeInto(plan, planSheet, { I10: 'Red', J11: 'Red' });
  await keep(plan, '2025-08-11');
  await plan.build();
  const first = await plan.standIn.save();
  const before = plan.standIn.traffic.batches;
  const { sheets } = await plan.build();
  await new Promise((resolve) => setImmediate(resolve));
  expect(plan.standIn.traffic.batches - before).toBeLessThanOrEqual(5);
  expect(sheets.map(({ created, differences }) => [created, differences])).toEqual(
    sheets.map(() => [false, []]),
  );
  expect(Buffer.from(await plan.standIn.save()).equals(Buffer.from(first))).toBe(true);
});
