import type { CellValue, SheetCells } from '../../../src/core/cells/sheetCells';
import type { AreaFills } from '../../../src/core/cells/sheetCells';
import type { Mapping } from '../../../src/core/plan/mapping/mapping';
import { fillsNeeded, outlinePlan } from '../../../src/core/plan/outlinePlan';
import type { Plan } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { sheetOf, workbookOf } from '../../support/sheet';

const amber = '#FFC000';
const green = '#00B050';
const red = '#FF0000';
const yellow = '#FFFF00';
const pale = '#E2EFDA';
const white = '#FFFFFF';

/** A plan whose actions have these ratings. */
const rated = (...values: readonly CellValue[]): SheetCells =>
  sheetOf([
    ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
    ...values.map((value, index): CellValue[] => [`1.${index + 1}`, `Do ${index}`, 'ICB', 45908, value]),
  ]);
/** The column of the ratings of such a plan. */
const ragColumn = 4;

/** The plan of some sheets; fills by sheet, row and column from 0: `Plan!1,4`. */
function read(
  sheets: readonly SheetCells[],
  fills: Readonly<Record<string, string>> = {},
  ratings: Mapping['ratings'] = [],
): Plan {
  const outline = outlinePlan(workbookOf(...sheets), { version: 1, sheets: [], ratings });
  const answers = fillsNeeded(outline).map(({ sheet, area }): AreaFills => ({
    sheet,
    area,
    colours: Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (_, column) => fills[`${sheet}!${area.row + row},${area.column + column}`] ?? '#FFFFFF',
      ),
    ),
  }));
  return readPlan(outline, answers);
}
const states = ({ actions }: Plan): string[] => actions.map(({ progress }) => progress.state);
const onRatings = (...colours: readonly string[]): Record<string, string> =>
  Object.fromEntries(colours.map((colour, index) => [`Plan!${index + 1},${ragColumn}`, colour]));

describe('values are explained by the workbook’s own list', () => {
  const numbers = [
    [1, 'Complete'],
    [2, 'On track'],
    [3, 'At risk'],
    [4, 'Off track'],
  ];

  test.each([
    ['numbers on another sheet', sheetOf([['Score', 'Meaning'], ...numbers], { name: 'Key' })],
    ['numbers on a hidden sheet', sheetOf(numbers, { name: 'Lists', hidden: true })],
    [
      'numbers in one cell',
      sheetOf([['1 = Complete; 2 = On track; 3 = At risk; 4 = Off track']], { name: 'Notes' }),
    ],
    [
      'numbers with colours',
      sheetOf([['1 - Blue'], ['2 - Green'], ['3 - Amber'], ['4 - Red']], { name: 'Notes' }),
    ],
  ])('%s', (_, list) => {
    const plan = read([rated(1, 2, 3, 4, 2), list]);
    expect(states(plan)).toEqual(['blue', 'green', 'amber', 'red', 'green']);
    expect(plan.questions).toEqual([]);
    expect(plan.keyWarning).toContain('“1” counts as Blue');
  });

  test('not where the list says two things of a value, which is asked', () => {
    const list = sheetOf(
      [
        [4, 'Complete'],
        [3, 'On track'],
        [2, 'At risk'],
        [1, 'Not started or off track'],
      ],
      {
        name: 'Key',
      },
    );
    const plan = read([rated(1, 2, 3, 4, 1), list]);
    expect(states(plan)).toEqual(['unrated', 'amber', 'green', 'blue', 'unrated']);
    expect(plan.questions.map(({ words }) => words)).toEqual(['Which colour is “1” (2 actions)?']);
  });

  test('a value of both columns is counted by its ratings', () => {
    const plan = read([
      sheetOf([
        ['Ref', 'Action', 'Lead', 'Due date', 'Progress RAG', 'Impact RAG'],
        ['1.1', 'Mend the roof', 'ICB', 45908, 'Gone astray', 'Gone astray'],
        ['1.2', 'Train the staff', 'ICB', 45908, 'Green', 'Gone astray'],
      ]),
    ]);
    expect(plan.questions.map(({ words }) => words)).toEqual(['Which colour is “Gone astray” (3 ratings)?']);
  });

  test('letters, though one of them is usually a colour', () => {
    const list = sheetOf(
      [
        ['A', 'Achieved'],
        ['P', 'Partially met'],
        ['N', 'Not met'],
      ],
      { name: 'Key' },
    );
    expect(states(read([rated('A', 'P', 'N', 'A'), list]))).toEqual(['blue', 'amber', 'red', 'blue']);
  });

  test('words on coloured cells', () => {
    const list = sheetOf([['Slipping'], ['Stuck'], ['Flying']], { name: 'Lists', hidden: true });
    const plan = read([rated('Slipping', 'Stuck', 'Flying', 'Slipping'), list], {
      'Lists!0,0': amber,
      'Lists!1,0': red,
      'Lists!2,0': green,
    });
    expect(states(plan)).toEqual(['amber', 'red', 'green', 'amber']);
  });

  test('a scale of risk does not explain them', () => {
    const list = sheetOf(
      [
        ['Likelihood', ''],
        [1, 'Rare'],
        [2, 'Unlikely'],
        [3, 'Likely'],
        [4, 'Certain'],
      ],
      { name: 'Risk' },
    );
    const plan = read([rated(1, 2, 3, 4, 2, 1, 3, 4), list], {
      'Risk!1,0': green,
      'Risk!2,0': green,
      'Risk!3,0': amber,
      'Risk!4,0': red,
    });
    expect(states(plan)).toEqual(Array(8).fill('unrated'));
    expect(plan.questions).toHaveLength(1);
  });
});

describe('values are explained by their column', () => {
  test('a word whose cells all have one colour', () => {
    const plan = read(
      [rated('Slipping', 'In progress', 'Slipping', 'Green')],
      onRatings(amber, green, amber, green),
    );
    expect(states(plan)).toEqual(['amber', 'green', 'amber', 'green']);
  });

  test('a word for what is done, where another stands on blue', () => {
    const four = rated('Closed', 'Delivered', 'Slipping', 'Stuck', 'Delivered');
    const fills = onRatings('#0070C0', green, amber, red, green);
    expect(states(read([four], fills))).toEqual(['blue', 'green', 'amber', 'red', 'green']);
  });

  test('what has not begun is not done, though it is blue', () => {
    const fills = onRatings('#0070C0', green, amber, red);
    expect(states(read([rated('Not started', 'Moving', 'Slipping', 'Stuck')], fills))).toEqual([
      'unrated',
      'green',
      'amber',
      'red',
    ]);
  });

  test.each([
    ['green is what is done', ['Completed', 'Ongoing', 'Completed', 'Started'], [green, amber, green, amber]],
    ['no word says a rating', ['In progress', 'Not started', 'In progress'], [amber, red, amber]],
    [
      'it is green, and no word says a rating',
      ['In progress', 'Complete', 'In progress'],
      [pale, white, pale],
    ],
  ])('not the colour of what goes on, where %s: it is asked about', (_, values, fills) => {
    const plan = read([rated(...values)], onRatings(...fills));
    expect(states(plan)).not.toContain('amber');
    expect(states(plan)).not.toContain('red');
    expect(states(plan)[2]).not.toBe('green');
    expect(plan.questions.map(({ about }) => about)).toContain('rating.values');
  });

  test('the colour of what goes on, where what is done is Blue', () => {
    const plan = read([rated('Closed', 'Active', 'On hold')], onRatings('#0070C0', green, amber));
    expect(states(plan)).toEqual(['blue', 'green', 'amber']);
    expect(plan.questions).toEqual([]);
  });

  test('not one whose cells differ, and no misspelling', () => {
    const plan = read([rated('In progress', 'In progress', 'Gren')], onRatings(amber, green, green));
    expect(states(plan)).toEqual(['unrated', 'unrated', 'invalid']);
  });

  test('Yellow is Amber, unless there is an Amber too', () => {
    expect(states(read([rated('Yellow', 'Green', 'Red')]))).toEqual(['amber', 'green', 'red']);
    expect(states(read([rated('Melyn', 'Gwyrdd', 'Coch', 'Ambr')]))).toEqual([
      'unrated',
      'green',
      'red',
      'amber',
    ]);
    expect(states(read([rated('', 'Green', '')], onRatings(yellow, green, red)))).toEqual([
      'amber',
      'green',
      'red',
    ]);
    expect(states(read([rated('', '', '')], onRatings(yellow, amber, red)))).toEqual([
      'unrated',
      'amber',
      'red',
    ]);
  });
});

describe('what nothing explains', () => {
  const plan = () =>
    read([rated('Slipping', 'Slipping', 'Stuck', 'Stuck', 'Stuck', 'Gren', 'see update above please')]);

  test('is asked once, and not counted until it is answered', () => {
    expect(plan().questions).toEqual([
      {
        about: 'rating.values',
        sheet: 'Plan',
        cells: 'E2:E8',
        words: 'Which colour are “Stuck” (3 actions) and “Slipping” (2)?',
        choices: ['Stuck', 'Slipping'],
        affects: ['progress', 'finished', 'overdue'],
      },
    ]);
    expect(states(plan())).toEqual([...Array<string>(5).fill('unrated'), 'invalid', 'invalid']);
  });

  test('counts as a person says, and is asked no more', () => {
    const answered = read([rated('Slipping', 'slipping ', 'Stuck', 'Stuck')], {}, [
      { value: 'Slipping', countsAs: 'amber' },
      { value: 'Stuck', countsAs: 'left' },
    ]);
    expect(states(answered)).toEqual(['amber', 'amber', 'unrated', 'unrated']);
    expect(answered.actions.map(({ left }) => left)).toEqual(['', '', 'Stuck', 'Stuck']);
    expect(answered.questions).toEqual([]);
  });

  test('is asked where one of two words for what is done may mean that work goes on', () => {
    const list = (...values: string[]) => read([rated(...values)]).questions.map(({ choices }) => choices);
    expect(list('Delivered', 'Delivered', 'Stalled')).toEqual([['Delivered']]);
    expect(list('Complete', 'Complete', 'Stalled')).toEqual([]);
    expect(list('Delivered', 'On track', 'Stalled')).toEqual([]);
  });

  test('is asked where one cell holds a phrase, which is no slip', () => {
    const many = read([rated(...Array<string>(8).fill('Green'), 'Carried over')]);
    expect(many.questions.map(({ choices }) => choices)).toEqual([['Carried over']]);
  });

  test('is not asked where one cell of many holds it', () => {
    const many = read([rated(...Array<string>(8).fill('Green'), 'Stuck')]);
    expect(many.questions).toEqual([]);
    expect(states(many)[8]).toBe('invalid');
  });
});

describe('actions that left the plan', () => {
  test('stand on the grey of the key', () => {
    const key = sheetOf(
      [
        ['Green', 'On track'],
        ['Amber', 'At risk'],
        ['Red', 'Off track'],
        ['Grey', 'Action superseded'],
      ],
      { name: 'Key' },
    );
    const plan = read([rated('Green', '', 'Grey'), key], onRatings('#FFFFFF', '#A6A6A6'));
    expect(plan.actions.map(({ left }) => left)).toEqual(['', 'Action superseded', 'Action superseded']);
  });

  test('or under a heading that says so', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
      ['Housing'],
      ['1', 'Build', 'ICB', 45908, 'Green'],
      ['Superseded actions'],
      ['2', 'Sell', 'ICB', 45908, 'Red'],
    ];
    const { actions } = read([sheetOf(rows)]);
    expect(actions.map(({ left }) => left)).toEqual(['', 'Superseded actions']);
  });
});

const closedList = (...values: string[]) => {
  const { actions, questions } = read([rated(...values)]);
  return [actions.map(({ progress }) => progress.state), questions.map(({ choices }) => choices)];
};

test('ticks alone are what is done, and beside other signs they are asked about', () => {
  expect(closedList('✓', '', '✓')).toEqual([['blue', 'unrated', 'blue'], []]);
  expect(closedList('✓', '✓', '◐', '◐')[1]).toEqual([['✓', '◐']]);
});

test('Y is Yellow beside the letters of other lights, and asked about alone', () => {
  expect(closedList('G', 'Y', 'Y', 'R')).toEqual([['green', 'amber', 'amber', 'red'], []]);
  expect(closedList('Y', 'Y', 'N', 'N')[0]).toEqual(['unrated', 'unrated', 'unrated', 'unrated']);
});

describe('words that are late', () => {
  const states = closedList;

  test('are Amber where the worse is the same in stronger words, and asked about where it is another', () => {
    const values = ['On track', 'Delayed', 'Delayed', 'Off track', 'Off track'];
    expect(states(...values)).toEqual([['green', 'unrated', 'unrated', 'red', 'red'], [['Delayed']]]);
    expect(states('On track', 'Behind', 'Behind', 'Seriously behind', 'Seriously behind')).toEqual([
      ['green', 'amber', 'amber', 'red', 'red'],
      [],
    ]);
    expect(states('On track', 'Behind', 'Behind', 'Adrift', 'Adrift')).toEqual([
      ['green', 'unrated', 'unrated', 'unrated', 'unrated'],
      [['Behind', 'Adrift']],
    ]);
  });

  test('are Red where they are the worst', () => {
    expect(states('On track', 'Delayed', 'Delayed')).toEqual([['green', 'red', 'red'], []]);
    expect(states('On track', 'At risk', 'Delayed', 'Off track')).toEqual([
      ['green', 'amber', 'red', 'red'],
      [],
    ]);
  });
});

test('what stands after the colour is a remark, where most cells begin with one', () => {
  const of = (...values: string[]) => read([rated(...values)]).actions.map(({ progress }) => progress.state);
  expect(of('Green on track for July', 'Red no staff', 'Amber', 'Green was Amber')).toEqual([
    'green',
    'red',
    'amber',
    'invalid',
  ]);
  expect(of('R up', 'G down', 'A', 'G')).toEqual(['red', 'green', 'amber', 'green']);
  expect(of('On track', 'Complete', 'Red tape', 'On track')).toEqual(['green', 'blue', 'invalid', 'green']);
});

test('work that waits has no rating yet, and that is no mistake', () => {
  const of = (...values: string[]) =>
    read([rated('Green', 'Red', ...values)]).actions.map(({ progress, left }) => [
      progress.state,
      left !== '',
    ]);
  expect(
    of('Awaiting funding', 'Not due to start until May', 'De-scoped', 'Not started - overdue').slice(2),
  ).toEqual([
    ['unrated', false],
    ['unrated', false],
    ['unrated', true],
    ['invalid', false],
  ]);
});

test('colours in a column without a heading before the others are not read, and that is said', () => {
  const rows = Array.from({ length: 4 }, (_, at): CellValue[] => [`1.${at}`, `Do ${at}`, 'ICB', 45908]);
  const { sheets } = read([sheetOf([['Ref', 'Action', 'Lead', 'Due date'], ...rows], { column: 1 })], {
    'Plan!1,0': green,
    'Plan!2,0': red,
    'Plan!3,0': red,
    'Plan!4,0': amber,
  });
  expect(sheets[0]?.why).toContain(
    'the cells of column A are coloured as ratings are (1 Green, 1 Amber and 2 Red), and were not read',
  );
});

describe('colours of whole rows beside a column of ratings', () => {
  const areas = ['Homes', 'Homes', 'Roads', 'Roads'];
  const why = (words: readonly string[], colours: readonly string[]): string => {
    const rows = words.map((word, at) => [`1.${at}`, areas[at] ?? '', `Do ${at}`, 'ICB', 45908, word]);
    const fills = colours.flatMap((colour, at) =>
      [0, 1, 2, 3, 4, 5].map((column) => [`Plan!${at + 1},${column}`, colour] as const),
    );
    const { sheets } = read(
      [sheetOf([['Ref', 'Area', 'Action', 'Lead', 'Due date', 'Status'], ...rows])],
      Object.fromEntries(fills),
    );
    return sheets[0]?.why ?? '';
  };
  const said = 'and not as column F says, which counts: their colours were not read';

  test('are said to be unread where they say other things than it', () => {
    expect(why(['Open', 'Open', 'Open', 'Complete'], [green, amber, red, red])).toContain(
      `the actions are coloured as ratings are (1 Green, 1 Amber and 2 Red), ${said}`,
    );
  });

  test.each([
    ['say the same', ['On track', 'At risk', 'Off track', 'Off track'], [green, amber, red, red]],
    ['are one for each area', ['Open', 'Open', 'Open', 'Complete'], [green, green, red, red]],
    ['are all the same', ['Open', 'Open', 'Open', 'Complete'], [green, green, green, green]],
  ])('are not spoken of where they %s', (_, words, colours) => {
    expect(why(words, colours)).not.toContain('coloured');
  });
});

describe('what is off track, and in hand', () => {
  const milder = 'Off track – mitigation in place';
  const list = ['On track', 'Off track', milder, 'Complete', 'Off track', milder];

  test('is asked about beside what is only off track', () => {
    const plan = read([rated(...list)]);
    expect(plan.questions.map(({ words }) => words)).toEqual([`Which colour is “${milder}” (2 actions)?`]);
    expect(states(plan)).toEqual(['green', 'red', 'unrated', 'blue', 'red', 'unrated']);
  });

  test('is what a person says that it is', () => {
    const plan = read([rated(...list)], {}, [{ value: milder, countsAs: 'amber' }]);
    expect(plan.questions).toEqual([]);
    expect(states(plan)).toEqual(['green', 'red', 'amber', 'blue', 'red', 'amber']);
  });

  test.each([
    ['written once', ['On track', 'Off track', milder, 'Complete']],
    ['a remark on a colour', ['Green', 'Red', 'Red - late', 'Red', 'Red - late', 'Blue']],
  ])('is Red where it is %s', (_, values) => {
    const plan = read([rated(...values)]);
    expect(plan.questions).toEqual([]);
    expect(states(plan)[2]).toBe('red');
  });
});
