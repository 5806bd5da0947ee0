import { keepPosition } from '../../src/app/keepPosition';
import type { SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { typeInto } from '../support/editPlan';
import { packModels } from '../support/packModels';
import { plainWorkbook } from '../support/plainWorkbook';
import { planCases } from '../support/plans';
import { openPlan } from '../support/standIn';

const sample = planCases.find(({ name }) => name === 'sample-plan')!;

/** A plan with actions that are late and Red, and no column for updates, agencies, impact or money. */
const bare = plainWorkbook({
  name: 'Plan',
  rows: [
    ['Ref', 'Priority area', 'Action', 'Lead', 'Due', 'BRAG progress'],
    ...Array.from({ length: 24 }, (_, n) => [
      `A${n + 1}`,
      `Priority ${(n % 2) + 1}`,
      `Action ${n + 1}`,
      'Head of SEND',
      45600 + n,
      n % 3 === 0 ? 'Red' : 'Green',
    ]),
  ],
});

async function paper(bytes: Uint8Array, name: string): Promise<SheetModel> {
  const models = await packModels(await openPlan(bytes));
  return models.find((model) => model.name === name)!;
}

/** The words of each row, cell by cell; of figures nothing. */
const wordsOf = ({ cells }: SheetModel): string[][] =>
  cells.map((row) => Array.from(row, (cell) => (typeof cell?.content === 'string' ? cell.content : '')));

test.each([
  ['the sample', sample.bytes],
  ['a plan without updates and agencies', bare],
])('in Priority areas of %s the headings stand right above each list of actions', async (_, bytes) => {
  const model = await paper(bytes, 'Priority areas');
  const words = wordsOf(model);
  expect(model.places.length).toBeGreaterThan(1);
  for (const { row } of model.places) expect(words[row - 1]?.[0]).toBe('Ref');
});

test('Escalations of a plan without updates, agencies and impact has other columns in their place, and no merged cells', async () => {
  const model = await paper(bare, 'Escalations');
  const words = wordsOf(model);
  const heads = words.flatMap((row, index) => (row[0] === 'Ref' ? [index] : []));
  expect(heads.length).toBeGreaterThan(0);
  for (const row of heads) {
    expect(words[row]).toEqual([
      'Ref',
      'Action',
      'Priority area',
      'Due',
      'Why it is here',
      'Overdue',
      'Lead',
      'Progress',
    ]);
  }
  // Excel sorts no list with merged cells.
  const isListed = (row: number) => model.places.some((own) => row >= own.row && row < own.row + own.rows);
  expect(model.places.length).toBeGreaterThan(0);
  expect(model.merges.filter(({ row }) => isListed(row))).toEqual([]);
});

test('officers answer under the headings of their answers, as far in as the words above', async () => {
  const model = await paper(sample.bytes, 'Escalations');
  const row = wordsOf(model).findIndex((words) => words.includes('Response'));
  const indents = (of: number) => model.cells[of]?.slice(2, 6).map((cell) => cell?.style.indent);
  expect(indents(row)).toEqual([1, 1, 1, 1]);
  expect(indents(row)).toEqual(indents(row - 1));
});

test('the Board summary of five areas is one page, and two of what lies behind it', async () => {
  const { standIn, build } = await openPlan(sample.bytes);
  await build();
  const [breaks, titles] = await standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Board summary');
    const found = sheet.horizontalPageBreaks.load('items/rowIndex');
    const used = sheet.getUsedRange().load('values');
    await context.sync();
    return [found.items.map(({ rowIndex }) => rowIndex), used.values.map(([first]) => String(first))];
  });
  const pageOf = (title: string): number => {
    const at = titles.findIndex((words) => words.startsWith(title));
    return breaks.filter((row) => row <= at).length + 1;
  };
  expect(breaks).toHaveLength(2);
  expect(pageOf('Top risks')).toBe(1);
  expect(pageOf('Progress by impact')).toBe(2);
  expect(pageOf('Suggested rating and money')).toBe(3);
  expect(pageOf('Officers’ ratings')).toBe(3);
});

test('no title of the Board summary is alone on a page', async () => {
  const { pageBreaks } = await paper(sample.bytes, 'Board summary');
  const [, ...later] = pageBreaks;
  expect(later.filter((row, index) => row - (pageBreaks[index] ?? 0) < 4)).toEqual([]);
});

test('Finance says in one place what was looked for and not found', async () => {
  const words = wordsOf(await paper(sample.bytes, 'Finance summary')).map(([first = '']) => first);
  expect(words.filter((one) => /: none\b/.test(one) || one.startsWith('None.'))).toEqual([]);
  const at = words.indexOf('Looked for, and none found');
  expect(words.slice(at + 1, at + 4).map((one) => one.split('.')[0])).toEqual([
    'Spend that no action claims',
    'Plan and ledger differ',
    'Actions with a budget and no ledger line',
  ]);
});

test('the key and the sources have rows of a list above them on their page', async () => {
  const model = await paper(sample.bytes, 'Risk and performance');
  const at = wordsOf(model).findIndex(([first]) => first === 'Where the figures come from');
  const page = Math.max(...model.pageBreaks.filter((row) => row <= at));
  expect(at - page).toBeGreaterThan(3);
});

test('Members’ summary says once that a plan has no updates', async () => {
  const words = wordsOf(await paper(bare, 'Members’ summary')).flat();
  expect(words.filter((one) => one.includes('No update has been written'))).toEqual([]);
  expect(words.filter((one) => one.includes('The plan has no update'))).toHaveLength(1);
});

test('what is not counted before a question is answered has no columns of dashes, and is said', async () => {
  const plan = await openPlan(planCases.find(({ name }) => name === 'risk-columns')!.bytes);
  await plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate: '2025-07-14', label: '', today: '2025-07-14', timeOfDay: 0.5 }),
  );
  // Done since, so that Movement and Stocktake have lists.
  await typeInto(plan, 'Programme plan', { F5: 'Complete' });
  const models = await packModels(plan);
  const question = 'Not counted yet: Does column H “Impact” of “Programme plan” hold the impact rating?';
  for (const name of ['Priority areas', 'Escalations', 'Movement', 'Stocktake']) {
    const words = wordsOf(models.find((model) => model.name === name)!);
    // Stocktake has the impact of risks.
    const heads = words.flat().filter((one) => /^Impact(?: was| now)?$/.test(one));
    expect([name, heads]).toEqual([name, name === 'Stocktake' ? ['Impact'] : []]);
    if (name !== 'Escalations')
      expect([name, words.flat().join('\n')]).toEqual([name, expect.stringContaining(question)]);
  }
  const evidence = wordsOf(models.find(({ name }) => name === 'Evidence')!).flat();
  expect(evidence).toContain('Where it leads');
  expect(evidence).toContain('The target is met.');
  // The scorecard has one figure of each measure, so nothing of it changed.
  expect(evidence.filter((one) => one.startsWith('Since the board'))).toEqual([]);
});

test('in Stocktake the reference of a risk leads to the register, and no column gives rows of it', async () => {
  const plan = await openPlan(sample.bytes);
  await plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate: '2025-07-14', label: '', today: '2025-07-14', timeOfDay: 0.5 }),
  );
  const { cells } = (await packModels(plan)).find(({ key }) => key === 'stocktake')!;
  const content = cells.map((row) => Array.from(row, (cell) => cell?.content));
  const heads = content.findIndex((row) => row[0] === 'Risk' && row.includes('Score'));
  expect(content[heads]).not.toContain('In the register');
  expect(content[heads + 1]?.[content[heads]!.indexOf('Ref')]).toMatchObject({
    sheet: 'Risk register',
    words: 'R1',
  });
});
