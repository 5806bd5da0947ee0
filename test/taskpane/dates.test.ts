import { dateInWords, isoDate, momentInWords } from '../../src/taskpane/shared/dates';

test('a moment is its local day, whatever the hour', () => {
  expect(isoDate(new Date(2025, 0, 5, 0, 0))).toBe('2025-01-05');
  expect(isoDate(new Date(2025, 11, 31, 23, 59))).toBe('2025-12-31');
});

test.each([
  ['2025-09-08', '8 September 2025'],
  ['2024-02-29', '29 February 2024'],
  ['soon', 'soon'],
])('%s in words is %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test('a time is on the 24-hour clock, and midnight is 00:00', () => {
  expect(momentInWords(new Date(2025, 8, 8, 14, 5))).toBe('8 September 2025, 14:05');
  expect(momentInWords(new Date(2025, 8, 8, 0, 0))).toBe('8 September 2025, 00:00');
});
