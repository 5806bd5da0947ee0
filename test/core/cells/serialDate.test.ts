import fc from 'fast-check';
import { endOfMonth, isoDate, longDate, parseIsoDate, serialOf } from '../../../src/core/cells/serialDate';

test.each([
  [2025, 9, 8, 45908],
  [1900, 3, 1, 61],
  [2000, 1, 1, 36526],
  [2024, 2, 29, 45351],
])('%i-%i-%i is day %i, as in Excel', (year, month, day, serial) => {
  expect(serialOf(year, month, day)).toBe(serial);
});

test.each([
  [2025, 2, 29],
  [2025, 6, 31],
  [2025, 13, 1],
  [2025, 0, 10],
])('%i-%i-%i is no day', (year, month, day) => expect(serialOf(year, month, day)).toBeNull());

test('months end where the calendar says', () => {
  expect(isoDate(endOfMonth(2024, 2))).toBe('2024-02-29');
  expect(isoDate(endOfMonth(2025, 12))).toBe('2025-12-31');
});

test('a date survives being written and read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73050 }), (serial) => {
      expect(parseIsoDate(isoDate(serial))).toBe(serial);
    }),
  );
});

test('dates are shown as people write them', () => expect(longDate(45908)).toBe('8 September 2025'));

test.each(['', '2025-9-8', '08/09/2025', '2025-02-30', 'today'])('%j is not an ISO date', (text) =>
  expect(parseIsoDate(text)).toBeNull(),
);
