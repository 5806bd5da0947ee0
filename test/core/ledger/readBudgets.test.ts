import type { CellValue } from '../../../src/core/cells/sheetCells';
import { countFinance } from '../../../src/core/ledger/countFinance';
import { withLedger } from '../../../src/core/ledger/ledgerAccount';
import { ledgerFigures } from '../../../src/core/ledger/ledgerFigures';
import { offProfile, offProfileInWords } from '../../../src/core/ledger/ledgerQuestions';
import { isoMonth } from '../../../src/core/plan/values/month';
import { readLedger } from '../../../src/core/ledger/readLedger';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { rollUpPlan } from '../../../src/core/rollup/rollUpPlan';
import { judgeOf } from '../../../src/core/rollup/standing';
import { atOnce } from '../../support/atOnce';
import { sheetOf, workbookOf } from '../../support/sheet';

const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress rating', 'Cost code'];
const rows = [
  ['1.1', 'Early help', 'Open two more family hubs', 'Lead', '31/03/2026', 'Green', 'C1'],
  ['1.2', 'Early help', 'Train school staff', 'Lead', '31/03/2026', 'Green', 'C2'],
  ['2.1', 'Assessment', 'Clear the backlog', 'Lead', '31/03/2026', 'Red', 'C3; C4'],
  ['2.2', 'Assessment', 'Recruit psychologists', 'Lead', '31/03/2026', 'Amber', 'C3'],
];
const withoutMoney = sheetOf([heads, ...rows]);
const withBudget = sheetOf([[...heads, 'Budget'], ...rows.map((row) => [...row, 1000])]);
const asAt = 45908;

function read(
  list: readonly (readonly CellValue[])[],
  plan = withoutMoney,
  ledger?: readonly (readonly CellValue[])[],
) {
  const sheets = [
    sheetOf(list, { name: 'Budgets 2025-26' }),
    ...(ledger === undefined ? [] : [sheetOf(ledger, { name: 'Ledger' })]),
  ];
  const outline = outlinePlan(workbookOf(plan, ...sheets));
  const own = readPlan(outline, []);
  const search = atOnce(readLedger(outline, own));
  const figures =
    search.ledger === null ? undefined : ledgerFigures(search.ledger, own, undefined, search.budgets);
  return {
    budgets: search.budgets,
    figures,
    account: withLedger(own, search).sheets[1],
    rolled: rollUpPlan(countFinance(own, figures, search.budgets), asAt),
    key: own.key,
  };
}

test('budgets by reference stand in for a column that the plan does not have', () => {
  const { rolled, account } = read([
    ['Action ref', 'Description', 'Original budget', 'Revised budget', 'Forecast outturn'],
    ['Action 1.1', 'Hubs', 30000, 40000.5, 41000],
    ['1.2', 'Training', 25000, 25000, 20000],
    ['2.1', 'Backlog', 60000, 55000, 70000],
    ['Total', '', 115000, 120000.5, 131000],
  ]);
  // What a budget is now counts, and not what it was.
  expect(rolled.areas.map(({ name, budget, forecast }) => [name, budget, forecast])).toEqual([
    ['Early help', 65000.5, 61000],
    ['Assessment', 55000, 70000],
  ]);
  expect(rolled.total).toMatchObject({ budget: 120000.5, forecast: 131000, actual: 0 });
  expect([rolled.gaps.budget, rolled.gaps.forecast, rolled.gaps.actual?.kind]).toEqual([
    undefined,
    undefined,
    'not recorded',
  ]);
  expect(account).toMatchObject({ read: true, as: 'budgets', rowsRead: 3, rowsSetAside: 1 });
});

test('a budget of a code that two actions share is their area’s', () => {
  const { rolled, budgets } = read([
    ['Cost code', 'Budget (£000)', 'Virement'],
    ['C1', 40, 2000],
    ['C3', 60.5, -500],
    ['C9', 7, ''],
  ]);
  expect(rolled.areas.map(({ budget }) => budget)).toEqual([42000, 60000]);
  expect(rolled.total.actions.map(({ budget }) => budget.kind)).toEqual([
    'amount',
    'blank',
    'blank',
    'blank',
  ]);
  expect(budgets?.unclaimed.budget).toBe(700_000);
  expect(budgets?.total.budget).toBe((42000 + 60000 + 7000) * 100);
  expect(budgets?.sheets[0]).toMatchObject({ lines: 3, setAside: 0, unmatched: ['C9'] });
});

test('the plan’s own budget goes before a list’s', () => {
  const { rolled, budgets } = read(
    [
      ['Cost code', 'Budget'],
      ['C1', 40],
      ['C2', 50],
    ],
    withBudget,
  );
  expect(budgets?.total.budget).toBe(9000);
  expect(rolled.total.budget).toBe(4000);
});

test('a budget by month is a profile, and spend is judged by it', () => {
  const months = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
  // All of 1.1 is to be spent by September; all of 1.2 in March.
  const early = [200, 200, 200, 200, 200, 200, 0, 0, 0, 0, 0, 0];
  const late = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1200];
  const { figures, budgets, key } = read(
    [['Budget profile 2025/26'], ['Cost code', ...months], ['C1', ...early], ['C2', ...late]],
    withoutMoney,
    [
      ['Date', 'Cost code', 'Amount'],
      ['15/06/2025', 'C1', 300],
      ['16/06/2025', 'C1', 300],
      ['15/06/2025', 'C2', 600],
    ],
  );
  const [first] = budgets?.byAction.values() ?? [];
  expect([...(first?.profile ?? [])].slice(0, 2).map(([month, pence]) => [isoMonth(month), pence])).toEqual([
    ['2025-04', 20000],
    ['2025-05', 20000],
  ]);
  expect(first?.budget).toBe(120_000);
  const off = offProfile(figures!, judgeOf(key, asAt), { offProfilePercent: 25 });
  // Both have spent half. At the end of September all of 1.1 was planned, and none of 1.2.
  expect(off.map((money) => [money.action.reference, offProfileInWords(money)])).toEqual([
    ['1.1', '50% of the budget is spent where 100% was planned by now'],
    ['1.2', '50% of the budget is spent where 0% was planned by now'],
  ]);
});

test.each<[string, (readonly CellValue[])[]]>([
  [
    'whose codes lead nowhere',
    [
      ['Cost centre', 'Budget', 'Forecast'],
      ['Place funding', 4000, 4000],
      ['Top-up', 9500, 9500],
    ],
  ],
  [
    'by area',
    [
      ['Priority area', 'Budget', 'Actual'],
      ['Early help', 4000, 100],
      ['Assessment', 9500, 200],
    ],
  ],
  [
    'of months that nobody calls a budget',
    [
      ['Cost code', 'Apr-25', 'May-25', 'Jun-25', 'Jul-25', 'Aug-25', 'Sep-25'],
      ['C1', 1, 2, 3, 4, 5, 6],
    ],
  ],
])('a table of sums %s is left alone', (_, list) => {
  const named = sheetOf(list, { name: 'Sums' });
  const outline = outlinePlan(workbookOf(withoutMoney, named));
  const own = readPlan(outline, []);
  expect(atOnce(readLedger(outline, own)).budgets).toBeNull();
});
