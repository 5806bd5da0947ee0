import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../src/app/checkPlan';
import type { PlanReport } from '../../src/app/planReport';
import { printRollup } from '../../src/cli/printReport';
import { rollupContract } from '../../src/cli/rollupJson';
import type { MappedLedger } from '../../src/core/plan/mapping/mapping';
import type { LedgerExpected } from '../ledgers/describeLedger';
import { expectSame } from '../support/expectSame';
import { exampleDay, openPlan } from '../support/standIn';

const folder = join(__dirname, '../ledgers');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.replace('.xlsx', ''));

interface Described {
  readonly expected?: LedgerExpected;
  readonly leftAlone?: Readonly<Record<string, string>>;
}

const described = (name: string): Described => jest.requireActual<Described>(join(folder, `${name}.ts`));

/** The part of the public JSON that is about finance's sheets. */
interface Contract {
  readonly sheets: readonly {
    name: string;
    read: boolean;
    as?: string;
    why: string;
    rowsRead: number;
    rowsSetAside: number;
  }[];
  readonly ledger?: {
    readonly sheets: readonly {
      name: string;
      setAside: Readonly<Record<string, number>>;
      ownTotal: number | null;
    }[];
    readonly lines: number;
    readonly setAside: number;
    readonly total: number;
    readonly toActions: number;
    readonly toAreas: number;
    readonly unclaimed: number;
    readonly committed: number;
    readonly byAction: readonly {
      reference: string;
      budget: number | null;
      plan: number | null;
      ledger: number;
      difference: number | null;
      lines: number;
    }[];
    readonly byMonth: readonly { month: string | null; spend: number }[];
    readonly byFundingSource: readonly { name: string; spend: number }[];
    readonly unmatched: readonly { code: string; spend: number }[];
  };
}

async function read(name: string): Promise<{ report: PlanReport; contract: Contract }> {
  const { inWorkbook } = await openPlan(readFileSync(join(folder, `${name}.xlsx`)));
  const mapping = described(name).expected?.mapping;
  const report = await inWorkbook((workbook) =>
    checkPlan(workbook, { asAt: exampleDay, ...(mapping === undefined ? {} : { mapping }) }),
  );
  return { report, contract: rollupContract(report) as Contract };
}

const isLedger = (name: string): boolean => !name.startsWith('no-');

describe.each(names.filter(isLedger))('the ledger “%s”', (name) => {
  const { expected } = described(name);
  if (expected === undefined) throw new Error(`${name} says nothing of what is expected`);
  let contract: Contract;
  let report: PlanReport;
  beforeAll(async () => ({ contract, report } = await read(name)));

  test('comes to what its rows do', () => {
    const { ledger } = contract;
    const setAside: Record<string, number> = {};
    for (const sheet of ledger?.sheets ?? []) {
      for (const [why, count] of Object.entries(sheet.setAside)) setAside[why] = (setAside[why] ?? 0) + count;
    }
    expect({
      lines: ledger?.lines,
      setAside,
      total: ledger?.total,
      toActions: ledger?.toActions,
      toAreas: ledger?.toAreas,
      unclaimed: ledger?.unclaimed,
      committed: ledger?.committed,
    }).toEqual({
      lines: expected.lines,
      setAside: expected.setAside,
      total: expected.total,
      toActions: expected.toActions,
      toAreas: expected.toAreas,
      unclaimed: expected.unclaimed,
      committed: expected.committed ?? 0,
    });
  });

  test('is led to the actions that its rows name, and to the months that they are of', () => {
    const { byAction = [], byMonth = [], byFundingSource = [], unmatched = [] } = contract.ledger ?? {};
    const led = byAction.filter(({ lines }) => lines > 0);
    expect(Object.fromEntries(led.map(({ reference, ledger }) => [reference, ledger]))).toEqual(
      expected.byAction,
    );
    expect(Object.fromEntries(byMonth.map(({ month, spend }) => [month ?? 'none', spend]))).toEqual(
      expected.byMonth,
    );
    expect(Object.fromEntries(byFundingSource.map(({ name: source, spend }) => [source, spend]))).toEqual(
      expected.byFundingSource ?? {},
    );
    expect(Object.fromEntries(unmatched.map(({ code, spend }) => [code, spend]))).toEqual(
      expected.unmatched ?? {},
    );
  });

  test('is among the sheets that were read, and every row of it is accounted for', () => {
    const own = contract.sheets.filter(({ as }) => as === 'ledger');
    const sum = (count: (one: (typeof own)[number]) => number) =>
      own.reduce((all, one) => all + count(one), 0);
    expect(own.length).toBeGreaterThan(0);
    for (const { read: isRead, why } of own) {
      expect(isRead).toBe(true);
      expect(why).toMatch(/^read as a ledger, with its headings in rows? \d+/);
    }
    expect(sum(({ rowsRead }) => rowsRead)).toBe(expected.lines);
    expect(sum(({ rowsSetAside }) => rowsSetAside)).toBe(
      Object.values(expected.setAside).reduce((all, one) => all + one, 0),
    );
    const { leftAlone = {} } = expected;
    for (const [sheet, words] of Object.entries(leftAlone)) {
      const account = contract.sheets.find((one) => one.name === sheet);
      expect(account?.read).toBe(false);
      expect(account?.why).toContain(words);
    }
  });

  test('asks what the codes are for that lead nowhere, and nothing else', () => {
    const codes = Object.keys(expected.unmatched ?? {}).filter((code) => code !== '');
    const asked = report.questions.filter(({ about }) => about === 'ledger');
    expect(asked.flatMap(({ choices }) => choices).sort()).toEqual(codes.sort());
    expect(asked.length).toBe(codes.length === 0 ? 0 : 1);
    expect(report.questions.length).toBe(asked.length);
  });

  test('gives its own total where it has one', () => {
    const totals = contract.ledger?.sheets.flatMap(({ ownTotal }) => ownTotal ?? []) ?? [];
    expect(totals).toEqual(expected.ownTotal === undefined ? [] : [expected.ownTotal]);
  });

  test('leaves the plan’s own figures as they are', () => {
    expect(report.total).toMatchObject({ budget: 148_000, actual: 51_500.5 });
    expect(report.total.actions).toHaveLength(6);
  });
});

describe.each(names.filter((name) => !isLedger(name)))('“%s” is no ledger', (name) => {
  test('and is left alone, with the reason', async () => {
    const { contract } = await read(name);
    expect(contract.ledger).toBeUndefined();
    for (const [sheet, words] of Object.entries(described(name).leftAlone ?? {})) {
      const account = contract.sheets.find((one) => one.name === sheet);
      expect(account).toMatchObject({ read: false });
      if (words !== '') expect(account?.why).toMatch(new RegExp(`^not read as a ledger: .*${words}`));
    }
  });
});

test('a plan beside a ledger says by how much the two differ, and nothing where the plan says nothing', async () => {
  const { contract } = await read('by-reference');
  const of = (reference: string) => contract.ledger?.byAction.find((one) => one.reference === reference);
  expect(of('1.1')).toMatchObject({ budget: 40_000, plan: 12_000, ledger: 2400.3, difference: -9599.7 });
  expect(of('1.10')).toMatchObject({ budget: 8000, plan: null, ledger: 99.95, difference: null });
  expect(of('2.2')).toMatchObject({ plan: 0, ledger: 0, difference: 0, lines: 0 });
  // Nothing is budgeted, recorded or posted.
  expect(of('2.3')).toBeUndefined();
});

test('a table of codes is said to be one, also on a hidden sheet', async () => {
  const { contract } = await read('code-table');
  const account = contract.sheets.find(({ name }) => name === 'Codes');
  expect(account).toMatchObject({ read: false, why: 'a table of codes, 4 codes read' });
});

test('the question is asked in the sheet’s own words', async () => {
  const { report } = await read('unanswered');
  expect(report.questions[0]?.words).toBe(
    'The sheet “Spend 25-26” has 3 lines; 2 codes are not matched to actions yet. What are “E1” and “E2” for?',
  );
});

test('who was paid, and what for, is in no figure and no account', async () => {
  const { contract, report } = await read('by-reference');
  const said = JSON.stringify({ contract, questions: report.questions, issues: report.issues });
  expect(said).not.toMatch(/Fenwick Estates|Rent of hub|Care People/);
});

describe('whose actual spend counts', () => {
  const total = async (name: string, ledger: MappedLedger) => {
    const { inWorkbook } = await openPlan(readFileSync(join(folder, `${name}.xlsx`)));
    const mapping = { version: 1, sheets: [], ledger } as const;
    const report = await inWorkbook((workbook) => checkPlan(workbook, { asAt: exampleDay, mapping }));
    return { report, contract: rollupContract(report, { actions: true }) as Counted };
  };
  interface Counted {
    readonly areas: readonly { readonly name: string; readonly actual: number }[];
    readonly total: { readonly actual: number };
    readonly actions: readonly { readonly reference: string; readonly actual: number | null }[];
    readonly ledger: { readonly counts: string };
  }

  test('the plan’s, where it has a column of it', async () => {
    const { contract } = await total('plan-codes', {});
    expect(contract.ledger.counts).toBe('plan');
    expect(contract.total.actual).toBe(51_500.5);
    expect(contract.actions.map(({ actual }) => actual)).toEqual([12_000, 9000, null, 30_500.5, 0, null]);
  });

  test('the ledger’s where a person says so, with what was spent on an area as a whole', async () => {
    const { contract, report } = await total('plan-codes', { counts: 'ledger' });
    expect(contract.ledger.counts).toBe('ledger');
    expect(contract.areas.map(({ name, actual }) => [name, actual])).toEqual([
      ['Early help', 1000 + 5000.5],
      ['Timely assessment', 80 - 60],
    ]);
    // All but the 42 that no action claims.
    expect(contract.total.actual).toBe(6020.5);
    expect(contract.actions.map(({ actual }) => actual)).toEqual([1000, null, null, null, -60, null]);
    expect(printRollup(report)).toContain('Actual spend is the ledger’s, in place of the plan’s own.');
    expect(printRollup(report)).toContain(
      'By the ledger on “Ledger”, £6,062.50 was spent in 2025/26: £940 on actions, £5,080.50 on areas as a whole and £42 that no action claims.',
    );
    // What the plan says in its own column is still there to compare with.
    expect(report.ledger?.byAction[0]).toMatchObject({ plan: 12_000, ledger: 1000, difference: -11_000 });
  });
});

test('a report of a ledger is plain: read again, it is the same', async () => {
  const [first, again] = [await read('two-row-header'), await read('two-row-header')];
  expectSame(again.report, first.report);
});
