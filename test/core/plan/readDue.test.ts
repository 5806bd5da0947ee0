import { isoDate } from '../../../src/core/cells/serialDate';
import { defaultDateSettings } from '../../../src/core/plan/values/dateSettings';
import { readDue } from '../../../src/core/plan/values/readDue';

const read = (text: string) => readDue(text, false, defaultDateSettings);

test.each([
  ['From 1 May 2025'],
  ['Starting September 2025'],
  ['May 2025 (start)'],
  ['01/04/25 ->'],
  ['Not before Sept 2025'],
  ['6 months from April 2025'],
  ['Within 3 months of Sept 2025'],
  ['3 months after go-live (June 2025)'],
  ['May 2025 - TBC'],
  ['TBC (was May 2025)'],
  ['Original: 31/03/25; revised: tbc'],
])('“%s” names no day by which it is done', (text) => {
  expect(read(text)).toEqual({ kind: 'unreadable', text });
});

test.each([
  ['Ongoing from May 2025'],
  ['Annually from Sept 2025'],
  ['May 2025 onwards'],
  ['Apr 2025 – ongoing'],
])('“%s” is meant to have no end', (text) => {
  expect(read(text)).toEqual({ kind: 'undated', text });
});

test.each([
  ['From Apr 2025 to Jun 2025', '2025-06-30'],
  ['Start of term, September 2025', '2025-09-30'],
  ['Start 1 May 2025, end 31 July 2025', '2025-07-31'],
  ['was 31/03/2025', '2025-03-31'],
  ['June 2025 (TBC)', '2025-06-30'],
  ['30/06/2025 (was 31/03/2025)', '2025-06-30'],
])('“%s” is due on %s', (text, day) => {
  const reading = read(text);
  expect(reading.kind === 'date' && isoDate(reading.serial)).toBe(day);
});

test('a day as a number is that day', () => {
  expect(readDue(45838, false, defaultDateSettings)).toEqual({ kind: 'date', serial: 45838, text: '45838' });
});
