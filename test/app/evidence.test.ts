import { keepPosition } from '../../src/app/keepPosition';
import { packModels } from '../support/packModels';
import { planCases } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

const sample = planCases.find(({ name }) => name === 'sample-plan')!.bytes;
type Cell = string | number | boolean;

/** The cells of a sheet from A1. */
const cellsOf = ({ standIn }: OpenPlan, sheet: string): Promise<Cell[][]> =>
  standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return used.values as Cell[][];
  });

test('in the sample, ten impact ratings are better than what the measures say, and nothing else is said of impact', async () => {
  const { check } = await openPlan(sample);
  const { issues } = await check();
  const of = (code: string) => issues.filter((issue) => issue.code === code);
  // Appeals, waits for a neurodevelopmental assessment and suspensions are Red and have got worse since April.
  expect(of('evidence.impact-above').map(({ reference }) => reference)).toEqual([
    '2.3',
    '2.13',
    '3.2',
    '3.4',
    '3.6',
    '3.10',
    '3.11',
    '4.1',
    '4.2',
    '4.5',
  ]);
  expect(of('evidence.impact-below')).toEqual([]);
  expect(of('evidence.impact-bare')).toEqual([]);
  expect(of('evidence.figure-doubt')).toEqual([]);
  expect(of('evidence.figure-unread').map(({ cell, message }) => `${cell} ${message}`)).toEqual([
    'J8 “c. 53” cannot be read as a figure, so it is left out.',
  ]);
  expect(of('evidence.measure-late').map(({ cell, message }) => `${cell} ${message}`)).toEqual([
    'B16 The newest figure of “16 to 17 year olds with SEND in educati…” is of May 2025.',
  ]);
});

test('the paper sets the impact ratings of the areas beside what the measures say, those in doubt first', async () => {
  const plan = await openPlan(sample);
  await plan.build(undefined, undefined, ['evidence', 'board-summary']);
  const cells = await cellsOf(plan, 'Evidence');
  const from = cells.findIndex(([first]) => first === 'Priority area') + 1;
  const rows = cells.slice(from, from + 5).map((row) => row.filter((cell) => cell !== ''));
  expect(rows).toEqual([
    [
      '2. Timely, high-quality EHC plans',
      'Amber',
      881500,
      'Of 4 measures: 3 getting better and 1 getting worse; none at target. Off target and getting worse: Appeals registered (12 months).',
      'Actions 2.3 and 2.13 are Blue or Green for impact, but Appeals registered (12 months) is Red and getting worse.',
    ],
    [
      '3. Health provision and waiting times',
      'Amber',
      438700,
      'Of 3 measures: 2 getting better and 1 getting worse; none at target. Off target and getting worse: Average wait for neurodevelopmental assessment.',
      'Actions 3.2, 3.4, 3.6, 3.10 and 3.11 are Blue or Green for impact, but Average wait for neurodevelopmental assessment is Red and getting worse.',
    ],
    [
      '4. Inclusion and specialist sufficiency',
      'Amber',
      1078480,
      'Of 2 measures: 1 not moving and 1 getting worse; none at target. Off target and getting worse: Suspension rate, pupils with SEN support.',
      'Actions 4.1, 4.2 and 4.5 are Blue or Green for impact, but Suspension rate, pupils with SEN support is Red and getting worse.',
    ],
    [
      '1. Strategic leadership and governance',
      'Amber',
      240620,
      'Of 1 measure: 1 getting better; none at target.',
      'The measures do not contradict the rating.',
    ],
    [
      '5. Preparation for adulthood and transitions',
      'Green',
      108400,
      'Of 2 measures: 2 getting better; none at target.',
      'The measures do not contradict the rating.',
    ],
  ]);
  const measure = (name: string) =>
    cells.find((row) => row[0] === name && row.some((cell) => String(cell).includes('At this rate')));
  expect(measure('Appeals registered (12 months)')).toEqual(
    expect.arrayContaining([
      64,
      50,
      81,
      'Up from 78 in June 2025 (worse)',
      '31 to cut: further away than at the baseline. At this rate it does not reach the target of 50: it moves away from it.',
    ]),
  );
  // The areas in doubt have a mark on the Board summary, and its words stand on the same page.
  const board = await cellsOf(plan, 'Board summary');
  const chips = board
    .filter((row) => /^\d\. /.test(String(row[0])))
    .slice(0, 5)
    .map((row) => [String(row[0]).charAt(0), row[2]]);
  expect(new Map(chips as [string, Cell][])).toEqual(
    new Map([
      ['2', 'Amber *'],
      ['1', 'Amber'],
      ['3', 'Amber *'],
      ['4', 'Amber *'],
      ['5', 'Green'],
    ]),
  );
  expect(board.flat()).toContain('* its measures say otherwise, see Evidence');
});

test('each measure with a series has a native chart of lines over its own rows', async () => {
  const plan = await openPlan(sample);
  await plan.build(undefined, undefined, ['evidence']);
  const { standIn } = plan;
  const charts = await standIn.Excel.run(async (context) => {
    const all = context.workbook.worksheets
      .getItem('Evidence')
      .charts.load('items/name,items/chartType,items/title/text,items/series/items/name');
    await context.sync();
    return all.items.map(({ chartType, title, series }) => [
      title.text,
      chartType,
      series.items.map(({ name }) => name).join(),
    ]);
  });
  // Of twelve measures the annual survey has one figure.
  expect(charts).toHaveLength(11);
  expect(charts).toContainEqual([
    'Appeals registered (12 months)',
    'Line',
    'Target,Baseline,At this rate,Figure',
  ]);
  // A figure each third month has none beside it: only marks show it.
  expect(charts).toContainEqual([
    'Young people on supported internships',
    'LineMarkers',
    'Target,Baseline,Figure',
  ]);
});

test('lines of a chart can be told apart without colours', async () => {
  const plan = await openPlan(sample);
  await plan.build(undefined, undefined, ['evidence']);
  const dashes = await plan.standIn.Excel.run(async (context) => {
    const all = context.workbook.worksheets
      .getItem('Evidence')
      .charts.load('items/series/items/name,items/series/items/format/line/lineStyle');
    await context.sync();
    return all.items.map(({ series }) =>
      series.items.map(({ name, format }) => [name, format.line.lineStyle]),
    );
  });
  for (const lines of dashes) {
    expect(new Set(lines.map(([, dash]) => dash)).size).toBe(lines.length);
    expect(lines).toContainEqual(['Figure', 'Continuous']);
  }
});

test('the figures behind the charts stand on the screen, and no page is printed for them', async () => {
  const model = (await packModels(await openPlan(sample))).find(({ key }) => key === 'evidence')!;
  const rowOf = (words: string) => model.cells.findIndex(([first]) => first?.content === words);
  expect(model.print.area?.rows).toBe(rowOf('Figures of the charts') - 1);
  // The key and the sources are on the first page, which has room for them.
  const sources = rowOf('Where the figures come from');
  expect(sources).toBeGreaterThan(0);
  expect(sources).toBeLessThan(model.pageBreaks[0] ?? 0);
});

test('what officers answer stays with its area through a build', async () => {
  const plan = await openPlan(sample);
  await plan.build(undefined, undefined, ['evidence']);
  const cells = await cellsOf(plan, 'Evidence');
  const area = '4. Inclusion and specialist sufficiency';
  const at = (held: Cell[][]): [number, number] => {
    const row = held.findIndex(
      (one, index) => one[0] === area && held[index - 1]?.includes('Officers’ answer') === true,
    );
    return [row, held[row - 1]!.indexOf('Officers’ answer')];
  };
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Evidence').getCell(...at(cells)).values = [
      ['Data for July are being checked.'],
    ];
    await context.sync();
  });
  const again = await openPlan(await plan.standIn.save());
  await again.build('9 September 2025, 08:30', '2025-09-09', ['evidence']);
  const after = await cellsOf(again, 'Evidence');
  const [row, column] = at(after);
  expect(after[row]![column]).toBe('Data for July are being checked.');
});

test('Stocktake says of each area what Evidence says', async () => {
  const plan = await openPlan(sample);
  await plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate: '2025-03-10', label: '', today: '2025-03-10', timeOfDay: 0.5 }),
  );
  await plan.build(undefined, undefined, ['stocktake']);
  const first = (await cellsOf(plan, 'Stocktake')).map(([cell]) => cell);
  expect(first).toContain('What the measures say of the impact');
  expect(first).toContain(
    '2. Timely, high-quality EHC plans: Of 4 measures: 3 getting better and 1 getting worse; none at target. Off target and getting worse: Appeals registered (12 months). Actions 2.3 and 2.13 are Blue or Green for impact, but Appeals registered (12 months) is Red and getting worse.',
  );
});
