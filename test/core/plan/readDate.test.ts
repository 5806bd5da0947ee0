import { isoDate } from '../../../src/core/cells/serialDate';
import { defaultDateSettings } from '../../../src/core/plan/values/dateSettings';
import { planSpan } from '../../../src/core/plan/values/planSpan';
import { readDate } from '../../../src/core/plan/values/readDate';

/** The day a cell is read as, or why there is none. */
function read(value: string | number | boolean, settings = defaultDateSettings): string {
  const reading = readDate(value, false, settings);
  return reading.kind === 'date' ? isoDate(reading.serial) : reading.kind;
}

// Forms from published councils' plans.
test.each([
  [45908, '2025-09-08'],
  [45908.75, '2025-09-08'],
  ['31/03/2026', '2026-03-31'],
  ['01/01/26', '2026-01-01'],
  // It can be no other day.
  ['05/25/2025', '2025-05-25'],
  ['31.3.26', '2026-03-31'],
  ['2025-09-08', '2025-09-08'],
  ['17th March 2018', '2018-03-17'],
  ['March 17, 2018', '2018-03-17'],
  ['12-Jan-26', '2026-01-12'],
  ['Dec 2016', '2016-12-31'],
  ['Sep-18', '2018-09-30'],
  ['May 25', '2025-05-31'],
  ['End of Feb 2024', '2024-02-29'],
  ['By end of Mar 26', '2026-03-31'],
  ['by April 2012', '2012-04-30'],
  ['June/July 2012', '2012-07-31'],
  ['Q3 25/26', '2025-12-31'],
  ['Q4 2025/26', '2026-03-31'],
  ['2025/26 Q1', '2025-06-30'],
  ['Q2 2005', '2005-09-30'],
  ['Autumn term 2025', '2025-12-31'],
  ['Summer 2025/26', '2026-07-31'],
  ['across financial year 2012/13', '2013-03-31'],
  ['2025/26', '2026-03-31'],
  ['end of 2019', '2019-12-31'],
  [2025, '2025-12-31'],
  ['July 2023 and ongoing', '2023-07-31'],
  ['w/c 12 May 2025', '2025-05-12'],
  ['Friday 5th of September, 2025', '2025-09-05'],
  ['mid June 2025', '2025-06-15'],
  ['Early Sept 25', '2025-09-10'],
  ['late October 2025', '2025-10-31'],
  ['October half-term 2025', '2025-10-31'],
  ['by spring half term 2026', '2026-02-28'],
  ['Summer 2 2025/26', '2026-07-31'],
  ['Autumn 1 2025', '2025-10-31'],
  ['Easter 2026', '2026-04-05'],
  ['by Christmas 2025', '2025-12-25'],
  ['Academic year 2025/26', '2026-08-31'],
  ['2025/26 school year', '2026-08-31'],
  ['2026-03', '2026-03-31'],
  ['2026 March', '2026-03-31'],
  ['mid 2026', '2026-06-30'],
  ['45908', '2025-09-08'],
  ['31/08/2025 17:00', '2025-08-31'],
  ['erbyn diwedd Mawrth 2026', '2026-03-31'],
  ['12 Gorffennaf 2025', '2025-07-12'],
  ['Tymor yr Hydref 2025', '2025-12-31'],
  // Of several dates the last one counts.
  ['Ongoing / December 2023', '2023-12-31'],
  ['Complete / July 2023 / July 2023 and ongoing', '2023-07-31'],
  ['Start 1 May 2025\nEnd 31 July 2025', '2025-07-31'],
  // But not one that is said to be earlier, or of something else.
  ['30/06/2025 (was 31/03/2025)', '2025-06-30'],
  ['30/06/25 (orig. 31/03/25)', '2025-06-30'],
  ['Revised: 30/06/2025; Original: 31/03/2025', '2025-06-30'],
  ['originally 31/03/2025, now 30/06/2025', '2025-06-30'],
  ['30 June 2025, slipped from March 2025', '2025-06-30'],
  ['30 June 2025 instead of 31 March 2025', '2025-06-30'],
  ['31/03/2025 extended to 30/06/2025', '2025-06-30'],
  ['From 1 May 2025 to 31 July 2025', '2025-07-31'],
  ['30/6/25 - reviewed 2/5/25', '2025-06-30'],
  ['was 31/03/2025', '2025-03-31'],
  ['Dec 25 - Jan 26', '2026-01-31'],
  ['2025/03/14', '2025-03-14'],
  ['20250314', '2025-03-14'],
  ['2025-03-14T00:00:00Z', '2025-03-14'],
  ['14 / 03 / 2025', '2025-03-14'],
  ['2025 June 14', '2025-06-14'],
  ['2025-Jun-14', '2025-06-14'],
  ['06.2025', '2025-06-30'],
  ['first week of June 2025', '2025-06-07'],
  ['3rd week of June 2025', '2025-06-21'],
  ['Qtr 2 25-26', '2025-09-30'],
  ['2nd quarter 2025/26', '2025-09-30'],
  ['Q2 (Jul-Sep) 2025/26', '2025-09-30'],
  ['H1 2025/26', '2025-09-30'],
  ['H2 25/26', '2026-03-31'],
  ['Year end 2025/26', '2026-03-31'],
  ['2025/26 financial year', '2026-03-31'],
  ['AY 2025-26', '2026-08-31'],
  ['Q3 FY26', '2025-12-31'],
  ['FY2026 Q4', '2026-03-31'],
  ['Q3 FY25/26', '2025-12-31'],
  ['FY26', '2026-03-31'],
  ['June 15-16 2025', '2025-06-16'],
  ['15/16 June 2025', '2025-06-16'],
  ['16/Dec/2024', '2024-12-16'],
  ['End of Q3 (2025-26)', '2025-12-31'],
  ['end of calendar year 2025', '2025-12-31'],
  ['New date 05/06/2025 replaces 16/04/2025', '2025-06-05'],
  ['31/03/25 (original) 30/06/25 (revised)', '2025-06-30'],
  ['30/06/25 (agreed at board on 10/09/25)', '2025-06-30'],
  ['31 March 2026 at 17:00', '2026-03-31'],
])('%j is %s', (value, expected) => expect(read(value)).toBe(expected));

test.each([
  'Ongoing',
  'on-going',
  'Quarterly',
  'Six monthly',
  'Complete',
  'N/A',
  'Business as usual',
  'Rolling programme',
  'Every term',
  'Once every two months',
  'Every other week',
  'Half-termly',
  'As and when required',
  'Ongoing – reviewed quarterly',
  'Within 6 weeks',
  'within the next three months',
  '3 months from approval',
  'Parhaus',
])('%s means that there is no date', (value) => expect(read(value)).toBe('undated'));

test.each([
  '31 June 2025',
  '29/02/2025',
  'tbc after review',
  'TBC',
  '13/25/2025',
  '31/02/2026',
  'by end of term',
  'March',
  '31st Aug',
  '30/09',
  'Q3',
  'ASAP',
  '25 May',
  // What an empty date turns into.
  '01/01/1900',
  '00/01/1900',
  1,
  365,
  // A number that touches the date and was not understood.
  '2.31/03/2026',
  'Phase 1 May 2025',
  // A later month that is not understood, dates in no order, and a day that is of something else.
  '30 June 2026 to September',
  '31/03/2026 (30/09/2025)',
  '30/06/2025 from 30/09/2025',
  'Reviewed 12/05/2025',
  12,
  -5,
  999999,
  true,
])('%j cannot be read', (value) => expect(read(value)).toBe('unreadable'));

test('a cell of spaces is blank', () => expect(read('  ')).toBe('blank'));

test('where quarters follow the calendar, a single year does too, but not a financial one', () => {
  const calendar = { ...defaultDateSettings, quarters: 'calendar' as const };
  expect(read('Q2 2005', calendar)).toBe('2005-06-30');
  expect(read('Q2 2005/06', calendar)).toBe('2005-09-30');
});

test('numbers of a workbook that counts from 1904 are four years and a day later', () => {
  const reading = readDate(44446, true);
  expect(reading.kind === 'date' && isoDate(reading.serial)).toBe('2025-09-08');
});

describe('several dates and ambiguous ones', () => {
  const flags = (text: string) => {
    const { several, ambiguous } = readDate(text, false) as { several?: true; ambiguous?: true };
    return several ? 'several' : ambiguous ? 'ambiguous' : 'plain';
  };
  test.each([
    ['May 25', 'ambiguous'],
    ['Sep-18', 'ambiguous'],
    ['by May 25', 'ambiguous'],
    ['May 31', 'ambiguous'],
    ['May 32', 'plain'],
    ['May 00', 'plain'],
    ['May 2025', 'plain'],
    ["May '25", 'plain'],
    ['end of Mar 26', 'plain'],
    ['By end of Mar 26', 'plain'],
    ['25 May 25', 'plain'],
    ['June/July 2012', 'plain'],
    ['July 2023 and ongoing', 'plain'],
    ['01/04/2025 / 30/06/2025 / 31/07/2025', 'several'],
    ['30 June 2025, 30 September 2025', 'several'],
    ['Complete / July 2023 / July 2024', 'several'],
  ])('%j is %s', (text, kind) => expect(flags(text)).toBe(kind));
});

test('a month and a year in figures is the month’s last day', () => {
  expect(read('03/2026')).toBe('2026-03-31');
  expect(read('13/2026')).toBe('unreadable');
});

describe('a date without a year', () => {
  const dates = (...titles: string[]) => {
    const span = planSpan(titles);
    return span === undefined ? defaultDateSettings : { ...defaultDateSettings, span };
  };

  test.each([
    ['31st Aug', '2025-08-31'],
    ['30/09', '2025-09-30'],
    ['25 May', '2025-05-25'],
    ['by end of March', '2026-03-31'],
    ['Q4', '2026-03-31'],
    ['mid January', '2026-01-15'],
    ['Autumn term', '2025-12-31'],
    ['Christmas', '2025-12-25'],
    ['31/02', 'unreadable'],
    ['May 25', '2025-05-31'],
    ['May 13', '2025-05-13'],
    ['Apr 26', '2026-04-30'],
    ['May 3', '2025-05-03'],
    ['Phase 2 – Sept 2025', '2025-09-30'],
  ])('is judged by a financial year: %s is %s', (text, expected) =>
    expect(read(text, dates('Delivery plan 2025/26'))).toBe(expected),
  );

  test('is judged by a school year where that is said', () => {
    expect(read('July', dates('School improvement plan 2025-26'))).toBe('2026-07-31');
    expect(read('July', dates('Improvement plan 2025-26'))).toBe('2025-07-31');
  });

  test.each([
    [['Improvement plan 2025'], '2025-07-31'],
    [['2025'], '2025-07-31'],
    [['Plan: April 2025 – March 2026'], '2025-07-31'],
    [['1 April 2025 to 31 March 2026'], '2025-07-31'],
    [['Annual plan 2025 to 2026'], '2025-07-31'],
    [['Plan 25/26', 'Plan 2025'], '2025-07-31'],
    [['Academy plan 2025-26'], '2026-07-31'],
    // A school's, or a SEND improvement plan.
    [['SIP 2025-26'], 'unreadable'],
    // Two Julys, two years, or the day on which it was written.
    [['Improvement plan 2024 to 2026'], 'unreadable'],
    [['Plan 2024/25', 'Plan 2025/26'], 'unreadable'],
    [['Plan as at 8 September 2025'], 'unreadable'],
    [['SEND inspection of 2024'], 'unreadable'],
    [[], 'unreadable'],
  ])('under %j July is %s', (titles, expected) => expect(read('July', dates(...titles))).toBe(expected));
});
