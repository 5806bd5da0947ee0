import { readFileSync } from 'node:fs';
import { understandPlan } from '../../src/app/understandPlan';
import { keepPosition } from '../../src/app/keepPosition';
import type { UnderstoodPlan } from '../../src/app/understandCells';
import { explainCell, type Explanation } from '../../src/app/why/explainCell';
import { cellAddress } from '../../src/core/cells/address';
import { lookAtSelection } from '../../src/excel/lookAtSelection';
import { atOnce } from '../support/atOnce';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

let open: OpenPlan;
let understood: UnderstoodPlan;

/** The sample with a position of August, its lead's date then changed, and its pack. */
beforeAll(async () => {
  open = await openPlan(readFileSync(samplePlan));
  const today = { today: '2025-08-04', timeOfDay: 0.5, pause: () => Promise.resolve() };
  await open.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate: '2025-08-04', label: 'August board', ...today }),
  );
  const before = await open.check();
  const { place } = before.total.actions.find(({ place: { row } }) => row === 10)!;
  const due = cellAddress(10, place.columns.revisedDue ?? place.columns.due!);
  await open.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('SEND Improvement Plan').getRange(due).values = [[46000]];
    await context.sync();
  });
  await open.build();
  understood = await open.inWorkbook((workbook) => understandPlan(workbook, exampleDay));
});

/** Selects a cell as a person does, and asks. */
async function why(sheet: string, cell: string): Promise<Explanation | null> {
  const { run } = open.standIn.Excel;
  await run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });
  const look = await lookAtSelection(run);
  return look === null ? null : atOnce(explainCell(understood, look));
}

/** The first cell of a sheet that holds just this text. */
const find = (sheet: string, text: string, beside = 0): Promise<string> =>
  place(sheet, 'values', (value) => value === text, beside);

/** The first cell of a sheet whose formula, or value, is like this. */
const findLike = (sheet: string, like: RegExp): Promise<string> =>
  place(sheet, 'formulas', (formula) => like.test(String(formula)));

/** Where the first such cell of a sheet is, or one so many columns beside it. */
function place(
  sheet: string,
  member: 'values' | 'formulas',
  is: (cell: unknown) => boolean,
  beside = 0,
): Promise<string> {
  return open.standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getItem(sheet)
      .getUsedRange()
      .load(`${member},rowIndex,columnIndex`);
    await context.sync();
    const cells = used[member] as unknown[][];
    const row = cells.findIndex((own) => own.some(is));
    return cellAddress(used.rowIndex + row, used.columnIndex + cells[row]!.findIndex(is) + beside);
  });
}

test('a row of the plan has its life: what it was at each kept board, and how often it was re-dated', async () => {
  const found = await why('SEND Improvement Plan', 'C11');
  expect(found).toMatchObject({ kind: 'action', action: { place: { row: 10 } } });
  if (found?.kind !== 'action') throw new Error('It is no action.');
  expect(found.life.boards.map(({ board }) => board.label)).toEqual(['August board']);
  // From 31 October 2025, as it was kept in August.
  expect(found.life.redating).toMatchObject({ due: 46000, times: 1 });
  expect(found.life.now.due).toBe(46000);
  expect(found.papers).toContain('Priority areas');
});

test('a figure of a paper has its rule and as many actions as it counts', async () => {
  const { cell, value } = await open.standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Board summary').getUsedRange().load('formulas,values');
    await context.sync();
    const formulas = used.formulas as string[][];
    const row = formulas.findIndex((own) => own.some((one) => /^=COUNTIFS?\('/.test(one)));
    const column = formulas[row]!.findIndex((one) => /^=COUNTIFS?\('/.test(one));
    const found = used.getCell(row, column).load('address');
    await context.sync();
    return { cell: found.address.split('!')[1]!, value: used.values[row]![column] as number };
  });
  const found = await why('Board summary', cell);
  if (found?.kind !== 'figure') throw new Error('It is no figure.');
  expect([found.value, found.result, found.actions.length]).toEqual([value, value, value]);
  expect(found.rule.join(' ')).toMatch(/^Actions/);
});

test('a figure of the first page leads to the actions behind it, though its cell only points at another', async () => {
  const head = await find('Board summary', 'Overdue');
  let explained = 0;
  for (const { name, overdue } of understood.report.areas) {
    const cell = `${/[A-Z]+/.exec(head)![0]}${/\d+/.exec(await find('Board summary', name))![0]}`;
    const found = await why('Board summary', cell);
    // Where a due date cannot be read, the figure is a value from the build, and its row is explained.
    if (found?.kind !== 'figure') continue;
    explained++;
    expect([found.value, found.result, found.actions.length]).toEqual([overdue, overdue, overdue]);
    expect(new Set(found.actions.map(({ area }) => area))).toEqual(new Set([name]));
  }
  expect(explained).toBeGreaterThan(1);
});

test('the name of an area leads to its ratings, and a row of a list to its action', async () => {
  const name = understood.report.areas[1]!.name;
  expect(await why('Board summary', await find('Board summary', name))).toEqual({ kind: 'area', area: 1 });
  const action = understood.plan.actions.find(({ progress }) => progress.state === 'red')!;
  const cell = await find('Escalations', action.text, 1);
  expect(await why('Escalations', cell)).toMatchObject({ kind: 'action', action: { text: action.text } });
});

test('a total of a paper says which figures it adds up, and a number without a formula that it does not follow', async () => {
  const total = await why('Finance summary', await findLike('Finance summary', /^=SUM\(\$B\$\d+:\$F/));
  expect(total).toMatchObject({
    kind: 'figure',
    rule: [expect.stringMatching(/^The sum of the 5 figures in B\d+ to F\d+\.$/)],
  });
  const own = await why(
    'Finance summary',
    await findLike('Finance summary', /^='SEND Improvement Plan'!\$M/),
  );
  expect(own).toMatchObject({ rule: ['The figure in M70 of “SEND Improvement Plan”.'] });
  expect(await why('Plan checks', 'A4')).toMatchObject({
    kind: 'figure',
    rule: ['A number as it was written here: it does not follow the plan by itself.'],
  });
});

test('a row that names a lead leads to the lead’s actions', async () => {
  const leads = understood.plan.actions.map(({ lead }) => lead);
  const count = (lead: string): number => leads.filter((one) => one === lead).length;
  const [lead] = leads.sort((one, other) => count(other) - count(one));
  const found = await why('Plan checks', await findLike('Plan checks', new RegExp(`^=HYPERLINK.*${lead!}`)));
  expect(found).toMatchObject({ kind: 'figure', rule: [`Actions led by “${lead!}”.`] });
  if (found?.kind !== 'figure') throw new Error('It is no figure.');
  expect(found.actions).toEqual(understood.plan.actions.filter((action) => action.lead === lead));
});

test('of a sum on an officer’s own sheet nothing is said', async () => {
  await open.standIn.Excel.run(async (context) => {
    const own = context.workbook.worksheets.add('Our sums');
    own.getRange('A1:A3').values = [[3], [4], ['=SUM(A1:A2)']];
    await context.sync();
  });
  expect(await why('Our sums', 'A1')).toBeNull();
  expect(await why('Our sums', 'A3')).toBeNull();
});

/** Whether a cell stands under the heading of what we make of the plan's totals. */
function isOurTotal(values: readonly (readonly unknown[])[], row: number, column: number): boolean {
  const above = values.slice(0, row).map((cells) => cells[column]);
  return above.filter((value) => typeof value === 'string' && value !== '').pop() === 'We make it (£)';
}

test.each(['colour-only', 'all-money', 'messy-text', 'symbols'])(
  'a figure that is a value from the build has its rule and its actions too: %s',
  async (name) => {
    const plan = await openPlan(readFileSync(`test/plans/${name}/plan.xlsx`));
    await plan.build();
    const read = await plan.inWorkbook((workbook) => understandPlan(workbook, exampleDay));
    const { run } = plan.standIn.Excel;
    const figures = await run(async (context) => {
      const sheets = ['Board summary', 'Priority areas', 'Finance summary'].map((sheet) =>
        context.workbook.worksheets.getItemOrNullObject(sheet).load('name'),
      );
      await context.sync();
      const all = sheets
        .filter(({ isNullObject }) => !isNullObject)
        .map((sheet) => sheet.getUsedRange().load('text,values,rowIndex,columnIndex,worksheet/name'));
      await context.sync();
      return all.flatMap(({ text, values, rowIndex, columnIndex, worksheet }) =>
        text.flatMap((row, at) =>
          row.flatMap((shown, column) =>
            // What we make of the plan's own totals is told beside them, line by line.
            typeof values[at]![column] === 'number' && shown.endsWith('†') && !isOurTotal(values, at, column)
              ? [
                  {
                    sheet: worksheet.name,
                    cell: cellAddress(rowIndex + at, columnIndex + column),
                    value: values[at]![column],
                  },
                ]
              : [],
          ),
        ),
      );
    });
    expect(figures.length).toBeGreaterThan(5);
    const told = [];
    for (const { sheet, cell } of figures) {
      await run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(cell).select();
        await context.sync();
      });
      const look = await lookAtSelection(run);
      const found = look === null ? null : atOnce(explainCell(read, look));
      told.push({ sheet, cell, value: found?.kind === 'figure' ? found.result : found });
    }
    expect(told).toEqual(figures);
  },
);

test('what is said of a value says of which area and what, and that it does not follow the plan', async () => {
  const plan = await openPlan(readFileSync('test/plans/colour-only/plan.xlsx'));
  await plan.build();
  const read = await plan.inWorkbook((workbook) => understandPlan(workbook, exampleDay));
  await plan.standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Board summary');
    const used = sheet.getUsedRange().load('values,text,rowIndex,columnIndex');
    await context.sync();
    const head = used.values.findIndex((cells) => cells.includes('Progress Red'));
    const column = used.values[head]!.indexOf('Progress Red');
    const row = used.values.findIndex((cells, at) => at > head && cells[0] === 'Timely assessment');
    expect(used.text[row]![column]).toBe('2†');
    used.getCell(row, column).select();
    await context.sync();
  });
  const found = atOnce(explainCell(read, (await lookAtSelection(plan.standIn.Excel.run))!));
  if (found?.kind !== 'figure') throw new Error('It is no figure.');
  expect(found.rule).toEqual([
    'Actions in “Timely assessment” whose progress is Red.',
    'A value from the build: it follows the plan when the sheets are built again.',
  ]);
  expect(found.actions.map(({ area, progress }) => [area, progress.state])).toEqual([
    ['Timely assessment', 'red'],
    ['Timely assessment', 'red'],
  ]);
});

test('an officer’s own formula under words like ours is not explained by them, unless it comes to the same', async () => {
  const { name, overdue } = understood.report.areas[0]!;
  await open.standIn.Excel.run(async (context) => {
    const own = context.workbook.worksheets.add('Our notes');
    own.getRange('A1:B3').values = [
      ['Priority area', 'Overdue'],
      [name, `=${overdue}+0`],
      [name, `=${overdue}+5`],
    ];
    await context.sync();
  });
  expect(await why('Our notes', 'B2')).toMatchObject({ kind: 'figure', result: overdue });
  expect(await why('Our notes', 'B3')).toEqual({ kind: 'area', area: 0 });
});

test('a row of a risk or a measure leads to its line in the workbook, and a row of an agency to what it leads', async () => {
  const [risk] = understood.plan.risks;
  const cell = await find('Risk and performance', risk!.text, 2);
  expect(await why('Risk and performance', cell)).toMatchObject({
    kind: 'line',
    of: 'risk',
    sheet: risk!.sheet,
    row: risk!.row,
  });
  const [measure] = understood.plan.measures;
  const points = await find('Evidence', measure!.text);
  expect(await why('Evidence', points)).toMatchObject({ kind: 'line', of: 'measure', row: measure!.row });
  const led = await why('Finance summary', await find('Finance summary', 'CAMHS'));
  expect(led).toMatchObject({ kind: 'figure', rule: ['Actions that name “CAMHS” first.'] });
});

test('where there is nothing to say, nothing is said', async () => {
  expect(await why('Board summary', 'A1')).toBeNull();
  expect(await why('SEND Improvement Plan', 'A1')).toBeNull();
  expect(await why('SEND Improvement Plan', 'C500')).toBeNull();
});
