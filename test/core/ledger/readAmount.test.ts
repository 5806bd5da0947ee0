import { readAmount } from '../../../src/core/ledger/readAmount';

test.each<[string | number, number | string]>([
  [1200.5, 120050],
  [-300, -30000],
  // 1.1 and 2.2 are 3.3000000000000003.
  [1.1 + 2.2, 330],
  ['(300)', -30000],
  ['£1,200.50', 120050],
  ['300-', -30000],
  ['1,200.00 CR', -120000],
  ['(45.10) cr', -4510],
  ['12.34 DR', 1234],
  ['', 'blank'],
  ['see journal', 'unreadable'],
  ['TBC', 'unreadable'],
  ['#REF!', 'unreadable'],
])('“%s” is %s', (cell, expected) => {
  const reading = readAmount(cell, 1);
  expect(typeof reading === 'object' ? reading.pence : reading).toBe(expected);
});

test('an amount counts in its column’s unit', () => {
  expect(readAmount(1.1, 1000)).toEqual({ pence: 110000 });
  expect(readAmount('(2.5)', 1000)).toEqual({ pence: -250000 });
});
