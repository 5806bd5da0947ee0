import { followRows } from '../../src/excel/followRows';

/** Row 3 is taken out, and the rest goes up by one. */
const up = (row: number): number | null => (row === 2 ? null : row > 2 ? row - 1 : row);

test.each([
  ['=A1+A5', '=A1+A4'],
  ['=SUM($B$4:B$9)', '=SUM($B$3:B$8)'],
  ['=C3', '=#REF!'],
  ["='Plan A5'!C5+C5", "='Plan A5'!C5+C4"],
  ['=Plan!C5:C9', '=Plan!C5:C9'],
  ['="A5"&A5', '="A5"&A4'],
  ['=LOG10(A5)+Rate.A5+Table1[Q5]', '=LOG10(A4)+Rate.A5+Table1[Q5]'],
])('%s is %s', (formula, after) => {
  expect(followRows(formula, up)).toBe(after);
});
