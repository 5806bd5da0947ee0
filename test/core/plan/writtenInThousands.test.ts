import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { sheetOf, workbookOf } from '../../support/sheet';

const budgets = [12000, 8500, 20000, 3000];

/** The budgets as read under a heading, written in a number format each. */
function read(heading: string, ...formats: readonly string[]): (number | string)[] {
  const rows = budgets.map((budget, index) => [
    `1.${index + 1}`,
    ['Appoint a lead', 'Write the strategy', 'Open a hub', 'Train managers'][index] ?? '',
    'Head of Practice',
    45838 + index,
    'Green',
    budget,
  ]);
  const sheet = sheetOf([['Ref', 'Action', 'Lead', 'Due date', 'RAG', heading], ...rows]);
  const area = { row: 1, column: 5, rows: budgets.length, columns: 1 };
  const written = budgets.map((_, index) => [formats[index % formats.length] ?? '']);
  const colours = written.map(() => ['#FFFFFF']);
  const outline = outlinePlan(workbookOf(sheet));
  const { actions } = readPlan(outline, [{ sheet: 'Plan', area, colours, formats: written }]);
  return actions.map(({ budget }) => (budget.kind === 'amount' ? budget.pounds : budget.kind));
}

test.each([['#,##0,'], ['£#,##0.0,'], ['#,##0,.0'], ['#,##0,"k";[Red]-#,##0,"k"'], ['_-* #,##0,_-']])(
  'pounds that “%s” writes in thousands are pounds under “Budget (£000)”',
  (format) => {
    expect(read('Budget (£000)', format)).toEqual(budgets);
  },
);

test('pounds that are written in thousands under millions are what is seen', () => {
  expect(read('Budget (£m)', '0.0,,')).toEqual(budgets);
  expect(read('Budget (£m)', '#,##0,')).toEqual(budgets.map((budget) => budget * 1000));
});

test('pounds written as they are, or in thousands by some cells only, have the unit of their heading', () => {
  const thousands = budgets.map((budget) => budget * 1000);
  expect(read('Budget (£000)', '#,##0')).toEqual(thousands);
  expect(read('Budget (£000)', '#,##0', '#,##0,')).toEqual(thousands);
});

test('a number format alone changes no amount', () => {
  expect(read('Budget', '#,##0,"k"')).toEqual(budgets);
});
