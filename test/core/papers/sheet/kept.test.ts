import { keptGuide, matchKept, readKept, type KeptRow } from '../../../../src/core/papers/sheet/kept';

const columns = { keys: ['Action', 'Ref'], columns: ['Response', 'Owner'] };
const row = (action: string, ref: string, response: string): KeptRow => ({
  keys: [action, ref],
  words: new Map([['Response', response]]),
});

test('reads what was typed by headings, wherever they stand, and leaves out rows without any', () => {
  const values = [
    ['', 'Escalations', '', '', ''],
    ['', 'Owner', 'Ref', 'Action', 'RESPONSE '],
    ['', '', '1.1', 'Hire staff', 'Advert is out'],
    ['', '', '', '', ''],
    ['', '', '1.2', 'Train staff', ''],
    ['', 'Head of SEND', '1.3', 'Pay staff', 45930],
    [keptGuide, '', '', '', ''],
    ['', 'x', 'x', 'x', 'not in the table'],
  ];
  expect(readKept(values, columns)).toEqual([
    { keys: ['Hire staff', '1.1'], words: new Map([['Response', 'Advert is out']]) },
    {
      keys: ['Pay staff', '1.3'],
      words: new Map<string, string | number>([
        ['Response', 45930],
        ['Owner', 'Head of SEND'],
      ]),
    },
  ]);
});

test('a sheet without the table, or without anything on it, holds no words', () => {
  expect(readKept([], columns)).toEqual([]);
  expect(readKept([['Ref', 'Action', 'Response']], columns)).toEqual([]);
});

test.each<[string, KeptRow[], string[][], (string | undefined)[], number]>([
  [
    'the same rows in another order',
    [row('A b', '1', 'one'), row('C d', '2', 'two')],
    [
      ['C d', '2'],
      ['A b', '1'],
    ],
    ['two', 'one'],
    0,
  ],
  ['a row that was renumbered', [row('Hire staff', '1', 'one')], [['Hire staff', '9']], ['one'], 0],
  [
    'a row in other words',
    [row('Hire more staff', '1', 'one')],
    [['Hire more staff by May', '1']],
    ['one'],
    0,
  ],
  [
    'another action with an old number',
    [row('Hire more staff', '1', 'one')],
    [['Publish the offer', '1']],
    [undefined],
    1,
  ],
  [
    'numbers that moved up by one',
    [row('Hire staff', '1', 'one'), row('Pay staff', '2', 'two')],
    [['Pay staff', '1']],
    ['two'],
    1,
  ],
  [
    'two rows that are the same',
    [row('A b', '1', 'one'), row('A b', '1', 'two')],
    [
      ['A b', '1'],
      ['A b', '1'],
    ],
    ['one', 'two'],
    0,
  ],
  [
    'a number that two rows have',
    [row('Old words here', '1', 'one')],
    [
      ['Old words', '1'],
      ['Old words', '1'],
    ],
    [undefined, undefined],
    1,
  ],
  ['no rows', [row('A b', '1', 'one')], [], [], 1],
])('matches %s', (_, kept, rows, expected, left) => {
  const found = matchKept(kept, rows);
  expect(found.rows.map((one) => one?.words.get('Response'))).toEqual(expected);
  expect(found.left).toHaveLength(left);
});
