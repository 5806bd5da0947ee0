import { keptGuide } from '../../src/core/papers/sheet/kept';
import { planCases } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

const sample = planCases.find(({ name }) => name === 'sample-plan')!;
const planSheet = 'SEND Improvement Plan';
type Cell = string | number | boolean;

/** The cells of a sheet from A1. */
async function cellsOf({ standIn }: OpenPlan, sheet: string): Promise<Cell[][]> {
  return standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return used.values as Cell[][];
  });
}

/** Writes in a cell of a sheet, as an officer would. */
async function write({ standIn }: OpenPlan, sheet: string, row: number, column: number, value: Cell) {
  await standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[value]];
    await context.sync();
  });
}

/** Where a row's cell under a heading is, by the text that its row begins with or holds. */
function place(cells: Cell[][], rowText: string, heading: string): [row: number, column: number] {
  const header = cells.findIndex((row) => row.includes(heading));
  const row = cells.findIndex((values, index) => index > header && values.includes(rowText));
  expect([rowText, heading, header >= 0, row >= 0]).toEqual([rowText, heading, true, true]);
  return [row, cells[header]!.indexOf(heading)];
}

const area = '2. Timely, high-quality EHC plans';

test('an officer’s rating of an area, with its reason and commentary, stays and counts', async () => {
  const plan = await openPlan(sample.bytes);
  await plan.build();
  const before = await cellsOf(plan, 'Board summary');
  for (const [heading, words] of [
    ['Your rating', 'Amber'],
    ['Reason for your rating', 'Trajectory agreed with the Director.'],
    ['Commentary', '=Plans are now on time in 41% of cases'],
  ] as const) {
    await write(plan, 'Board summary', ...place(before, area, heading), `'${words}`);
  }
  await write(plan, 'Board summary', ...place(before, 'Whole plan', 'Commentary'), 'A good month.');
  const again = await openPlan(await plan.standIn.save());
  await again.build('9 September 2025, 08:30', '2025-09-09');
  const after = await cellsOf(again, 'Board summary');
  const at = (heading: string, row = area) => {
    const [r, c] = place(after, row, heading);
    return after[r]![c];
  };
  expect(at('Progress rating')).toBe('Amber');
  expect(at('Suggested rating')).toBe('Red');
  expect(at('Your rating')).toBe('Amber');
  expect(at('Reason for your rating')).toBe('Trajectory agreed with the Director.');
  expect(at('Commentary')).toBe('=Plans are now on time in 41% of cases');
  expect(at('Commentary', 'Whole plan')).toBe('A good month.');
  const areas = (await cellsOf(again, 'Priority areas')).flat();
  expect(areas).toContain(
    'Progress. Rated by officers: Trajectory agreed with the Director. Suggested: Red. 4 of 9 rated actions not yet Blue are Red: a third or more.',
  );
  expect((await cellsOf(again, 'Members’ summary')).flat().join(' ')).toContain('A good month.');
});

/** The lines that officers answer in: the reference of each, its row, and the columns of what is typed. */
function answers(cells: Cell[][]): { ref: string; row: number; columns: Map<string, number> }[] {
  const found: { ref: string; row: number; columns: Map<string, number> }[] = [];
  let heads: Cell[] = [];
  let names: Cell[] = [];
  cells.forEach((row, index) => {
    if (row.includes('Response') && row.includes('Answer')) [heads, names] = [row, cells[index - 1] ?? []];
    else if (heads.length > 0 && row[names.indexOf('Action')] === 'Answer') {
      found.push({
        ref: String(row[names.indexOf('Ref')]),
        row: index,
        columns: new Map(heads.map((head, column) => [String(head), column])),
      });
    }
  });
  return found;
}

/** The escalated actions' references with what was typed under them. */
async function responses(plan: OpenPlan, sheet = 'Escalations'): Promise<Record<string, Cell[]>> {
  const cells = await cellsOf(plan, sheet);
  const typedIn = answers(cells).map(({ ref, row, columns }): [string, Cell[]] => [
    ref,
    ['Response', 'Owner', 'By when', 'Decision needed'].map((head) => cells[row]![columns.get(head)!] ?? ''),
  ]);
  return Object.fromEntries(typedIn.filter(([, typed]) => typed.some((cell) => cell !== '')));
}

/** Only the sheet in question, to be quick. */
const build = (plan: OpenPlan) => plan.build(undefined, undefined, ['escalations']);

async function withResponses(): Promise<OpenPlan> {
  const plan = await openPlan(sample.bytes);
  await build(plan);
  const lines = answers(await cellsOf(plan, 'Escalations'));
  for (const [ref, head, words] of [
    ['2.1', 'Response', 'Second taskforce from October'],
    ['2.1', 'By when', 45930],
    ['3.3', 'Decision needed', 'Fund two more posts'],
    ['1.9', 'Owner', 'Finance Business Partner'],
  ] as const) {
    const line = lines.find((one) => one.ref === ref)!;
    await write(plan, 'Escalations', line.row, line.columns.get(head)!, words);
  }
  return plan;
}

const typed = {
  '2.1': ['Second taskforce from October', '', 45930, ''],
  '3.3': ['', '', '', 'Fund two more posts'],
  '1.9': ['', 'Finance Business Partner', '', ''],
};

/** Cells of the plan's rows from the first action to the last, moved about by some rule. */
async function rearrange({ standIn }: OpenPlan, rule: (rows: Cell[][]) => Cell[][]): Promise<void> {
  await standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(planSheet);
    sheet.getRange('A10:O69').unmerge();
    const range = sheet.getRange('A10:O69').load('values');
    await context.sync();
    let name = '';
    const rows = (range.values as Cell[][]).map((row) => {
      name = row[1] === '' ? name : String(row[1]);
      // A reference is text: typed as it stands, 2.10 would become the number 2.1.
      return row.map((cell, column) => (column === 0 ? `'${cell}` : column === 1 ? name : cell));
    });
    const empty = rows[0]!.map(() => '');
    const next = rule(rows);
    range.values = rows.map((_, index) => next[index] ?? empty);
    await context.sync();
  });
}

test('what was typed beside an escalation follows it when the plan’s rows are sorted', async () => {
  const plan = await withResponses();
  await rearrange(plan, (rows) => [...rows].reverse());
  const { report } = await build(plan);
  expect(report.total.actions).toHaveLength(60);
  expect(await responses(plan)).toEqual(typed);
});

test('it follows an action that is put in other words, and one that is renumbered', async () => {
  const plan = await withResponses();
  await rearrange(plan, (rows) =>
    rows.map((row) => {
      if (row[0] === "'2.1")
        return row.map((cell, column) => (column === 3 ? `${String(cell)} by March` : cell));
      return row[0] === "'3.3" ? ["'3.99", ...row.slice(1)] : row;
    }),
  );
  await build(plan);
  expect(await responses(plan)).toEqual({ '2.1': typed['2.1'], '3.99': typed['3.3'], '1.9': typed['1.9'] });
});

test('words on an action that is gone are listed under the table, and come back with it', async () => {
  const plan = await withResponses();
  await rearrange(plan, (rows) => rows.filter((row) => row[0] !== "'3.3"));
  await build(plan);
  expect(await responses(plan)).toEqual({ '2.1': typed['2.1'], '1.9': typed['1.9'] });
  for (let time = 0; time < 2; time++) {
    const cells = await cellsOf(plan, 'Escalations');
    const title = cells.findIndex((row) => row[0] === 'Notes on actions no longer listed');
    expect(cells[title + 1]).toEqual(expect.arrayContaining(['Ref', 'Action', 'Decision needed']));
    expect(cells[title + 2]).toEqual(expect.arrayContaining(['3.3', 'Fund two more posts']));
    await build(plan);
  }
  const again = await openPlan(sample.bytes);
  const { standIn } = plan;
  // The action is put back in the plan as it was.
  const whole = (await cellsOf(again, planSheet)).slice(9, 69);
  await standIn.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(planSheet).getRange('A10:O69');
    let name = '';
    range.values = whole.map((row) => {
      name = row[1] === '' ? name : String(row[1]);
      return row.slice(0, 15).map((cell, column) => (column === 0 ? `'${cell}` : column === 1 ? name : cell));
    });
    await context.sync();
  });
  await build(plan);
  expect(await responses(plan)).toEqual(typed);
  expect((await cellsOf(plan, 'Escalations')).flat()).not.toContain('Notes on actions no longer listed');
});

test('a sheet of ours may be sorted, have rows and columns added, be renamed and moved', async () => {
  const plan = await withResponses();
  await plan.standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Escalations');
    sheet.name = 'For the chair';
    const used = sheet.getUsedRange().load('values');
    await context.sync();
    const values = used.values as Cell[][];
    const header = values.findIndex((row) => row.includes('Response'));
    const end = values.findIndex((row, index) => index > header && row[0] === keptGuide);
    const sorted = values.slice(header + 1, end).reverse();
    const blank = values[0]!.map(() => '');
    // A blank row in the middle, and a column of the officer's own at the left.
    const rows = [
      ...values.slice(0, header + 1),
      ...sorted.slice(0, 5),
      blank,
      ...sorted.slice(5),
      ...values.slice(end),
    ];
    used.clear();
    sheet.getRangeByIndexes(0, 1, rows.length, blank.length).values = rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)),
    );
    await context.sync();
  });
  const again = await openPlan(await plan.standIn.save());
  const { sheets } = await build(again);
  expect(sheets.map(({ name, created }) => [name, created])).toContainEqual(['For the chair', false]);
  expect(await responses(again, 'For the chair')).toEqual(typed);
});

test('the plan’s sheet may be renamed, and a formula of the user’s at our figure keeps its figure', async () => {
  const plan = await openPlan(sample.bytes);
  await plan.build();
  const cells = await cellsOf(plan, 'Board summary');
  const [row, column] = place(cells, 'Whole plan', 'Actions');
  await plan.standIn.Excel.run(async (context) => {
    const mine = context.workbook.worksheets.add('Mine');
    const figure = context.workbook.worksheets.getItem('Board summary').getCell(row, column).load('address');
    await context.sync();
    mine.getRange('A1').formulas = [[`=${figure.address}`]];
    context.workbook.worksheets.getItem('Board summary').name = 'Summary for the board';
    context.workbook.worksheets.getItem(planSheet).name = 'Plan 2026';
    await context.sync();
  });
  const { sheets } = await plan.build('9 September 2025, 08:30');
  expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
  expect(sheets[0]).toMatchObject({ name: 'Summary for the board', created: false });
  expect(await cellsOf(plan, 'Mine')).toEqual([[60]]);
  const links = (await cellsOf(plan, 'Summary for the board')).flat();
  expect(links).toContain('Escalations');
});

test('sheets are chosen by their order, and the workbook’s settings name others', async () => {
  const plan = await openPlan(sample.bytes);
  const { sheets } = await plan.build(undefined, undefined, ['finance', 'board-summary']);
  expect(sheets.map(({ name }) => name)).toEqual(['Finance summary', 'Board summary']);
  const settings = { sheets: ['members-summary', 'unknown'], names: { 'members-summary': 'For members' } };
  await plan.inWorkbook((workbook) => workbook.writeSettings(new Map([['pack', settings]])));
  expect((await plan.build()).sheets.map(({ name }) => name)).toEqual(['For members']);
});
