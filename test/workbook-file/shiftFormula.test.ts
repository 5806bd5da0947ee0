import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import fc from 'fast-check';
import { cellName, columnName } from '../../src/workbook-file/model/address';
import { shiftFormula } from '../../src/workbook-file/model/shiftFormula';

const home = { row: 20, column: 10 };

/** Another hand's: to references that count from the cell, and back from another cell. */
const byAnotherHand = (formula: string, rows: number, columns: number) =>
  translateFormulaToA1(
    translateFormulaToR1C1(formula, cellName(home.row, home.column)),
    cellName(home.row + rows, home.column + columns),
  );

const dollar = fc.constantFrom('', '$');
const row = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1_048_500, max: 1_048_576 }));
const column = fc
  .oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 16_370, max: 16_383 }))
  .map(columnName);
const rowPart = fc.tuple(dollar, row).map(([sign, text]) => `${sign}${text}`);
const columnPart = fc.tuple(dollar, column).map(([sign, text]) => `${sign}${text}`);
const cell = fc.tuple(columnPart, rowPart).map((parts) => parts.join(''));
const sheet = fc.constantFrom(
  '',
  'Plan!',
  "'Director''s A1 plan'!",
  '[1]Plan!',
  "'[2]Pl an'!",
  "'Q1:Q3'!",
  'Cynllun_Gŵyr!',
);
/** Both ends stay in order wherever they move, since Excel would swap them. */
const ends = (from: fc.Arbitrary<number>, to: fc.Arbitrary<number>, text: (index: number) => string) =>
  fc.tuple(dollar, from, dollar, to).map(([a, first, b, last]) => `${a}${text(first)}:${b}${text(last)}`);
const rows = ends(fc.integer({ min: 30, max: 40 }), fc.integer({ min: 90, max: 120 }), String);
const columns = ends(fc.integer({ min: 12, max: 15 }), fc.integer({ min: 70, max: 80 }), columnName);
const reference = fc.tuple(sheet, cell).map((parts) => parts.join(''));
const other = fc.constantFrom(
  '"A1"',
  '"say ""B2"" "',
  'Table1[Q1]',
  'Table1[[#This Row],[A1]]',
  'Table1Q3',
  'Q1Total',
  '_xlpm.x1',
  '1.5',
  '1E5',
  'TRUE',
  '#REF!',
  'A1.B2',
);
const operand = fc.oneof({ weight: 4, arbitrary: reference }, cell, rows, columns, other);
const operator = fc.constantFrom('+', '&', '=', '<>', ' - ');
const call = fc
  .tuple(
    fc.constantFrom('SUM', 'LOG10', 'COUNTIFS', '_xlfn.XLOOKUP'),
    fc.array(operand, { minLength: 1, maxLength: 3 }),
  )
  .map(([name, given]) => `${name}(${given.join(',')})`);
const formula = fc
  .array(fc.tuple(operator, fc.oneof(operand, call)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flatMap(([sign, part], at) => (at === 0 ? [part] : [sign, part])).join(''));

describe('A formula copied to another cell', () => {
  it('is as another hand writes it', () => {
    const by = fc.integer({ min: -20, max: 40 });
    fc.assert(
      fc.property(formula, by, fc.integer({ min: -10, max: 40 }), (text, down, right) => {
        expect(shiftFormula(text, down, right)).toBe(byAnotherHand(text, down, right));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['SUM(B:B)', 'SUM(C:C)'],
    ['SUM(3:$4)', 'SUM(5:$4)'],
    ['A1048576', 'B2'],
  ])('%s is %s two rows down and a column on', (before, after) => {
    expect(shiftFormula(before, 2, 1)).toBe(after);
  });
});
