import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

const table = [
  ['Action', 'Lead', 'BRAG'],
  ['Do this', 'ICB', 'Green'],
  ['Do that', 'ICB', 'Red'],
];
const own = { blue: 'Embedded', green: 'Complete', amber: 'On track', red: 'Off track', source: 'workbook' };

test.each([
  [
    'down a column',
    [
      ['Blue', 'Embedded'],
      ['Green', 'Complete'],
      ['Amber', 'On track'],
      ['Red', 'Off track'],
    ],
  ],
  [
    'along a row, meanings below',
    [
      ['Blue', 'Green', 'Amber', 'Red'],
      ['Embedded', 'Complete', 'On track', 'Off track'],
    ],
  ],
  [
    'along a row, meanings beside',
    [['Blue', 'Embedded', 'Green', 'Complete', 'Amber', 'On track', 'Red', 'Off track']],
  ],
  ['in one cell', [['Key: Blue = Embedded; Green = Complete; Amber = On track; Red = Off track.']]],
  [
    'a sentence a cell',
    [['Blue – Embedded'], ['Green – Complete'], ['Amber – On track'], ['Red – Off track']],
  ],
  [
    'with letters',
    [
      ['B', 'Blue (B)', 'Embedded'],
      ['G', 'Green (G)', 'Complete'],
      ['A', 'Amber (A)', 'On track'],
      ['R', 'Red (R)', 'Off track'],
    ],
  ],
])('is read %s', (_, key) => {
  expect(planOf(sheetOf([...key, [], ...table])).key).toEqual(own);
});

test('is read from under the table, whose rows it is not', () => {
  const key = [
    ['Blue', 'Embedded'],
    ['Green', 'Complete'],
    ['Amber', 'On track'],
    ['Red', 'Off track'],
  ];
  const plan = planOf(sheetOf([...table, [], ...key]));
  expect(plan.key).toEqual(own);
  expect(plan.actions).toHaveLength(2);
  expect(plan.tables[0]?.setAside.map(({ reason }) => reason)).toEqual([
    'blank',
    ...Array<string>(4).fill('rating key'),
  ]);
});

test('is read from another sheet, and changes what words count as', () => {
  const key = sheetOf(
    [
      ['Green', 'Complete'],
      ['Amber', 'On track'],
      ['Red', 'Off track'],
    ],
    { name: 'Key' },
  );
  const plan = planOf(
    sheetOf([
      ['Action', 'BRAG'],
      ['One', 'On track'],
      ['Two', 'Complete'],
    ]),
    key,
  );
  expect(plan.actions.map(({ progress }) => progress.state)).toEqual(['amber', 'green']);
  expect(plan.key.blue).toBe('Not in this workbook’s key'.replace('’', "'"));
});

test.each([
  [
    'ratings beside prose',
    [
      ['Action', 'BRAG', 'Update'],
      ['One', 'Blue', 'Done'],
      ['Two', 'Green', 'Fine'],
      ['Three', 'Amber', 'Slow'],
      ['Four', 'Red', 'Late'],
    ],
  ],
  ['counts', [['Blue', 12], ['Green', 20], ['Amber', 9], ['Red', 7], [], ...table]],
  ['a list of choices', [['Blue'], ['Green'], ['Amber'], ['Red'], [], ...table]],
])('%s are no key', (_, rows) => expect(planOf(sheetOf(rows)).key.source).toBe('default'));

test('ratings of a risk register are no key', () => {
  const risks = sheetOf(
    [
      ['Risk', 'Likelihood', 'RAG', 'Mitigation'],
      ['A', 5, 'Red', 'Review'],
      ['B', 3, 'Amber', 'Recruit'],
      ['C', 1, 'Green', 'Agree'],
    ],
    { name: 'Risks' },
  );
  expect(planOf(sheetOf(table), risks).key.source).toBe('default');
});

test('lists of choices beside each other are no key, hidden or not; a hidden key is', () => {
  const lists = [
    ['Status', 'Lead'],
    ['Blue', 'Head of Homes'],
    ['Green', 'P. Nair'],
    ['Amber', 'Director'],
    ['Red', 'T. Okafor'],
  ];
  for (const hidden of [true, false]) {
    expect(planOf(sheetOf(table), sheetOf(lists, { name: 'Lists', hidden })).key.source).toBe('default');
  }
  const key = [
    ['Blue', 'Embedded'],
    ['Green', 'Complete'],
    ['Amber', 'On track'],
    ['Red', 'Off track'],
  ];
  expect(planOf(sheetOf(table), sheetOf(key, { name: 'Lists', hidden: true })).key).toEqual(own);
});

test('a key that speaks of risks is no risk register, and ratings beside remarks are no key', () => {
  const heads = ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Difference', 'Outcome of it'];
  const line = (ref: string, colour: string, said: string): CellValue[] => [
    ref,
    `Do ${ref}`,
    'ICB',
    45908,
    'Green',
    colour,
    said,
  ];
  const plan = sheetOf([
    heads,
    line('1', 'Green', 'Letters are clearer'),
    line('2', 'Amber', 'Waiting for advice'),
    line('3', 'Green', 'Posts were advertised'),
    line('4', 'Blue', 'All staff trained'),
    line('5', 'Green', 'No update this month'),
  ]);
  expect(planOf(plan).key.source).toBe('default');
  const lines = [
    ['Green', 'On track to be completed by its date'],
    ['Amber', 'Risk to delivery, mitigations in place'],
    ['Red', 'Not on track'],
  ];
  expect(planOf(plan, sheetOf(lines, { name: 'Key' })).key).toMatchObject({
    amber: 'Risk to delivery, mitigations in place',
  });
});

describe('a key that speaks of targets', () => {
  const perCents = sheetOf(
    [
      ['Blue', 'Delivered'],
      ['Green', 'Within 5% of the milestone'],
      ['Amber', '5% to 15% behind the milestone'],
      ['Red', 'More than 15% behind the milestone'],
    ],
    { name: 'Guidance' },
  );

  test('is the plan’s where nothing else is measured', () => {
    expect(planOf(sheetOf(table), perCents).key).toMatchObject({ green: 'Within 5% of the milestone' });
  });

  test('is none on a sheet beside measures', () => {
    const scorecard = sheetOf(
      [
        ['Measure', 'Target', 'Latest', 'RAG'],
        ['Plans on time', 0.9, 0.8, 'Amber'],
      ],
      { name: 'Scorecard' },
    );
    expect(planOf(sheetOf(table), perCents, scorecard).key.source).toBe('default');
  });

  test('is no key of risks because an action over it speaks of one', () => {
    const risky = [...table.slice(0, 2), ['Update the risk policy', 'ICB', 'Red'], []];
    const key = [['Blue – Over'], ['Green – Going'], ['Amber – Slow'], ['Red – Stuck']];
    expect(planOf(sheetOf([...risky, ...key])).key).toMatchObject({ blue: 'Over', red: 'Stuck' });
  });
});

test('stands under a plan whose earlier months were rated in the same column', () => {
  const rated = (text: string): CellValue[] => ['Green', 'Green', text, 'ICB', 45908];
  const key = [['Blue – Over'], ['Green – Going'], ['Amber – Slow'], ['Red – Stuck']];
  const plan = planOf(
    sheetOf([
      ['RAG July 2025', 'RAG August 2025', 'Action', 'Lead', 'Due date'],
      ...['Mend the roof', 'Train the staff', 'Pave the lane', 'Light the park'].map(rated),
      [],
      ...key,
    ]),
  );
  expect(plan.key).toMatchObject({ blue: 'Over', red: 'Stuck' });
});

describe('what reports beside a plan rate is no key', () => {
  const besides = ['Calls answered', 'Letters sent', 'Visits made'];
  const colours = ['Red', 'Amber', 'Green'];
  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['RAG beside a headline', [['RAG', 'Headline'], ...besides.map((text, at) => [colours[at]!, text])]],
    [
      'R/A/G before a comment',
      [['Area', 'R/A/G', 'Comment'], ...besides.map((text, at) => [text, colours[at]!, 'Two weeks late'])],
    ],
    [
      'RGY with more beside it',
      [['RGY', 'What we watch', 'Now'], ...besides.map((text, at) => [colours[at]!, text, 40 + at])],
    ],
    [
      'the limits of several measures',
      [
        ['Of what', ...colours],
        ['Calls answered', 'few', 'some', 'nearly all'],
        ['Letters sent', 'hardly any', 'half of them', 'most of them'],
      ],
    ],
    [
      'the limits of one measure',
      [
        ['Measure', ...colours],
        ['Calls answered', 'below 80%', '80% to 90%', 'above 90%'],
      ],
    ],
  ])('%s', (_, rows) => {
    const plan = planOf(sheetOf(table), sheetOf(rows, { name: 'Report' }));
    expect([plan.key.source, plan.questions]).toEqual(['default', []]);
  });

  test.each(['Meaning', 'What it means', 'Definition', ''])('but “RAG” beside “%s” heads one', (heading) => {
    const key = ['Will not be there', 'May come late', 'Will be there'];
    const rows = [['RAG', heading], ...key.map((text, at) => [colours[at]!, text])];
    const plan = planOf(sheetOf(table), sheetOf(rows, { name: 'Guide' }));
    expect(plan.key).toMatchObject({ source: 'workbook', red: 'Will not be there' });
  });
});
