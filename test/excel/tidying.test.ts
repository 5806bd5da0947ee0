import { keepPosition } from '../../src/app/keepPosition';
import { understandPlan } from '../../src/app/understandPlan';
import { typeInto, valuesOn } from '../support/editPlan';
import { plainWorkbook } from '../support/plainWorkbook';
import { refusing } from '../support/refusals';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due', 'BRAG progress', 'BRAG impact'];
const planOf = (action = 'Build two hundred homes for rent') =>
  plainWorkbook({
    name: 'Plan',
    rows: [
      heads,
      ['H1', 'Homes', action, 'Head of service', 45800, 'Red', 'Red'],
      ['H2', 'Homes', 'Appoint more officers', 'Head of service', 45800, 'Green', 'Red'],
      ['R1', 'Roads', 'Put numbers on street signs', 'Head of service', 45800, 'Red', 'Amber'],
    ],
  });
const build = (plan: OpenPlan, builtAt = 'now') =>
  plan.build(builtAt, exampleDay, ['board-summary', 'escalations']);
const keep = (plan: OpenPlan, cycleDate: string) =>
  plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate, label: cycleDate, today: cycleDate, timeOfDay: 0.5 }),
  );
const positions = (plan: OpenPlan) =>
  plan.inWorkbook(async (workbook) => (await understandPlan(workbook, exampleDay)).read.history.snapshots);

describe('what officers do to our sheets keeps no later build from being done', () => {
  test.each(['Board summary', 'Escalations'])('%s is deleted: it is made anew', async (sheet) => {
    const plan = await openPlan(planOf());
    await build(plan);
    await plan.standIn.edit({ do: 'deleteSheet', sheet });
    const again = await openPlan(await plan.standIn.save());
    const { sheets } = await build(again, 'later');
    expect(sheets.map(({ name, created }) => [name, created])).toEqual([
      ['Board summary', sheet === 'Board summary'],
      ['Escalations', sheet === 'Escalations'],
    ]);
    expect((await build(again, 'once more')).sheets.some(({ created }) => created)).toBe(false);
  });

  test('the history sheet is deleted: a new history is begun', async () => {
    const plan = await openPlan(planOf());
    await keep(plan, '2025-07-14');
    await plan.standIn.edit({ do: 'deleteSheet', sheet: 'BRAG history' });
    expect(await keep(plan, '2025-08-11')).toMatchObject({ status: 'kept', created: true });
    expect((await positions(plan)).map(({ label }) => label)).toEqual(['2025-08-11']);
  });

  test('a series of a chart is deleted: it is added again', async () => {
    const plan = await openPlan(planOf());
    await build(plan);
    const series = () =>
      plan.standIn.Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Board summary');
        charts.load('items/name,items/series/items/name');
        await context.sync();
        return charts.items.map(({ name, series: all }) => [name, all.items.map((one) => one.name)] as const);
      });
    const before = await series();
    await plan.standIn.edit({ do: 'deleteSeries', sheet: 'Board summary', chart: before[0]![0], series: 1 });
    expect((await series())[0]![1]).toHaveLength(before[0]![1].length - 1);
    await build(plan, 'later');
    expect(await series()).toEqual(before);
  });

  test('the Board summary is hidden: it stays so, and the next sheet is in front', async () => {
    const plan = await openPlan(planOf());
    await build(plan);
    await plan.standIn.edit({ do: 'hideSheet', sheet: 'Board summary' });
    const { notes } = await build(plan, 'later');
    expect(notes).toEqual([]);
    expect(plan.standIn.traffic.batches).toBeLessThanOrEqual(10);
    const front = await plan.standIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(front).toBe('Escalations');
  });

  test('a stray cell stands far away on a sheet of ours: it stays, and is not walked to', async () => {
    const plan = await openPlan(planOf());
    await build(plan);
    await typeInto(plan, 'Board summary', { XFC900000: 'stray' });
    await build(plan, 'later');
    const stray = await plan.standIn.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Board summary').getRange('XFC900000').load('values');
      await context.sync();
      return cell.values as unknown[][];
    });
    expect(stray).toEqual([['stray']]);
  });

  test('the history is filtered: all rows are shown again, which is said, and the position is kept whole', async () => {
    const plan = await openPlan(planOf());
    await keep(plan, '2025-07-14');
    await plan.standIn.edit({ do: 'filter', sheet: 'BRAG history', at: 'A4:N7', by: 'G', values: ['Red'] });
    await typeInto(plan, 'Plan', { F3: 'Blue' });
    const kept = await keep(plan, '2025-08-11');
    expect(kept).toMatchObject({
      status: 'kept',
      created: false,
      notes: [
        { words: 'All rows of “BRAG history” are shown again, so that new ones could be kept.', code: '' },
      ],
    });
    expect((await positions(plan)).map(({ label, actions }) => [label, actions.length])).toEqual([
      ['2025-07-14', 3],
      ['2025-08-11', 3],
    ]);
  });
});

test.each([
  ['32,000 letters', 'Build homes and '.repeat(2000)],
  ['1,600 letters', 'Build homes '.repeat(133)],
])('an action of %s is kept', async (_, action) => {
  const plan = await openPlan(planOf(action));
  expect(await keep(plan, '2025-07-14')).toMatchObject({ status: 'kept', actions: 3 });
  await typeInto(plan, 'Plan', { F2: 'Green' });
  expect(await keep(plan, '2025-08-11')).toMatchObject({ status: 'kept', notes: [] });
  expect((await positions(plan)).map(({ actions }) => actions.length)).toEqual([3, 3]);
});

describe('what Excel refuses of the looks', () => {
  test.each([
    ['Page set-up was not taken on “Board summary”', '.Orientation'],
    ['Charts were not taken on “Board summary”', '.SetValues'],
    ['Lists to choose from and filter buttons were not taken on “Board summary”', '.Rule'],
    ['Fonts, colours and sizes were not taken on “Board summary”', '.Merge'],
    ['Gridlines and frozen rows were not set on “Board summary”', '.Gridlines'],
  ])('%s: that is said, the contents are complete, and the next build takes it', async (words, member) => {
    const whole = await openPlan(planOf());
    await build(whole);
    const plan = await openPlan(planOf());
    const { notes, sheets } = await refusing(
      (name) => name.endsWith(member),
      () => build(plan),
    );
    expect(notes.map((note) => note.words).join(' ')).toContain(words);
    expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(['GeneralException']));
    expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
    for (const name of ['Board summary', 'Escalations'])
      expect(await valuesOn(plan, name)).toEqual(await valuesOn(whole, name));
    expect((await build(plan)).notes).toEqual([]);
    await build(whole);
    expect(await plan.standIn.save()).toEqual(await whole.standIn.save());
  });
});

describe('another workbook is in front', () => {
  test('a first build adds nothing, and says what to do', async () => {
    const plan = await openPlan(planOf());
    await plan.standIn.edit({ do: 'otherWorkbook', inFront: true });
    await expect(build(plan)).rejects.toMatchObject({
      code: 'not-in-front',
      message: expect.stringContaining('Bring this workbook to the front and press again.') as string,
    });
    await plan.standIn.edit({ do: 'otherWorkbook', inFront: false });
    expect((await build(plan)).sheets).toHaveLength(2);
  });

  test('a later build is done, but for the view', async () => {
    const plan = await openPlan(planOf());
    await build(plan);
    await typeInto(plan, 'Plan', { C2: 'Build three hundred homes' });
    await plan.standIn.edit({ do: 'otherWorkbook', inFront: true });
    const { notes } = await build(plan, 'later');
    expect(notes[0]?.words).toContain('Bring this workbook to the front, then build again.');
    expect((await valuesOn(plan, 'Escalations')).flat()).toContain('Build three hundred homes');
  });

  test('what cannot be taken back is named, never called unchanged, and the next build takes it over', async () => {
    const plan = await openPlan(planOf());
    const refused = refusing(
      (name) => (/\.Formulas$|\.Delete$/.test(name) && name.startsWith('3')) || name.endsWith('.Formulas'),
      () => build(plan),
    );
    const error = await refused.then(
      () => null,
      (thrown: unknown) => thrown as Error,
    );
    expect(error?.message).toContain(
      'not everything could be taken back: look at “Board summary”, “Escalations”.',
    );
    expect(error?.message).not.toMatch(/nothing/i);
    const { sheets } = await build(plan);
    expect(sheets.map(({ name }) => name)).toEqual(['Board summary', 'Escalations']);
  });
});
