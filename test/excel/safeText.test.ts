import { safeText } from '../../src/excel/safeText';

test.each(['Leadership', 'Priority – health', 'Children’s services', ''])('%j needs nothing', (text) =>
  expect(safeText(text)).toBe(text),
);

test.each([
  '=1+1',
  '+44',
  '-',
  '@SUM(1)',
  "'quoted",
  '1/2',
  'May 25',
  'TRUE',
  'false',
  '£100',
  ' =1',
  '10%',
  '#N/A',
])('%j is kept from being read as anything but text', (text) => expect(safeText(text)).toBe(`'${text}`));

test('control marks, which a workbook cannot hold, become spaces; line breaks stay', () => {
  expect(safeText('a\u0000b\u001fc\nd\ufffe')).toBe('a b c\nd ');
});

test('text longer than a cell holds is cut', () => expect(safeText('x'.repeat(40_000))).toHaveLength(32_766));
