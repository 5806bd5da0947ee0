import { isoMonth } from '../../../src/core/plan/values/month';
import { nearestMonth, readPeriod, readYear } from '../../../src/core/plan/values/readPeriod';
import { parseIsoDate } from '../../../src/core/cells/serialDate';

const shown = (value: string | number): string | null => {
  const read = readPeriod(value, false);
  return read === null ? null : 'month' in read ? isoMonth(read.month) : `period ${read.period}`;
};

test.each<[string | number, string | null]>([
  ['P01', 'period 1'],
  ['p 5', 'period 5'],
  ['Period 12', 'period 12'],
  // Adjustments after the year's end.
  ['P13', 'period 13'],
  ['P15', null],
  [5, 'period 5'],
  ['005', 'period 5'],
  ['M1 - April', 'period 1'],
  ['P01 (Apr)', 'period 1'],
  // April is the first month of a financial year, March its last.
  ['April', 'period 1'],
  ['Mar', 'period 12'],
  ['Rhagfyr', 'period 9'],
  ['2025/26 P5', '2025-08'],
  ['2025-26 Period 10', '2026-01'],
  ['P13 2025/26', '2026-03'],
  ['P5 25/26', '2025-08'],
  // The second year must follow the first.
  ['2025/27 P5', null],
  ['FY26 P01', '2025-04'],
  ['P12 FY2026', '2026-03'],
  [202505, '2025-08'],
  ['2025/05', '2025-08'],
  ['2025 P5', '2025-08'],
  ['Apr-25', '2025-04'],
  ['September 2025', '2025-09'],
  ['30/06/2025', '2025-06'],
  [parseIsoDate('2025-07-14') ?? 0, '2025-07'],
  ['2025-05', '2025-05'],
  ['', null],
  ['n/a', null],
  ['Grant', null],
])('“%s” is %s', (cell, expected) => {
  expect(shown(cell)).toBe(expected);
});

test.each<[string | number, number | null]>([
  ['2025/26', 2025],
  ['2025-2026', 2025],
  ['25/26', 2025],
  ['2526', 2025],
  [2025, 2025],
  ['FY26', 2025],
  ['FY 2025', 2025],
  ['2025/27', null],
  ['', null],
  ['Actuals', null],
])('the financial year of “%s” begins in %s', (cell, expected) => {
  expect(readYear(cell)).toBe(expected);
});

test('a period without a year is in the one nearest to its line’s date', () => {
  const month = (year: number, number: number) => year * 12 + number - 1;
  // Paid in April, posted in the old year.
  expect(isoMonth(nearestMonth(12, month(2025, 4)))).toBe('2025-03');
  expect(isoMonth(nearestMonth(1, month(2025, 3)))).toBe('2025-04');
  expect(isoMonth(nearestMonth(5, month(2025, 8)))).toBe('2025-08');
});
