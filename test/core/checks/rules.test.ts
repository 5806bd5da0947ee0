import fc from 'fast-check';
import { parseIsoDate } from '../../../src/core/cells/serialDate';
import { defaultCheckSettings } from '../../../src/core/checks/checkSettings';
import { findIssues } from '../../../src/core/checks/findIssues';
import type { CellValue } from '../../../src/core/cells/sheetCells';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { actionHistories } from '../../../src/core/history/actionHistories';
import { pastPositions } from '../../../src/core/history/pastPositions';
import { takeSnapshot } from '../../../src/core/history/takeSnapshot';
import { ledgerFigures } from '../../../src/core/ledger/ledgerFigures';
import { readLedger } from '../../../src/core/ledger/readLedger';
import { linkMeasures } from '../../../src/core/measures/linkMeasures';
import { emptyMapping, type MappedLedger } from '../../../src/core/plan/mapping/mapping';
import type { Plan, PlanTable } from '../../../src/core/plan/plan';
import type { Issue } from '../../../src/core/checks/issue';
import { rules } from '../../../src/core/checks/rules';
import { atOnce } from '../../support/atOnce';
import { sheetOf, workbookOf } from '../../support/sheet';
import { actionOf, allColumns, planWith, type Row } from '../../support/actions';
import type { Case, Cases, Surroundings } from './cases/case';
import { completeness } from './cases/completeness';
import { consistency } from './cases/consistency';
import { dates } from './cases/dates';
import { ledgerCases } from './cases/ledger';
import { measureCases } from './cases/measures';
import { moneyCases } from './cases/money';
import { ratings } from './cases/ratings';
import { order } from './cases/references';
import { overTime } from './cases/overTime';
import { sentences } from './cases/sentences';
import { structure } from './cases/structure';

const asAt = parseIsoDate('2025-09-08') ?? 0;
const cases: Cases = {
  ...ratings,
  ...consistency,
  ...completeness,
  ...order,
  ...dates,
  ...moneyCases,
  ...ledgerCases,
  ...measureCases,
  ...overTime,
  ...structure,
};

/** The issues of rows from row 2 of the sheet down, under a header in row 1. */
function issuesOf(rows: Row | readonly Row[], more: Surroundings = {}): Issue[] {
  const { columns = allColumns, key, settings, table, ledger, said = {}, measures = [], earlier = [] } = more;
  const planOf = (own: Row | readonly Row[]): Plan => {
    const actions = [own].flat().map((row, index) => actionOf({ at: index + 1, ...row }, columns));
    return { ...planWith(...actions), measures };
  };
  const plan = planOf(rows);
  const boards = earlier.map((own, index) =>
    takeSnapshot(planOf(own), { cycleDate: asAt - 28 * (earlier.length - index), label: '' }),
  );
  const body = { row: 1, column: 0, rows: 20, columns: 18 };
  const tables: PlanTable[] = [
    {
      sheet: 'Plan',
      headerRow: 0,
      headerRows: 1,
      columns,
      understood: [],
      headings: [],
      leftAlone: [],
      areaSource: 'column',
      body,
      rowsRead: 0,
      setAside: [],
      ...table,
    },
  ];
  const beside = ledger === undefined ? null : readBeside(plan, ledger, said);
  return atOnce(
    findIssues(
      { ...plan, key: key ?? plan.key, tables },
      {
        asAt,
        settings: { ...defaultCheckSettings, ...settings },
        measures: linkMeasures(plan),
        historyOf: actionHistories(plan, atOnce(pastPositions(plan, boards, asAt))),
        ...(beside === null ? {} : { ledger: ledgerFigures(beside, plan) }),
      },
    ),
  );
}

function readBeside(plan: Plan, rows: readonly (readonly CellValue[])[], ledger: MappedLedger): Ledger {
  const cells = workbookOf(sheetOf(rows, { name: 'Ledger' }));
  const found = atOnce(readLedger({ cells, mapping: { ...emptyMapping, ledger } }, plan)).ledger;
  if (found === null) throw new Error('the rows beside the plan are no ledger');
  return found;
}

test('a well-kept action raises nothing, whatever its ratings', () => {
  expect(issuesOf({})).toEqual([]);
  expect(issuesOf({ progress: 'Blue', impact: 'Blue' })).toEqual([]);
  expect(issuesOf({ progress: 'Red', impact: 'Amber' })).toEqual([]);
});

describe.each(rules.map(({ code }) => code))('%s', (code) => {
  const own = cases[code] ?? [];

  test.each(own.map((it): [string, Case] => [it[0], it]))('%s', (_, [, rows, cells, more]) => {
    const found = issuesOf(rows, more).filter((issue) => issue.code === code);
    expect(found.map(({ cell }) => cell).join(' ')).toBe(cells);
  });

  test('says what is wrong with its figures, and what to do', () => {
    const said = own.flatMap(([, rows, , more]) =>
      issuesOf(rows, more).filter((issue) => issue.code === code),
    );
    expect(said.map(({ message, advice }) => `${message} ${advice}`)).toEqual(
      expect.arrayContaining([...(sentences[code] ?? ['none'])]),
    );
  });

  test('has cases where it fires and where it must not', () => {
    expect(own.some(([, , cells]) => cells !== '')).toBe(true);
    expect(own.some(([, , cells]) => cells === '')).toBe(true);
  });

  test('says in one short sentence what is wrong and in one what to do', () => {
    for (const [, rows, , more] of own) {
      for (const { message, advice } of issuesOf(rows, more).filter((issue) => issue.code === code)) {
        expect(message).toMatch(/^[A-Z“£\d].*\.$/s);
        for (const text of [message, advice]) expect(oneShortSentence(text)).toBe(true);
      }
    }
  });

  test('can be switched off, and made more or less serious', () => {
    const [, rows, , more] = own.find(([, , cells]) => cells !== '') ?? ['', {}, ''];
    const severities = (severity: 'off' | 'error' | 'info') =>
      issuesOf(rows, { ...more, settings: { ...more?.settings, rules: { [code]: severity } } })
        .filter((issue) => issue.code === code)
        .map((issue) => issue.severity);
    expect(severities('off')).toEqual([]);
    expect(new Set(severities('error'))).toEqual(new Set(['error']));
    expect(new Set(severities('info'))).toEqual(new Set(['info']));
  });
});

test('cases are about rules that there are', () => {
  const codes = new Set(rules.map(({ code }) => code));
  expect([...Object.keys(cases), ...Object.keys(sentences)].filter((code) => !codes.has(code))).toEqual([]);
});

/** What stands in quotes, and amounts and dates, are the plan's. An officer aged 12 reads 25 words at a time. */
function oneShortSentence(text: string): boolean {
  const own = text
    .replace(/“[^”]*”/g, 'it')
    .replace(/\d[\d,.]*(?=\s)/g, '0')
    .replace(/\d+([/.]\d+)+/g, '0');
  const words = own.split(/\s+/);
  return /^[^.?!]+\.$/.test(own) && words.length <= 25 && words.every((word) => word.length <= 13);
}

test('a duplicate says where the first is', () => {
  const [issue] = issuesOf([{ reference: '1.1' }, { reference: '1.1' }]);
  expect(issue?.message).toBe('The reference “1.1” is also used in A2.');
});

test('the worst come first, then the plan’s order', () => {
  const found = issuesOf(
    [{ lead: '' }, { progress: 'Gren' }, { impact: 'green ' }, { progress: 'Rde' }].map((row, index) => ({
      ...row,
      reference: String(index),
    })),
  );
  expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    'rating.unrecognised G3',
    'rating.unrecognised G5',
    'lead.missing D2',
    'rating.untidy H4',
  ]);
});

test('hostile text is quoted on one line and cut', () => {
  const [issue] = issuesOf({ progress: `=cmd|'/c calc'!A1\n\u202e${'x'.repeat(50)}` });
  expect(issue?.message).toMatch(/^“=cmd\|'\/c calc'!A1 x+…” is not a progress rating\.$/);
});

test('codes are stable words, each used once', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+\.[a-z-]+$/);
});

test.each<[string, Row, { from: string; to: string; safe: boolean } | undefined]>([
  ['untidy', { progress: ' green. ' }, { from: ' green. ', to: 'Green', safe: true }],
  ['an untidy phrase', { progress: 'On  track' }, { from: 'On  track', to: 'Green', safe: true }],
  ['colour only', { progress: '', progressFill: 'green' }, { from: '', to: 'Green', safe: true }],
  ['colour and spaces', { progress: '  ', progressFill: 'red' }, { from: '  ', to: 'Red', safe: true }],
  ['misspelt', { progress: 'Gren' }, { from: 'Gren', to: 'Green', safe: false }],
  ['composite', { progress: 'Amber/Green' }, { from: 'Amber/Green', to: 'Amber', safe: false }],
  ['words without a suggestion', { progress: 'see update' }, undefined],
  ['TRUE, which is near to Blue in letters only', { progress: true }, undefined],
  ['a failed formula', { progress: '#N/A' }, undefined],
  ['a colour that disagrees', { progress: 'Green', progressFill: 'red' }, undefined],
  [
    'a colour in a cell that another covers',
    {
      progress: '',
      progressFill: 'green',
      mergedRatings: { progress: { row: 0, column: 6, rows: 2, columns: 1 } },
    },
    undefined,
  ],
])('the fix of a rating that is %s', (_, row, fix) => {
  const issues = issuesOf(row).filter(({ code }) => code.startsWith('rating.'));
  expect(issues).toHaveLength(1);
  const action = { reference: '1.1', text: 'Do it' };
  expect(issues[0]?.fix).toEqual(fix && { sheet: 'Plan', cell: 'G2', action, field: 'progress', ...fix });
});

test('any content at all is checked, and each issue is in the table', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('', 'Blue', 'Red', 'Not started', '#N/A', '01/04/2025', 'Ongoing', 'TBC', '=A1', '1.2'),
  );
  const text = cell.map(String);
  const row: fc.Arbitrary<Row> = fc.record(
    {
      ...{ reference: text, area: text, text, lead: text, agencies: text, update: text, evidence: text },
      ...{ escalation: text, decision: text, start: cell, due: cell, revisedDue: cell, completed: cell },
      ...{ progress: cell, impact: cell, budget: cell, actual: cell, forecast: cell },
      progressFill: fc.constantFrom('blue', 'red'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.integer({ min: 1, max: 4 }), (rows, expectedAreas) => {
      for (const { cell, message, advice } of issuesOf(rows, { settings: { expectedAreas } })) {
        const [, letter, number] = /^([A-R])(\d+)$/.exec(cell) ?? [];
        expect(letter).toBeDefined();
        expect(Number(number)).toBeLessThanOrEqual(rows.length + 1);
        expect(message + advice).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }
    }),
  );
});
