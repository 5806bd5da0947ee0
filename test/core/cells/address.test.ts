import fc from 'fast-check';
import {
  absoluteAddress,
  cellAddress,
  columnLetters,
  parseCellAddress,
  quoteSheetName,
  rectAddress,
} from '../../../src/core/cells/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i has the letters %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('letters grow in step with columns', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16382 }), (column) => {
      const [a, b] = [columnLetters(column), columnLetters(column + 1)];
      expect(a.length < b.length || (a.length === b.length && a < b)).toBe(true);
    }),
  );
});

test('a rectangle of one cell has no colon', () => {
  expect(rectAddress({ row: 4, column: 1, rows: 1, columns: 1 })).toBe('B5');
  expect(rectAddress({ row: 0, column: 0, rows: 3, columns: 2 })).toBe('A1:B3');
  expect(cellAddress(1048575, 16383)).toBe('XFD1048576');
});

test('formulas get absolute addresses and quoted sheets', () => {
  expect(absoluteAddress({ row: 7, column: 9, rows: 12, columns: 1 })).toBe('$J$8:$J$19');
  expect(quoteSheetName("Children's plan")).toBe("'Children''s plan'");
});

test.each(['', 'A0', '1A', 'AAAA1', 'A1:B2', 'Plan!A1', 'A'])('%j is no address of a cell', (text) => {
  expect(parseCellAddress(text)).toBeNull();
});

test('every cell is found again from its address', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseCellAddress(cellAddress(row, column))).toEqual({ row, column });
    }),
  );
});
