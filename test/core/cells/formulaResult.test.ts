import { formulaResult } from '../../../src/core/cells/formulaResult';
import type { CellValue } from '../../../src/core/cells/sheetCells';

/** A1 and on: 45870 is 1 August 2025. */
const cells: readonly CellValue[] = [45870, 'Late', '', '#N/A', 3];
const result = (formula: string) =>
  formulaResult(formula, (_, row, column) => cells[column.at + row.at] ?? '');

test.each([
  ['=A1<DATE(2025,8,2)', true],
  ['=A1>=DATE(2025,8,2)', false],
  ['=DATE(2025,14,1)', 46054],
  ['=A1-DATE(2025,7,1)>30', true],
  ['=1+2*3-4/2', 5],
  ['=-(1+2)', -3],
  ['=2--1', 3],
  ['=C1+1', 1],
  ['=B1+1', '#N/A'],
  ['=1/0', '#N/A'],
  ['=IFERROR(D1,"none")', 'none'],
  ['=IF(AND(C1="",A1>1),"open","done")', 'open'],
  ['=IF(D1,1,2)', '#N/A'],
  ['=IF(A1>1,"x")="x"', true],
  ['="a"&1+1', 'a2'],
  ['=DATE("x",1,1)', '#N/A'],
  ['=DATE(2025,999999999999999999,1)', '#N/A'],
  ['=DATE(2024,2,30)', 45352],
])('%s comes to %p, as in Excel', (formula, expected) => {
  expect(result(formula)).toBe(expected);
});

test.each(['=A1<TODAY()', '=VLOOKUP(A1,A1,1)', '=A1:A3=1', '=1+', '=(1', '=SUM(A1,1)'])(
  '%s is not worked out',
  (formula) => {
    expect(result(formula)).toBeNull();
  },
);
