import { formatValue } from '../../src/workbook-file/formulas/formatValue';
import { CellError } from '../../src/workbook-file/model/cell';

describe('formatValue', () => {
  it.each([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [123_456_789_012, 'General', '1.23457E+11'],
    [1234.5, '0', '1235'],
    [1.005, '0.00', '1.01'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234.5, '#,##0', '-1,235'],
    [0.256, '0%', '26%'],
    [1200, '£#,##0', '£1,200'],
    [1200, '[$£-809]#,##0.00', '£1,200.00'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"none"', 'none'],
    [0, '#,##0;;', ''],
    [1_500_000, '0.0,,"m"', '1.5m'],
    [46_112, 'dd/mm/yyyy', '31/03/2026'],
    [46_112, 'd mmm yy', '31 Mar 26'],
    [46_112, 'dddd d mmmm yyyy', 'Tuesday 31 March 2026'],
    [46_112.75, 'dd/mm/yyyy hh:mm', '31/03/2026 18:00'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
    [1, 'dd/mm/yyyy', '01/01/1900'],
    ['text', '0.00', 'text'],
    ['text', '0;0;0;"<"@">"', '<text>'],
    [true, 'General', 'TRUE'],
    [new CellError('#N/A'), '0', '#N/A'],
    [null, '0', ''],
  ])('%p as %s is %s', (value, format, text) => {
    expect(formatValue(value, format, false)).toBe(text);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(formatValue(0, 'dd/mm/yyyy', true)).toBe('01/01/1904');
  });
});
