import { figureCell } from '../../../../src/core/papers/blocks/figureCell';

test.each([
  ['9,100', 9100, '#,##0'],
  ['7', 7, '0'],
  ['-3', -3, '0'],
  ['41%', 0.41, '0%'],
  ['41.5%', 0.415, '0.0%'],
  ['12.50', 12.5, '0.00'],
  ['£1,200', 1200, '£#,##0'],
])('“%s” is the number %s, shown alike', (text, number, format) => {
  expect(figureCell(text)).toEqual({ number, format });
});

test.each(['', '007', '3 of 4', '12/09/2025', '1,20', 'R12', '£5%', '1.2.3'])('“%s” stays words', (text) => {
  expect(figureCell(text)).toBe(text);
});
