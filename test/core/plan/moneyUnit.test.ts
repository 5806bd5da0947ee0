import { moneyUnit } from '../../../src/core/plan/values/moneyUnit';
import { readMoney } from '../../../src/core/plan/values/readMoney';
import { planOf, sheetOf } from '../../support/sheet';

test.each([
  ['Budget (£k)', 1_000],
  ["Budget £'000", 1_000],
  ['Budget £000s', 1_000],
  ['Cost (000s)', 1_000],
  ['Budget in thousands', 1_000],
  ['Budget £m', 1_000_000],
  ['Budget (£ millions)', 1_000_000],
  ['Budget (£)', 1],
  ['Budget', 1],
  ['Budget 2025/26', 1],
  ['Over £12,000', 1],
  ['Bids over £2 million', 1],
])('under “%s” 1 is £%d', (heading, unit) => expect(moneyUnit([heading], [])).toBe(unit));

test.each([
  ['All figures in £000', 1_000],
  ["Amounts are shown in £'000", 1_000],
  ['(£k)', 1_000],
  ['Budgets are in millions of pounds', 1_000_000],
  ['The plan saves £2 million a year', 1],
  ['1,000 children are waiting', 1],
])('under a sheet that says “%s” 1 is £%d', (sentence, unit) => {
  expect(moneyUnit(['Budget'], [sentence])).toBe(unit);
  // What the column's own heading says comes first.
  expect(moneyUnit(['Budget £m'], [sentence])).toBe(1_000_000);
});

test('a cell with a unit of its own keeps it', () => {
  expect(readMoney('12', 1_000)).toEqual({ kind: 'amount', pounds: 12_000 });
  expect(readMoney(1.1, 1_000)).toEqual({ kind: 'amount', pounds: 1_100 });
  expect(readMoney('£12k', 1_000)).toEqual({ kind: 'amount', pounds: 12_000 });
  expect(readMoney('£1.5m', 1_000)).toEqual({ kind: 'amount', pounds: 1_500_000 });
});

test('amounts and totals of a plan are in pounds, each by its own column', () => {
  const rows = [
    ['Figures for budgets are in £000'],
    ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Budget', 'Actual spend (£m)'],
    ['1', 'Build', 'ICB', 45908, 'Green', 20, 0.5],
    ['2', 'Open', 'ICB', 45908, 'Red', 22.5, ''],
    ['', 'Total', '', '', '', 42.5, 0.5],
  ];
  const plan = planOf(sheetOf(rows));
  const pounds = plan.actions.map(({ budget, actual }) =>
    [budget, actual].map((money) => (money.kind === 'amount' ? money.pounds : money.kind)),
  );
  expect(pounds).toEqual([
    [20_000, 500_000],
    [22_500, 'blank'],
  ]);
  expect(plan.tables[0]?.totals?.map((total) => total.pounds)).toEqual([42_500, 500_000]);
});
