import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recalculated } from '../support/libreOffice';
import { typeInto } from '../support/editPlan';
import { largePlan } from '../support/largePlan';
import { planCases } from '../support/plans';
import { beforeWriting, refusingOnce } from '../support/refusals';
import { openPlan, type OpenPlan } from '../support/standIn';

const sample = planCases.find(({ name }) => name === 'sample-plan')!;
const planSheet = 'SEND Improvement Plan';
type Cell = string | number | boolean;

/** A figure of ours that an officer has a formula at: its sheet, and the words round it. */
interface Figure {
  readonly sheet: string;
  /** What its section's title begins with. */
  readonly under: string;
  /** A word of its row, and its column's heading. */
  readonly row: string;
  readonly head: string;
}

const of = (area: string): Figure[] => [
  { sheet: 'Board summary', under: 'Ratings and dates', row: area, head: 'Overdue' },
  { sheet: 'Board summary', under: 'Ratings and dates', row: area, head: 'Progress Red' },
  { sheet: 'Board summary', under: 'Officers’ rating', row: area, head: 'Suggested rating' },
  { sheet: 'Board summary', under: 'Suggested rating and money', row: area, head: 'Actual (£)' },
  { sheet: 'Priority areas', under: area, row: 'All', head: 'Progress' },
  { sheet: 'Priority areas', under: area, row: 'Overdue', head: 'Figure' },
  { sheet: 'Finance summary', under: 'Money by priority area', row: area, head: 'Budget (£)' },
];
const elsewhere: Figure[] = [
  { sheet: 'Board summary', under: 'Ratings and dates', row: 'Whole plan', head: 'Overdue' },
  { sheet: 'Board summary', under: 'Progress by impact', row: 'Progress Red', head: 'All' },
  { sheet: 'Board summary', under: 'Suggested rating and money', row: 'Whole plan', head: 'Actual (£)' },
  { sheet: 'Finance summary', under: 'Money by priority area', row: 'Whole plan', head: 'Forecast (£)' },
  {
    sheet: 'Finance summary',
    under: 'Money by lead agency',
    row: 'Schools forum',
    head: 'Actual (£)',
  },
  { sheet: 'Finance summary', under: 'Actual spend by progress', row: 'Progress Red', head: 'All' },
  { sheet: 'Finance summary', under: 'Spend with no evidence', row: 'All of these', head: 'In question (£)' },
  { sheet: 'Plan checks', under: 'Issues by priority area', row: 'Whole plan', head: 'All open issues' },
];

const areas = {
  first: '1. Strategic leadership and governance',
  plans: '2. Timely, high-quality EHC plans',
  adult: '5. Preparation for adulthood and transitions',
};

const valuesOf = ({ standIn }: OpenPlan, sheet: string): Promise<Cell[][]> =>
  standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return used.values as Cell[][];
  });

/** Where a figure stands, as a reader finds it. */
function place(cells: Cell[][], { under, row, head }: Figure): { row: number; column: number } {
  const section = cells.findIndex(([first]) => String(first).startsWith(under));
  const header = cells.findIndex((values, index) => index > section && values.includes(head));
  const at = cells.findIndex((values, index) => index > header && values.includes(row));
  expect([under, row, head, section >= 0, header >= 0, at >= 0]).toEqual([
    under,
    row,
    head,
    true,
    true,
    true,
  ]);
  return { row: at, column: cells[header]!.indexOf(head) };
}

/** Makes a sheet of an officer's own with a formula, and one by a name, at each figure. */
async function pointAt(plan: OpenPlan, figures: readonly Figure[]): Promise<void> {
  const sheets = new Map<string, Cell[][]>();
  for (const { sheet } of figures) sheets.set(sheet, await valuesOf(plan, sheet));
  await plan.standIn.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const mine = worksheets.add('Mine');
    figures.forEach((figure, index) => {
      const { row, column } = place(sheets.get(figure.sheet)!, figure);
      const cell = worksheets.getItem(figure.sheet).getCell(row, column);
      names.add(`Own_${index}`, cell);
      cell.load('address');
    });
    const cells = figures.map((figure) => {
      const { row, column } = place(sheets.get(figure.sheet)!, figure);
      return worksheets.getItem(figure.sheet).getCell(row, column).load('address');
    });
    await context.sync();
    mine.getRangeByIndexes(0, 0, figures.length, 2).formulas = cells.map(({ address }, index) => [
      `=${address}`,
      `=Own_${index}`,
    ]);
    await context.sync();
  });
}

/** The figures as they now stand on our sheets. */
async function shown(plan: OpenPlan, figures: readonly Figure[]): Promise<Cell[]> {
  const found: Cell[] = [];
  for (const figure of figures) {
    const cells = await valuesOf(plan, figure.sheet);
    const { row, column } = place(cells, figure);
    found.push(cells[row]![column]!);
  }
  return found;
}

/** Gives the plan's rows another order or other words; each is a row of its columns, its area in the second. */
async function changePlan({ standIn }: OpenPlan, rule: (rows: Cell[][]) => Cell[][]): Promise<void> {
  await standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(planSheet);
    sheet.getRange('A10:O69').unmerge();
    const range = sheet.getRange('A10:O69').load('values');
    await context.sync();
    let area = '';
    const rows = (range.values as Cell[][]).map((row) => {
      area = row[1] === '' ? area : String(row[1]);
      return row.map((cell, column) => (column === 0 ? `'${cell}` : column === 1 ? area : cell));
    });
    const empty = rows[0]!.map(() => '');
    const next = rule(rows);
    range.values = rows.map((_, index) => next[index] ?? empty);
    await context.sync();
  });
}

const named = (rows: Cell[][], area: string) => rows.filter((row) => row[1] === area);
const called = (rows: Cell[][], name: string) => rows.map((row) => [row[0]!, name, ...row.slice(2)]);

const changes: Record<string, { rule: (rows: Cell[][]) => Cell[][]; renamed?: Record<string, string> }> = {
  'an area that comes between two': {
    rule: (rows) => [
      ...named(rows, areas.first).slice(0, 4),
      ...called(named(rows, areas.first).slice(4), '1b. Transport'),
      ...rows.filter((row) => row[1] !== areas.first),
    ],
  },
  'an area that comes first, and all are in another order': {
    rule: (rows) => [
      ...called(named(rows, areas.first).slice(4), '0. Transport'),
      ...named(rows, areas.adult),
      ...rows.filter((row) => row[1] !== areas.adult && row[1] !== areas.first),
      ...named(rows, areas.first).slice(0, 4),
    ],
  },
  'an area that goes': {
    rule: (rows) => rows.filter((row) => !String(row[1]).startsWith('3.')),
  },
  'an area with another name': {
    rule: (rows) =>
      rows.map((row) => (row[1] === areas.plans ? called([row], 'B. Statutory assessment')[0]! : row)),
    renamed: { [areas.plans]: 'B. Statutory assessment' },
  },
  'areas in another order': {
    rule: (rows) => [...named(rows, areas.adult), ...rows.filter((row) => row[1] !== areas.adult)],
  },
};

test.each(Object.entries(changes))(
  'formulas and names of the user’s keep their figures through %s',
  async (_, { rule, renamed = {} }) => {
    const plan = await openPlan(sample.bytes);
    await plan.build();
    const figures = [...Object.values(areas).flatMap(of), ...elsewhere];
    await pointAt(plan, figures);
    await changePlan(plan, rule);
    const { sheets } = await plan.build('9 September 2025, 08:30');
    expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
    const now = figures.map((figure) => ({
      ...figure,
      under: renamed[figure.under] ?? figure.under,
      row: renamed[figure.row] ?? figure.row,
    }));
    const expected = (await shown(plan, now)).map((figure) => [figure, figure]);
    expect(await valuesOf(plan, 'Mine')).toEqual(expected);
    const bytes = await plan.standIn.save();
    const cells = (await recalculated({ 'plan.xlsx': bytes })).get('plan/Mine')!;
    expect(
      cells
        .slice(0, figures.length)
        .map((row) => row.map((cell) => (Number.isNaN(Number(cell)) ? cell : Number(cell)))),
    ).toEqual(expected);
  },
);

test('a pack that an earlier version built is brought up to date: formulas at its figures, and all that was typed, stay', async () => {
  // Built by the version of 29 November 2026, with a kept position, typed words, and a sheet of formulas at figures:
  // the sheet, the section, the row, the heading, and the formula.
  const plan = await openPlan(readFileSync(join(__dirname, 'earlierPack.xlsx')));
  const { sheets } = await plan.build('9 September 2025, 08:30');
  expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
  const mine = await valuesOf(plan, 'Mine');
  expect(mine.length).toBeGreaterThan(28);
  const figures = mine.map(([sheet, under, row, head]) => ({ sheet, under, row, head }) as Figure);
  expect(mine.map((cells) => cells[4])).toEqual(await shown(plan, figures));
  const board = await valuesOf(plan, 'Board summary');
  const typed = (area: string, head: string): unknown => {
    const header = board.findIndex((cells) => cells[0] === 'Priority area' && cells.includes(head));
    const row = board.findIndex((cells, index) => index > header && cells[0] === area);
    return board[row]![board[header]!.indexOf(head)];
  };
  expect(typed(areas.plans, 'Commentary')).toBe('Taskforce extended to December');
  expect(typed('Whole plan', 'Commentary')).toBe('A hard quarter');
  expect(typed(areas.adult, 'Your rating')).toBe('Amber');
  expect(typed(areas.adult, 'Reason for your rating')).toBe('Colleges have not agreed');
  expect(typed(areas.first, 'Your impact rating')).toBe('Green');
  expect(typed(areas.first, 'Reason for your impact rating')).toBe('Peer review');
  // The officers' rating counts, and what they ask of the board stands on the first page.
  expect(typed(areas.adult, 'Overdue')).toBe(1);
  expect(board.find((cells) => cells.includes('Agree £85,000 for the taskforce'))?.[0]).toBe(areas.plans);
  const escalations = (await valuesOf(plan, 'Escalations')).flat();
  for (const words of [
    'Two more officers start in October',
    'Head of SEND',
    45961,
    'Agree £85,000 for the taskforce',
    'Printed for the chair',
  ]) {
    expect([...escalations, ...board.flat()]).toContain(words);
  }
});

test('so are Finance, Movement, Stocktake and Plan checks, which that version laid out row by row', async () => {
  const plan = await openPlan(readFileSync(join(__dirname, 'earlierPapers.xlsx')));
  const { sheets } = await plan.build('9 September 2025, 08:30');
  expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
  const mine = await valuesOf(plan, 'Mine');
  expect(mine.length).toBe(144);
  const figures = mine.map(
    ([sheet, under, row, head]) =>
      ({
        sheet,
        under: under === 'Money by responsible agency' ? 'Money by lead agency' : under,
        row,
        head,
      }) as Figure,
  );
  // Where nothing is accepted the sheet has no such column, and a formula at its place shows 0 as before.
  const isShown = ({ head }: Figure): boolean => head !== 'Accepted';
  expect(mine.flatMap((cells, index) => (isShown(figures[index]!) ? [cells[4]] : []))).toEqual(
    await shown(plan, figures.filter(isShown)),
  );
  expect(mine.flatMap((cells, index) => (isShown(figures[index]!) ? [] : [cells[4]]))).toEqual(
    figures.filter((figure) => !isShown(figure)).map(() => 0),
  );
  const typed: Record<string, Cell[]> = {
    'Finance summary': ['Seen by the FBP', 'Ask schools', 4711],
    Movement: ['Seen by director', 'Check this one'],
    Stocktake: ['Agreed with DfE', 'To be evidenced'],
    'Plan checks': ['Jo to do', 'Done 3 Sept'],
  };
  for (const [sheet, words] of Object.entries(typed)) {
    expect((await valuesOf(plan, sheet)).flat()).toEqual(expect.arrayContaining(words));
  }
  // Series of a chart are known by their old names: none stands twice.
  const series = await plan.standIn.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Movement').charts.getItem('BRAG Board trend');
    chart.series.load('items/name');
    await context.sync();
    return chart.series.items.map(({ name }) => name);
  });
  expect(series).toEqual(['Blue', 'Green', 'Amber', 'Red', 'Not rated', 'Not a rating']);
});

test('they keep them when rows of the plan are put in and taken out, and our sheets renamed', async () => {
  // The sample has comments, and the stand-in does not move rows with these.
  const plan = await openPlan(largePlan(60, 1));
  await plan.build();
  const figures = [
    ...of('Priority 2'),
    ...of('Priority 5'),
    ...elsewhere.filter(({ row }) => row !== 'Schools forum'),
  ];
  await pointAt(plan, figures);
  const { standIn } = plan;
  await standIn.edit({ do: 'insertRows', sheet: 'Plan 1', row: 5, count: 2 });
  const news = [
    'Priority 1',
    'Publish what was promised',
    'Head of SEND',
    45658,
    45700,
    'Red',
    'Red',
    '',
    10,
    900,
    20,
  ];
  await typeInto(
    plan,
    'Plan 1',
    Object.fromEntries(
      [5, 6].flatMap((row) => news.map((cell, column) => [`${'BCDEFGHIJKL'[column]!}${row}`, cell])),
    ),
  );
  await standIn.edit({ do: 'deleteRows', sheet: 'Plan 1', row: 30, count: 3 });
  const renamed: Record<string, string> = { 'Board summary': 'For the board', 'Finance summary': 'Money' };
  await standIn.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [name, other] of Object.entries(renamed)) worksheets.getItem(name).name = other;
    await context.sync();
  });
  const { sheets, report } = await plan.build('9 September 2025, 08:30');
  expect(report.total.actions).toHaveLength(59);
  expect(
    sheets.flatMap(({ created, differences }) =>
      created ? ['made anew'] : differences.map(({ cell }) => cell),
    ),
  ).toEqual([]);
  const now = figures.map((figure) => ({ ...figure, sheet: renamed[figure.sheet] ?? figure.sheet }));
  expect(await valuesOf(plan, 'Mine')).toEqual((await shown(plan, now)).map((figure) => [figure, figure]));
});

test('a formula at an area that is gone says so, and those at the others go on', async () => {
  const plan = await openPlan(sample.bytes);
  await plan.build(undefined, undefined, ['board-summary']);
  const [gone, ...others] = [areas.plans, areas.adult].map((area) => of(area)[0]!);
  await pointAt(plan, [gone!, ...others]);
  await changePlan(plan, (rows) => rows.filter((row) => row[1] !== areas.plans));
  await plan.build(undefined, undefined, ['board-summary']);
  const kept = await shown(plan, others);
  expect(await valuesOf(plan, 'Mine')).toEqual([['#REF!', '#REF!'], ...kept.map((cell) => [cell, cell])]);
});

test('a formula at an agency that leads nothing any more is at none, and follows it when it leads again', async () => {
  const plan = await openPlan(sample.bytes);
  const build = () => plan.build(undefined, undefined, ['finance']);
  await build();
  const figures = ['Actions', 'Actual (£)'].map((head): Figure => ({
    sheet: 'Finance summary',
    under: 'Money by lead agency',
    row: 'Schools forum',
    head,
  }));
  await pointAt(plan, figures);
  const before = await valuesOf(plan, 'Mine');
  const agencies = (from: string, to: string) =>
    changePlan(plan, (rows) =>
      rows.map((row) =>
        row.map((cell) => (String(cell).startsWith(from) ? to + String(cell).slice(from.length) : cell)),
      ),
    );
  await agencies('Schools forum', 'Fenwick Council; Schools forum');
  await build();
  expect(await valuesOf(plan, 'Mine')).toEqual([
    [0, 0],
    [0, 0],
  ]);
  await agencies('Fenwick Council; Schools forum', 'Schools forum');
  await build();
  expect(await valuesOf(plan, 'Mine')).toEqual(before);
});

/** The formulas of the officer's own sheet. */
const firstOf = (end: string) => (actions: readonly string[]) =>
  Math.max(
    0,
    actions.findIndex((name) => name.includes(end)),
  );
const lastOf = (end: string) => (actions: readonly string[]) =>
  actions.map((name) => name.includes(end)).lastIndexOf(true);

const formulasOf = ({ standIn }: OpenPlan): Promise<string[][]> =>
  standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Mine').getUsedRange().load('formulas');
    await context.sync();
    return used.formulas as string[][];
  });

test('a build that fails once rows have moved puts them back, and the formulas with them', async () => {
  const plan = await openPlan(sample.bytes);
  await plan.build();
  const figures = [...of(areas.adult), ...elsewhere];
  await pointAt(plan, figures);
  const before = await formulasOf(plan);
  await changePlan(plan, changes['an area that comes between two']!.rule);
  // The first row that is moved, the last, the first contents, and the last.
  for (const at of [firstOf('.Insert'), firstOf('.Formulas'), lastOf('.Formulas')]) {
    const build = refusingOnce(at, () => plan.build('another time'));
    await expect(build).rejects.toMatchObject({ code: 'excel-refused' });
    expect(await formulasOf(plan)).toEqual(before);
  }
  await plan.build();
  const expected = (await shown(plan, figures)).map((figure) => [figure, figure]);
  expect(await valuesOf(plan, 'Mine')).toEqual(expected);
});

test('a build that fails once rows were taken out leaves what pointed at them as it was', async () => {
  const plan = await openPlan(sample.bytes);
  await plan.build();
  const figures = [...of(areas.plans), ...of(areas.adult), ...elsewhere];
  await pointAt(plan, figures);
  const rows = await valuesOf(plan, 'Board summary');
  const { row } = place(rows, of(areas.plans)[0]!);
  await plan.standIn.Excel.run(async (context) => {
    const mine = context.workbook.worksheets.getItem('Mine');
    // Rows that end at one that goes, two figures in one formula, and words that only look like one.
    mine.getRange('D1:D4').formulas = [
      [`=SUM('Board summary'!C${row}:C${row + 1})`],
      [`='Board summary'!C${row + 1}+Mine!A2`],
      [`="'Board summary'!C${row + 1}"`],
      ['=1+1'],
    ];
    mine.names.add('Local', `='Board summary'!$C$${row + 1}`);
    await context.sync();
  });
  const held = async () => [await formulasOf(plan), await namesOf(plan)];
  const before = await held();
  await changePlan(plan, (all) => all.filter((one) => one[1] !== areas.plans));
  for (const at of [firstOf('.Delete'), firstOf('.Formulas'), lastOf('.Formulas')]) {
    const build = refusingOnce(at, () => plan.build('another time'));
    await expect(build).rejects.toThrow('All that had been written is taken back.');
    expect(await held()).toEqual(before);
  }
});

test('a sheet that is protected, and on which such a formula cannot be put back, is named', async () => {
  const plan = await openPlan(sample.bytes);
  await plan.build();
  await pointAt(plan, of(areas.plans));
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Mine').protection.protect();
    await context.sync();
  });
  await changePlan(plan, (all) => all.filter((one) => one[1] !== areas.plans));
  const build = refusingOnce(firstOf('.Formulas'), () => plan.build('another time'));
  await expect(build).rejects.toThrow('not everything could be taken back: look at “Mine”');
});

test('a formula that an officer types while such a build fails is not written over', async () => {
  const plan = await openPlan(sample.bytes);
  await plan.build(undefined, undefined, ['board-summary']);
  await pointAt(plan, of(areas.plans).slice(0, 1));
  await changePlan(plan, (all) => all.filter((one) => one[1] !== areas.plans));
  const typing = beforeWriting(
    () => void plan.standIn.edit({ do: 'type', sheet: 'Mine', at: 'A1', value: '=2+2' }),
    () => refusingOnce(firstOf('.Formulas'), () => plan.build('later', undefined, ['board-summary'])),
  );
  await expect(typing).rejects.toThrow('look at “Mine”');
  expect(await formulasOf(plan)).toEqual([['=2+2', '=Own_0']]);
});

const namesOf = ({ standIn }: OpenPlan): Promise<string[]> =>
  standIn.Excel.run(async (context) => {
    const mine = context.workbook.worksheets.getItem('Mine').names.load('items/name,items/formula');
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return [...names.items, ...mine.items].map(({ name, formula }) => `${name} ${String(formula)}`);
  });

test('where something on our sheets keeps rows from moving, the board’s figures are still written', async () => {
  const plan = await openPlan(sample.bytes);
  await plan.build();
  await changePlan(plan, changes['an area that goes']!.rule);
  const { sheets, report } = await refusingOnce(
    firstOf('.Delete'),
    () => plan.build('another time'),
    'NotImplemented',
  );
  expect(report.areas).toHaveLength(4);
  expect(sheets.some(({ created }) => created)).toBe(false);
  expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
  const total = { ...elsewhere[0]!, head: 'Actions' };
  expect(await shown(plan, [total])).toEqual([report.total.actions.length]);
});
