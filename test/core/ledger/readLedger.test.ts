import fc from 'fast-check';
import type { CellValue, SheetCells } from '../../../src/core/cells/sheetCells';
import { countFinance } from '../../../src/core/ledger/countFinance';
import { ledgerFigures, type LedgerFigures } from '../../../src/core/ledger/ledgerFigures';
import { withLedger } from '../../../src/core/ledger/ledgerAccount';
import { spendInWords } from '../../../src/core/ledger/ledgerWords';
import { readLedger } from '../../../src/core/ledger/readLedger';
import { emptyMapping, type MappedLedger } from '../../../src/core/plan/mapping/mapping';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { rollUpPlan } from '../../../src/core/rollup/rollUpPlan';
import { atOnce } from '../../support/atOnce';
import { sheetOf, workbookOf } from '../../support/sheet';

const plan = sheetOf([
  ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress rating', 'Budget', 'Actual', 'Cost code'],
  ['1.1', 'Early help', 'Open two more family hubs', 'Lead', '31/03/2026', 'Green', 40000, 12000, 'C1'],
  ['1.2', 'Early help', 'Train school staff', 'Lead', '31/03/2026', 'Green', 25000, 9000, 'C2'],
  ['2.1', 'Assessment', 'Clear the backlog', 'Lead', '31/03/2026', 'Red', 60000, 30000, 'C3'],
  ['2.2', 'Assessment', 'Recruit psychologists', 'Lead', '31/03/2026', 'Amber', 15000, 0, 'C3'],
]);

const heads = ['Date', 'Action ref', 'Cost code', 'Narrative', 'Amount'];

function read(rows: readonly (readonly CellValue[])[], ledger: MappedLedger = {}): LedgerFigures {
  const sheet: SheetCells = sheetOf(rows, { name: 'Ledger' });
  const outline = outlinePlan(workbookOf(plan, sheet), { ...emptyMapping, ledger });
  const own = readPlan(outline, []);
  const found = atOnce(readLedger(outline, own)).ledger;
  if (found === null) throw new Error('no ledger was found');
  return ledgerFigures(found, own);
}

const shares: MappedLedger = {
  codes: [
    {
      code: 'X1',
      to: [
        { action: '1.1', share: 60 },
        { action: '2.2', share: 40 },
      ],
    },
    {
      code: 'X2',
      to: [
        { area: 'Assessment', share: 1 },
        { action: '1.2', share: 2 },
      ],
    },
    { code: 'X3', to: 'other' },
  ],
};

interface Line {
  readonly month: number;
  readonly ref: string;
  readonly code: string;
  readonly pence: number;
}

const line = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  ref: fc.constantFrom('', '1.1', 'Action 2.1', '9.9'),
  code: fc.constantFrom('', 'C1', 'C3', 'X1', 'X2', 'X3', 'Z7'),
  pence: fc.integer({ min: -1e8, max: 1e8 }),
});
/** Enough of the same codes to be known for a ledger, whatever else is drawn. */
const always: readonly Line[] = [1, 2, 3].map((month) => ({ month, ref: '1.1', code: 'C1', pence: 100 }));

const rowOf = ({ month, ref, code, pence }: Line, index: number): CellValue[] => [
  `15/${String(month).padStart(2, '0')}/2025`,
  ref,
  code,
  `Line ${index}`,
  pence / 100,
];
const rowsOf = (lines: readonly Line[]): CellValue[][] => [heads, ...[...always, ...lines].map(rowOf)];

/** Everything that is counted in pounds, and who has it. */
const money = ({ total, toActions, toAreas, unclaimed, byAction, ledger }: LedgerFigures) => ({
  total,
  toActions,
  toAreas,
  unclaimed,
  byAction: byAction.map(({ action, ledger: spent }) => [action.reference, spent]),
  byMonth: ledger.byMonth,
});

const pence = (pounds: number): number => Math.round(pounds * 100);

test('what goes to actions, to areas and to nothing is the ledger’s total, to the penny; no row is lost', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const rows = rowsOf(lines);
      const {
        total,
        toActions,
        toAreas,
        unclaimed,
        byAction,
        lines: read1,
        setAside,
        ledger,
      } = read(rows, shares);
      expect(read1 + setAside).toBe(rows.length - 1);
      expect(pence(toActions) + pence(toAreas) + pence(unclaimed)).toBe(pence(total));
      expect(byAction.reduce((sum, one) => sum + pence(one.ledger), 0)).toBe(pence(toActions));
      expect(ledger.byMonth.reduce((sum, one) => sum + one.pence, 0)).toBe(pence(total));
      // Counted apart from the reader: only X3 without a reference of the plan's is other work.
      const own = [...always, ...lines].filter(
        ({ ref, code }) => code !== 'X3' || ref === '1.1' || ref === 'Action 2.1',
      );
      expect(pence(total)).toBe(own.reduce((sum, one) => sum + one.pence, 0));
    }),
    { numRuns: 60 },
  );
});

test('the order of the lines changes nothing', () => {
  const shuffled = fc
    .array(line, { maxLength: 40 })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
  fc.assert(
    fc.property(shuffled, ([lines, others]) => {
      expect(money(read(rowsOf(others), shares))).toEqual(money(read(rowsOf(lines), shares)));
    }),
    { numRuns: 40 },
  );
});

test('a line in two parts is what it was in one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(line, fc.integer({ min: -1e8, max: 1e8 })), { minLength: 1, maxLength: 20 }),
      (parts) => {
        const whole = parts.map(([one]) => one);
        const split = parts.flatMap(([one, first]) => [
          { ...one, pence: first },
          { ...one, pence: one.pence - first },
        ]);
        expect(money(read(rowsOf(split), shares))).toEqual(money(read(rowsOf(whole), shares)));
      },
    ),
    { numRuns: 40 },
  );
});

test('lines that say in every cell what another says are counted, and found', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 20 }), fc.nat(), (lines, pick) => {
      const rows = rowsOf(lines);
      const at = 1 + (pick % (rows.length - 1));
      const { ledger } = read([...rows, rows[at] ?? []], {});
      expect(ledger.sheets[0]?.repeated).toEqual([rows.length]);
    }),
    { numRuns: 40 },
  );
});

test('a reference goes before a code, and a person’s word before both', () => {
  const rows = rowsOf([{ month: 4, ref: '2.1', code: 'C1', pence: 500 }]);
  const spent = (figures: LedgerFigures, ref: string) =>
    figures.byAction.find(({ action }) => action.reference === ref)?.ledger;
  expect(spent(read(rows), '2.1')).toBe(5);
  const said = read(rows, { codes: [{ code: '2.1', to: [{ action: '2.2' }] }] });
  expect([spent(said, '2.1'), spent(said, '2.2')]).toEqual([0, 5]);
});

test('an answer that names what the plan has no longer is asked about again', () => {
  const rows = rowsOf([{ month: 4, ref: '', code: 'Z7', pence: 500 }]);
  const { ledger, unclaimed } = read(rows, { codes: [{ code: 'Z7', to: [{ action: '3.1' }] }] });
  expect(ledger.staleAnswers).toEqual(['Z7']);
  expect(ledger.unmatched.map(({ code }) => code)).toEqual(['Z7']);
  expect(unclaimed).toBe(5);
});

test('the ledger’s actual spend counts where the plan has none, or a person says so', () => {
  expect(read(rowsOf([])).counts).toBe('plan');
});

test('numbers that look like references are none in a column of documents', () => {
  const rows: CellValue[][] = [
    ['Date', 'Reference', 'Cost code', 'Amount'],
    ...Array.from({ length: 10 }, (_, index) => ['01/04/2025', index + 1, 'C1', 10]),
  ];
  const { byAction, unclaimed } = read(rows);
  expect(byAction.filter(({ lines }) => lines > 0).map(({ action }) => action.reference)).toEqual(['1.1']);
  expect(unclaimed).toBe(0);
});

test('finance’s sheets that are hidden are read, and said to be hidden wherever they are told', () => {
  const lines: CellValue[][] = rowsOf([{ month: 4, ref: '1.2', code: '', pence: 2500 }]);
  const hidden = sheetOf(lines, { name: 'Ledger', hidden: true });
  const list = sheetOf(
    [
      ['Cost code', 'Budget', 'Forecast'],
      ['C1', 100, 90],
      ['C2', 200, 210],
    ],
    { name: 'Budgets', hidden: true },
  );
  const timesheet = sheetOf(
    [
      ['Week ending', 'Employee', 'Cost code', 'Hours', 'Rate', 'Amount'],
      ['04/04/2025', 'A', 'C1', 37, 20, 740],
      ['11/04/2025', 'A', 'C1', 37, 20, 740],
    ],
    { name: 'Hours', hidden: true },
  );
  const outline = outlinePlan(workbookOf(plan, hidden, list, timesheet), emptyMapping);
  const own = readPlan(outline, []);
  const search = atOnce(readLedger(outline, own));
  if (search.ledger === null) throw new Error('no ledger was found');
  const figures = ledgerFigures(search.ledger, own);
  expect(figures.total).toBe(28);
  expect(spendInWords(figures)).toContain('By the ledger on “Ledger” (a hidden sheet), £28 was spent');
  const why = new Map(withLedger(own, search).sheets.map((sheet) => [sheet.name, sheet.why]));
  expect(why.get('Ledger')).toMatch(
    /^read as a ledger, though the sheet is hidden, with its headings in row 1/,
  );
  expect(why.get('Budgets')).toMatch(/^read as a list of budgets, though the sheet is hidden, with/);
  expect(why.get('Hours')).toMatch(/^it is hidden, and not read as a ledger: /);
});

describe('whose actual spend counts', () => {
  const without = (column: number) =>
    sheetOf(plan.values.map((cells) => cells.filter((_, at) => at !== column)));
  const figures = (own: SheetCells, ledger: MappedLedger) => {
    const outline = outlinePlan(workbookOf(own, sheetOf(rowsOf([]), { name: 'Ledger' })), {
      ...emptyMapping,
      ledger,
    });
    const found = readPlan(outline, []);
    const read1 = atOnce(readLedger(outline, found)).ledger;
    return read1 === null
      ? null
      : rollUpPlan(countFinance(found, ledgerFigures(read1, found, ledger.counts), null), 45908);
  };

  test('the ledger’s, where the plan has no column of it', () => {
    const counted = figures(without(7), {});
    expect(counted?.total.actual).toBe(3);
    expect(counted?.gaps.actual).toBeUndefined();
    expect(counted?.areas.map(({ actual }) => actual)).toEqual([3, 0]);
  });

  test('the plan’s, where it has one', () => {
    expect(figures(plan, {})?.total.actual).toBe(51_000);
    expect(figures(plan, { counts: 'ledger' })?.total.actual).toBe(3);
  });

  test('none, where a person says that the plan’s counts and it has none', () => {
    expect(figures(without(7), { counts: 'plan' })?.gaps.actual?.kind).toBe('not recorded');
  });
});
