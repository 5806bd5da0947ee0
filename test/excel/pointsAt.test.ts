import { isPointedAlike, pointsAt } from '../../src/excel/pointsAt';

const ours = ['Board summary', "Leads' list", 'Finance'];

test.each([
  ["='Board summary'!B4", true],
  ["=SUM('board SUMMARY'!B4:B9)", true],
  ["='Leads'' list'!A1", true],
  ['=Finance!C3*2', true],
  ['=SUM(Plan:Finance!C3)', true],
  ["=SUM('A plan:Board summary'!C3)", true],
  // Names that only end like ours, and another workbook.
  ['=OurFinance!C3', false],
  ["='Old Board summary'!C3", false],
  ['=[Year.xlsx]Finance!C3', false],
  ["='[Year.xlsx]Board summary'!C3", false],
  ["=Plan!A1+'Plan'!B2", false],
  ['=A1', false],
  // A text is no formula.
  ["see 'Board summary'!B4", false],
  ['Finance!C3', false],
  ['', false],
])('%s points at a sheet of ours: %s', (formula, does) => {
  expect(pointsAt(formula, ours)).toBe(does);
});

test('nothing points at one of no sheets', () => {
  expect(pointsAt("='Board summary'!B4", [])).toBe(false);
});

test.each([
  ["=SUM('Board summary'!#REF!)", "=SUM('Board summary'!B4:B9)", true],
  ['=B4', '=C17', true],
  ["=SUM('Board summary'!B4:B9)", "=MAX('Board summary'!B4:B9)", false],
  // A sheet may be renamed.
  ["='Finance'!B4", "='Board summary'!B4", true],
  ['="B4"&B4', '="B5"&B4', false],
])('%s is %s pointed elsewhere: %s', (one, other, is) => {
  expect(isPointedAlike(one, other)).toBe(is);
});
