import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSheets, type BuildResult } from '../../src/app/buildSheets';
import { understandPlan } from '../../src/app/understandPlan';
import { cellAddress } from '../../src/core/cells/address';
import { boardPack } from '../../src/core/papers/pack/boardPack';
import type { SheetModel } from '../../src/core/papers/sheet/sheetModel';
import type { LedgerExpected } from '../ledgers/describeLedger';
import { atOnce } from '../support/atOnce';
import { recalculated } from '../support/libreOffice';
import { exampleDay, openPlan } from '../support/standIn';

const folder = join(__dirname, '../ledgers');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx') && !name.startsWith('no-'))
  .map((name) => name.replace('.xlsx', ''));

const expectedOf = (name: string): LedgerExpected =>
  jest.requireActual<{ expected: LedgerExpected }>(join(folder, `${name}.ts`)).expected;

interface Built {
  readonly model: SheetModel;
  readonly result: BuildResult;
  readonly bytes: Uint8Array;
}

/** The Finance paper of a workbook, as it was laid out and as it was written. */
async function build(name: string, counts?: 'ledger'): Promise<Built> {
  const { inWorkbook, standIn } = await openPlan(readFileSync(join(folder, `${name}.xlsx`)));
  const { mapping: said = { version: 1, sheets: [] } } = expectedOf(name);
  const mapping = {
    ...said,
    ledger: { ...said.ledger, ...(counts === undefined ? {} : { counts }) },
  } as const;
  const model = await inWorkbook(async (workbook) => {
    const { report, plan, cells, past } = await understandPlan(workbook, exampleDay, { mapping });
    const { history } = report;
    const { cycles, pack } = report.settings;
    const settings = { ...pack, sheets: ['finance'] };
    return atOnce(boardPack({ report, plan, cells, builtAt: 'now', settings, history, past, cycles }))[0]!;
  });
  const result = await inWorkbook((workbook) =>
    buildSheets(workbook, { asAt: exampleDay, builtAt: 'now', sheets: ['finance'], mapping }),
  );
  return { model, result, bytes: await standIn.save() };
}

/** The rows of a table on the paper: from under its heading on, up to words on their own; headings that stand again on a later page are none. */
function tableUnder({ model }: Built, title: string, head: string): (readonly unknown[])[] {
  const contents = model.cells.map((row) => row.map((cell) => cell?.content ?? ''));
  const section = contents.findIndex(([first]) => typeof first === 'string' && first.startsWith(title));
  const top = contents.findIndex(([first], index) => index > section && first === head);
  if (section < 0 || top < 0) throw new Error(`there is no table “${title}”`);
  const rows = contents.slice(top + 1);
  const end = rows.findIndex(
    ([first = '', ...others]) => first === '' || others.every((cell) => cell === ''),
  );
  return rows.slice(0, end).filter(([first]) => first !== head);
}

const amount = (content: unknown): unknown =>
  typeof content === 'object' && content !== null && 'expected' in content ? content.expected : content;
const formulaOf = (content: unknown): string =>
  typeof content === 'object' && content !== null && 'formula' in content ? String(content.formula) : '';

const built = new Map<string, Built>();
let sheets: Map<string, string[][]>;
beforeAll(async () => {
  for (const name of names) built.set(name, await build(name));
  const files = Object.fromEntries([...built].map(([name, { bytes }]) => [`${name}.xlsx`, bytes]));
  sheets = await recalculated(files);
}, 400_000);

describe.each(names)('the Finance paper beside the ledger “%s”', (name) => {
  const expected = expectedOf(name);

  test('has what every action and area was spent on, and what nothing was', () => {
    const paper = built.get(name)!;
    const actions = tableUnder(paper, 'Plan beside ledger, by action', 'Action');
    const led = actions.filter(([, lines]) => lines !== 0);
    const spent = led.map(([text, , , , ledger]) => [String(text).split('  ')[0], amount(ledger)]);
    expect(Object.fromEntries(spent)).toEqual(expected.byAction);
    const areas = tableUnder(paper, 'Plan beside ledger, by priority area', 'Priority area');
    expect(areas.map(([text]) => text)).toEqual([
      'Early help',
      'Timely assessment',
      'No action claims it',
      'The whole ledger',
    ]);
    expect(areas.map(([, , , , ledger]) => amount(ledger)).slice(2)).toEqual([
      expected.unclaimed,
      expected.total,
    ]);
  });

  test('has the ledger’s own funding sources, where it has a column of them', () => {
    const paper = built.get(name)!;
    if (expected.byFundingSource === undefined) {
      const titles = paper.model.cells.map(([first]) => first?.content);
      expect(titles).not.toContain('Spend by funding source, by the ledger');
      return;
    }
    const rows = tableUnder(paper, 'Spend by funding source, by the ledger', 'Funding source');
    expect(Object.fromEntries(rows.map(([source, spent]) => [source, amount(spent)]))).toEqual({
      ...expected.byFundingSource,
      'All of them': Object.values(expected.byFundingSource).reduce((sum, pounds) => sum + pounds, 0),
    });
  });

  test('has what was spent in each month', () => {
    const rows = tableUnder(built.get(name)!, 'Spend by month, by the ledger', 'Month');
    const spent = rows.flatMap(([, pounds]) => (amount(pounds) === 0 ? [] : [amount(pounds)]));
    const dated = Object.entries(expected.byMonth).filter(([month]) => month !== 'none');
    expect(spent).toEqual(dated.map(([, pounds]) => pounds));
  });

  test('has every action at its end, on the screen, and says in a sentence on paper which of them differ', () => {
    const { model } = built.get(name)!;
    const first = model.cells.map(([cell]) => cell?.content);
    const list = first.indexOf('Plan beside ledger, by action');
    const { rows } = model.print.area!;
    expect([list >= rows, model.pageBreaks.every((row) => row < rows)]).toEqual([true, true]);
    const said = first
      .slice(0, rows)
      .find((words) => typeof words === 'string' && words.includes('Each action stands at the end'));
    const byAction = tableUnder(built.get(name)!, 'Plan beside ledger, by action', 'Action');
    const differences = byAction.map((row) => amount(row[5])).filter((one) => typeof one === 'number');
    const same = differences.filter((one) => one === 0).length;
    const [all, count] = [differences.length, same === differences.length ? 'all' : `${same} of`];
    if (all === 0) expect(said).toBe('Each action stands at the end of this sheet, on the screen.');
    else expect(said).toContain(`plan and ledger say the same for ${count} ${all} action`);
  });

  test('says what its mark means under each table that has it', () => {
    const { model } = built.get(name)!;
    const printed = model.cells.slice(0, model.print.area!.rows);
    for (const { rows } of model.tables.filter(({ rows: { row } }) => row < printed.length)) {
      const own = printed.slice(rows.row, rows.row + rows.rows).flat();
      const isMarked = own.some(
        (cell) => typeof cell?.content === 'number' && cell.style.numberFormat?.includes('†"') === true,
      );
      if (!isMarked) continue;
      const below = printed
        .slice(rows.row + rows.rows, rows.row + rows.rows + 4)
        .map(([cell]) => cell?.content);
      expect([rows.row, below]).toEqual([
        rows.row,
        expect.arrayContaining(['† A value from the build, not a formula.']),
      ]);
    }
  });

  test('is the same in Excel’s stand-in and in LibreOffice, figure by figure', () => {
    const { model, result } = built.get(name)!;
    expect(result.sheets.flatMap(({ differences }) => differences)).toEqual([]);
    const cells = sheets.get(`${name}/${result.sheets[0]?.name ?? ''}`) ?? [];
    let figures = 0;
    model.cells.forEach((row, index) =>
      row.forEach((cell, column) => {
        const content = cell?.content;
        if (typeof content !== 'object' || !('formula' in content)) return;
        if (typeof content.expected !== 'number') return;
        figures++;
        const found = cells[index]?.[column] ?? '';
        const number = found.endsWith('%') ? Number(found.slice(0, -1)) / 100 : Number(found);
        const where = [cellAddress(index, column), content.formula, found];
        expect([...where, found !== '' && Math.abs(number - content.expected) < 0.005]).toEqual([
          ...where,
          true,
        ]);
      }),
    );
    expect(figures).toBeGreaterThan(20);
  });
});

test('figures are live where a column of the ledger allows it, and values where none does', () => {
  const live = (name: string): Record<string, string> =>
    Object.fromEntries<string>(
      tableUnder(built.get(name)!, 'Plan beside ledger, by action', 'Action')
        .filter(([, lines]) => lines !== 0)
        .map(([text, , , , ledger]) => [String(text).split('  ')[0] ?? '', formulaOf(ledger)] as const),
    );
  // Codes that begin with a letter: criteria of SUMIFS, whatever their case. References such as 1.1 are compared whole.
  expect(live('plan-codes')['1.1']).toBe(
    `=SUMIFS('Ledger'!$D$2:$D$7,'Ledger'!$B$2:$B$7,"E1001")+SUMIFS('Ledger'!$D$2:$D$7,'Ledger'!$B$2:$B$7,"e1001 ")`,
  );
  expect(live('by-reference')['1.2']).toBe(
    `=SUMIFS('Spend 25-26'!$E$2:$E$9,'Spend 25-26'!$B$2:$B$9,"PA1.2")`,
  );
  expect(live('by-reference')['1.10']).toBe(
    `=SUMPRODUCT(('Spend 25-26'!$B$2:$B$9="1.10")*1,'Spend 25-26'!$E$2:$E$9)`,
  );
  // Amounts typed as text add nothing in Excel; a share of a code is no sum of lines.
  expect(live('brackets')).toEqual({ '1.2': '', '2.1': '' });
  expect(live('code-table')).toMatchObject({ '2.1': '', '2.2': '' });
});

test('months are live by their dates', () => {
  const [first] = tableUnder(built.get('by-reference')!, 'Spend by month, by the ledger', 'Month');
  expect(first?.map((cell): unknown => formulaOf(cell) || amount(cell))).toEqual([
    'April 2025',
    `=SUMIFS('Spend 25-26'!$E$2:$E$9,'Spend 25-26'!$A$2:$A$9,">=45748",'Spend 25-26'!$A$2:$A$9,"<45778")`,
    expect.stringMatching(/^=\$B\$\d+$/),
    // A twelfth of the budget, from where that stands.
    expect.stringMatching(/^=ROUND\(\$C\$\d+\*1\/12,2\)$/),
  ]);
});

test('who was paid, and what for, is not copied to the paper', () => {
  for (const { model } of built.values()) {
    const texts = JSON.stringify(model.cells);
    expect(texts).not.toMatch(/Fenwick Estates|Rent of hub|Care People|Miscoded|Total Care Ltd/);
  }
});

test('lists say which codes nothing claims, and what differs', () => {
  const { model } = built.get('unanswered')!;
  const texts = model.cells.flatMap((row) => row.map((cell) => cell?.content));
  expect(texts).toContain('Spend that no action claims: 2 codes');
  expect(texts).toContain('“E1”');
  const differ = tableUnder(built.get('by-reference')!, 'Plan and ledger differ', 'Action');
  expect(differ.map(([text, , , , , , asked]) => [String(text).split('  ')[0], amount(asked)])).toEqual([
    ['2.1', -27_500.5],
    ['1.1', -9599.7],
    ['1.2', -8550],
    ['All of these', -45_650.2],
  ]);
});

test('where the ledger’s spend counts, the paper says so and its money is the ledger’s', async () => {
  const paper = await build('plan-codes', 'ledger');
  const areas = tableUnder(paper, 'Money by priority area', 'Priority area');
  expect(areas.map(([, , , actual]) => amount(actual))).toEqual([6000.5, 20, 6020.5]);
  const texts = paper.model.cells.flatMap((row) => row.map((cell) => cell?.content));
  expect(
    texts.some((text) =>
      JSON.stringify(text ?? '').includes('Actual spend is the ledger’s, in place of the plan’s own.'),
    ),
  ).toBe(true);
  expect(paper.result.sheets.flatMap(({ differences }) => differences)).toEqual([]);
});
