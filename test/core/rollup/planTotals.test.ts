import { planTotals } from '../../../src/core/rollup/planTotals';
import { planOf, sheetOf } from '../../support/sheet';

const heads = ['Ref', 'Action', 'Lead', 'Due date', 'Progress BRAG', 'Impact BRAG', 'Actual spend (£)'];
const row = (reference: string, actual: number | string) => [
  reference,
  `Do ${reference}`,
  'ICB',
  46112,
  'Green',
  'Green',
  actual,
];
const heading = (words: string) => [words, '', '', '', '', '', ''];
const total = (words: string, pounds: number) => [words, '', '', '', '', '', pounds];
const found = (rows: readonly (readonly (string | number)[])[], hiddenRows: readonly number[] = []) => {
  const plan = planOf(sheetOf([heads, ...rows]));
  const tables = plan.tables.map((table) => ({ ...table, hiddenRows }));
  return planTotals({ ...plan, tables }).map(({ pounds, ours, agrees }) => [pounds, ours, agrees]);
};

test('a total of the second block alone is right', () => {
  expect(
    found([
      heading('Priority 1: Health'),
      row('1.1', 100),
      row('1.2', 200),
      heading('Priority 2: Education'),
      row('2.1', 10),
      row('2.2', 20),
      total('Total Priority 2', 30),
    ]),
  ).toEqual([[30, 30, true]]);
});

test('a total above its rows is right', () => {
  expect(found([total('Total', 350), row('1.1', 100), row('1.2', 200), row('1.3', 50)])).toEqual([
    [350, 350, true],
  ]);
});

test('a total above each block is right for its block, and one above all for all', () => {
  expect(
    found([
      total('Grand total', 330),
      total('Total', 300),
      row('1.1', 100),
      row('1.2', 200),
      total('Total', 30),
      row('2.1', 30),
    ]),
  ).toEqual([
    [330, 330, true],
    [300, 300, true],
    [30, 30, true],
  ]);
});

test('a filtered total of what is seen is right', () => {
  expect(found([row('1.1', 100), row('1.2', 200), total('Total', 100)], [2])).toEqual([[100, 100, true]]);
});

test('a total that is wrong is not, and ours is the nearest sum', () => {
  expect(found([row('1.1', 100), row('1.2', 200), total('Total', 290)])).toEqual([[290, 300, false]]);
});

test('a total of all above it is right where other totals and more rows are around it', () => {
  expect(
    found([
      row('1.1', 100),
      total('Total Priority 1', 100),
      row('2.1', 20),
      total('Total Priority 2', 20),
      total('Total spent so far', 120),
      row('3.1', 5),
    ]).at(-1),
  ).toEqual([120, 120, true]);
});
