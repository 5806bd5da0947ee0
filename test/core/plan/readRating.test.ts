import type { RatingKey } from '../../../src/core/plan/values/rating';
import { readRating } from '../../../src/core/plan/values/readRating';
import { defaultKey, ratingWords } from '../../../src/core/plan/values/ratingWords';

const words = ratingWords(defaultKey);
const read = (text: string | number | boolean) => readRating(text, null, words);

test.each([
  ['Blue', 'blue'],
  ['b', 'blue'],
  ['Complete', 'blue'],
  ['COMPLETED', 'blue'],
  ['Green', 'green'],
  ['G', 'green'],
  ['on track', 'green'],
  ['Amber', 'amber'],
  ['At risk', 'amber'],
  ['Red', 'red'],
  ['Off track', 'red'],
  // The word and the phrase say the same.
  ['Green - on track', 'green'],
  ['Red: off track', 'red'],
  ['B (complete)', 'blue'],
  ['🔵', 'blue'],
  ['🟩', 'green'],
  ['🟠', 'amber'],
  ['🟥', 'red'],
  // Statuses of other tools, and Welsh.
  ['Achieved', 'blue'],
  ['Overdue', 'red'],
  ['Partially met', 'amber'],
  ['Gwyrdd', 'green'],
  ['Wedi’i gwblhau', 'blue'],
  ['Coch / Red', 'red'],
  ['Oren | Amber', 'amber'],
  // A sentence that begins with the rating.
  ['Red - 3 weeks late', 'red'],
  ['AMBER: awaiting ICB sign-off', 'amber'],
  ['Green (on course for September)', 'green'],
  ['Blue – closed by board 3 July', 'blue'],
  ['Blue / closed in May', 'blue'],
  ['Complete (and ongoing)', 'blue'],
  ['Green\nSigned off by the board', 'green'],
  ['🟢 going well', 'green'],
  ['G ↑', 'green'],
  ['→ Amber', 'amber'],
  // After its number or its date.
  ['1 - Red', 'red'],
  ['3. On track', 'green'],
  ['31/08/25: Amber', 'amber'],
  ['31/08/2025 - Red: no lead', 'red'],
  ['Complete 12/01/26', 'blue'],
  ['On track on 3.6.2025', 'green'],
  ['Red (31/08/25)', 'red'],
])('%s counts as %s and is tidy', (text, state) => {
  expect(read(text)).toMatchObject({ state, basis: 'word', untidy: false });
});

test.each(['  green', 'green ', 'Green.', 'gREEN', 'on  track', 'Green\n'])(
  '%j counts as green and is untidy',
  (text) => expect(read(text)).toMatchObject({ state: 'green', untidy: true }),
);

test.each([
  '',
  '  ',
  'N/A',
  'Not started',
  '-',
  'TBC',
  'not yet due',
  'In progress',
  'On hold.',
  'Gray',
  'Not started - awaiting funding',
])('%j is unrated', (text) => expect(read(text)).toMatchObject({ state: 'unrated', untidy: false }));

test.each([
  ['Gren', 'green'],
  ['Rde', 'red'],
  ['Ambr', 'amber'],
  ['Bleu', 'blue'],
  ['Yellow', 'amber'],
  // Begins with a rating but goes on: a person must say.
  ['Green but slipping', 'green'],
  ['Slipping', undefined],
  ['Ongoing', undefined],
  // Near to Green and to Red in letters only.
  ['Purple', undefined],
  ['Rad', 'red'],
  ['🟡', 'amber'],
  ['🟨', 'amber'],
  // Arrows are movement, whatever font they are from.
  ['↑', undefined],
  ['é', undefined],
])('%s is never counted; %s is suggested', (text, suggestion) => {
  const reading = read(text);
  expect(reading).toMatchObject({ state: 'invalid', problem: 'unrecognised' });
  expect(reading.suggestion).toBe(suggestion);
});

test.each([
  ['Amber/Green', 'amber'],
  ['A/G', 'amber'],
  ['A/R', 'red'],
  ['Green to Blue', 'green'],
  ['Red → Amber', 'red'],
  ['R→A', 'red'],
  ['G (A)', 'amber'],
  ['Green (was Amber)', 'amber'],
  ['GREEN/complete', 'green'],
  ['Not started - complete', 'blue'],
])('%s names two ratings; the more cautious, %s, is suggested', (text, suggestion) => {
  expect(read(text)).toMatchObject({ state: 'invalid', problem: 'composite', suggestion });
});

test.each(['#N/A', '#REF!'])('%s is a formula that failed', (text) =>
  expect(read(text)).toMatchObject({ state: 'invalid', problem: 'formula error' }),
);

test.each([3, true, 0])('%j is not a rating', (value) => expect(read(value).state).toBe('invalid'));

test.each([
  'Superseded',
  'CANCELLED',
  'Merged with 1.2',
  'Transferred to BAU',
  'Closed – no longer required',
  'Action has been withdrawn',
  'Canslwyd',
])('%s says that the action left the plan', (text) =>
  expect(read(text)).toMatchObject({ state: 'unrated', left: text }),
);

test.each(['On hold', 'Paused', 'Deferred', 'Removed barriers to access', 'Not superseded', 'Moved forward'])(
  '%s does not',
  (text) => expect(read(text).left).toBeUndefined(),
);

describe('fills', () => {
  test('count where there is no word', () => {
    expect(readRating('', 'red', words)).toMatchObject({ state: 'red', basis: 'colour' });
  });

  test('never outweigh a word', () => {
    expect(readRating('Green', 'red', words)).toMatchObject({ state: 'green', basis: 'word', fill: 'red' });
  });

  test('do not make a misspelt word count', () => {
    expect(readRating('Gren', 'green', words).state).toBe('invalid');
  });
});

describe('a key of the workbook’s own', () => {
  const key: RatingKey = {
    blue: 'Embedded, with evidence',
    green: 'Complete',
    amber: 'On track',
    red: 'Off track / not started',
    source: 'workbook',
  };
  const own = ratingWords(key);

  test.each([
    ['Complete', 'green'],
    ['On track', 'amber'],
    ['Embedded', 'blue'],
    ['Not started', 'red'],
    ['Green', 'green'],
    // Words that the key does not use keep their usual meaning.
    ['At risk', 'amber'],
  ])('takes precedence: %s is %s', (text, state) => expect(readRating(text, null, own).state).toBe(state));

  test('a phrase that stands under two ratings decides nothing', () => {
    const torn = ratingWords({ ...key, green: 'Done / on time', amber: 'Late / on time' });
    expect(readRating('on time', null, torn).state).toBe('invalid');
  });
});

test.each(['31/08/25: Amber\n30/06/25: Green', '3 - Amber (was Green)', '1 - Redd', 'Complete by 12/01/26'])(
  '%j is no rating',
  (text) => expect(read(text)).toMatchObject({ state: 'invalid', basis: 'word' }),
);

test('a number before a rating that the key gives to another colour leaves it in doubt', () => {
  const numbers = new Map([...words, ['1', 'green'] as const]);
  expect(readRating('1 - Red', null, numbers)).toMatchObject({ state: 'invalid', problem: 'composite' });
  expect(readRating('1 - Green', null, numbers)).toMatchObject({ state: 'green' });
});
