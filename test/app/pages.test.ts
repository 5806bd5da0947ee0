import { keepPosition } from '../../src/app/keepPosition';
import { pageHeight } from '../../src/core/papers/sheet/pageSize';
import type { SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { largePlan } from '../support/largePlan';
import { packModels } from '../support/packModels';
import { plainWorkbook } from '../support/plainWorkbook';
import { planCases } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

/** The page that each row is printed on, under the first row, which is repeated. */
function pagesOf({ columnWidths, rowHeights, cells, pageBreaks, print }: SheetModel): number[] {
  const whole = pageHeight(columnWidths, 'Landscape', print.paper);
  const heightOf = (row: number) => rowHeights.get(row) ?? 15;
  let [page, taken] = [0, 0];
  return cells.map((_, row) => {
    if (pageBreaks.includes(row) || taken + heightOf(row) > whole) {
      page++;
      taken = heightOf(0);
    }
    taken += heightOf(row);
    return page;
  });
}

/** Tables whose rows are on another page than their headings, by the words of these. */
function cutTables(model: SheetModel): string[] {
  const pages = pagesOf(model);
  const printed = model.print.area?.rows ?? model.cells.length;
  return model.tables
    .filter(({ headerRow }) => headerRow < printed)
    .filter(({ headerRow, rows }) => pages[headerRow] !== pages[rows.row + rows.rows - 1])
    .map(({ headerRow }) => JSON.stringify(model.cells[headerRow]?.map((cell) => cell?.content)));
}

const keep = (plan: OpenPlan) =>
  plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate: '2025-07-14', label: '', today: '2025-07-14', timeOfDay: 0.5 }),
  );

test('no table of the Board summary, Finance, Movement, Stocktake and the risks is cut from its headings by a page', async () => {
  const sample = planCases.find(({ name }) => name === 'sample-plan')!;
  const plans: [OpenPlan, string, string][] = [
    [await openPlan(sample.bytes), 'SEND Improvement Plan', 'I10:I69'],
    [await openPlan(largePlan(150, 1)), 'Plan 1', 'G2:G151'],
  ];
  for (const [plan, sheet, ratings] of plans) {
    await keep(plan);
    await plan.standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(ratings).values = 'Red' as unknown as string[][];
      await context.sync();
    });
    const models = (await packModels(plan)).filter(({ key }) =>
      ['board-summary', 'finance', 'movement', 'stocktake', 'risk-performance'].includes(key),
    );
    expect(models).toHaveLength(5);
    for (const model of models) expect([model.key, cutTables(model)]).toEqual([model.key, []]);
    // The long list goes on over several pages.
    const movement = models.find(({ key }) => key === 'movement')!;
    const lists = movement.tables.filter(
      ({ headerRow }) => movement.cells[headerRow]?.[1]?.content === 'Change',
    );
    expect(lists.length).toBeGreaterThan(1);
  }
});

test('a page that begins within the kinds of issues has their headings', async () => {
  const plan = await openPlan(planCases.find(({ name }) => name === 'sample-plan')!.bytes);
  for (const cycleDate of ['2025-06-09', '2025-07-14'])
    await plan.inWorkbook((workbook) =>
      keepPosition(workbook, { cycleDate, label: '', today: cycleDate, timeOfDay: 0.5 }),
    );
  const model = (await packModels(plan)).find(({ key }) => key === 'plan-checks')!;
  const kinds = model.tables.filter(
    ({ headerRow }) => model.cells[headerRow]?.[0]?.content === 'Kind of issue',
  );
  expect(kinds.length).toBeGreaterThan(0);
  expect(cutTables({ ...model, tables: kinds })).toEqual([]);
});

test('the Board summary of five areas has one page to decide from and two behind it; the form is not printed', async () => {
  const sample = planCases.find(({ name }) => name === 'sample-plan')!;
  const plan = await openPlan(sample.bytes);
  for (const hasPosition of [false, true]) {
    if (hasPosition) await keep(plan);
    const models = await packModels(plan);
    const board = models.find(({ key }) => key === 'board-summary')!;
    const pages = pagesOf(board);
    const printed = board.print.area!;
    expect(printed).toMatchObject({ row: 0, column: 0, columns: board.columnWidths.length });
    expect([hasPosition, pages[printed.rows - 1]]).toEqual([hasPosition, 2]);
    // The key closes the first page; the next begins with the figures.
    const row = (title: string) => board.cells.findIndex(([first]) => first?.content === title);
    const behind = row('Ratings and dates by priority area (number of actions)');
    expect([pages[behind - 2], pages[behind]]).toEqual([0, 1]);
    const moved = row('Movement since the last board (number of actions)');
    expect([hasPosition, moved < printed.rows]).toEqual([hasPosition, hasPosition]);
    for (const title of ['Officers’ ratings', 'Also in this workbook:'])
      expect([title, row(title) >= printed.rows]).toEqual([title, true]);
  }
});

test('no title of Finance stands at the foot of a page, away from what it is about', async () => {
  // With as many actions, the last title would.
  for (const actions of [60, 140]) {
    const models = await packModels(await openPlan(largePlan(actions, 1)));
    const finance = models.find(({ key }) => key === 'finance')!;
    const pages = pagesOf(finance);
    const alone = finance.sections.filter((row) => pages[row] !== pages[row + 1]);
    expect(alone.map((row) => finance.cells[row]?.[0]?.content)).toEqual([]);
  }
});

/** Actions that are late and long to tell of, in words that have short forms which nobody explains. */
const talkative = (actions: number): Uint8Array =>
  plainWorkbook({
    name: 'Plan',
    rows: [
      ['Ref', 'Priority area', 'Action', 'Lead', 'Due', 'BRAG progress'],
      ...Array.from({ length: actions }, (_, n) => [
        `A${n + 1}`,
        `Priority ${n + 1}: support for families of area ${n + 1}`,
        `Put the QZX in place for every family that asks for help, with a named person and a plan, in part ${n + 1}`,
        'Head of SEND',
        45910 + n,
        n % 2 === 0 ? 'Red' : 'Green',
      ]),
    ],
  });

test('the Members’ summary cuts no short part in two, and prints nothing that is for officers', async () => {
  for (let actions = 10; actions <= 18; actions++) {
    const plan = await openPlan(talkative(actions));
    const model = (await packModels(plan)).find(({ key }) => key === 'members-summary')!;
    const first = model.cells.map(([cell]) => (typeof cell?.content === 'string' ? cell.content : ''));
    const pageOf = (row: number) => model.pageBreaks.filter((start) => start <= row).length;
    const heading = model.sections.find((row) => first[row] === 'What happens next')!;
    const next = model.sections.find((row) => row > heading)!;
    expect([actions, pageOf(next - 2)]).toEqual([actions, pageOf(heading)]);
    const note = first.findIndex((words) =>
      words.startsWith('For officers, not printed: nobody explains QZX.'),
    );
    expect(note).toBe(model.print.area?.rows);
  }
});
