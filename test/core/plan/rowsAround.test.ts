import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

/** What stands around the rows of a plan, and is neither its headings nor its actions. */

const day = 45908;
const heads = ['Index', 'Tasks', 'Personnel', 'When?', 'Traffic light'];
const rows: readonly (readonly CellValue[])[] = [
  ['1a', 'Carry out a survey of all families', 'Head of SEND', day, 'Green'],
  ['1b', 'Publish the local offer in every language', 'Head of SEND', day, 'Amber'],
];

test('a band above the headings is an area, and no heading', () => {
  const plan = planOf(
    sheetOf([
      ['School Development Plan'],
      ['Priority 1: Attendance'],
      heads,
      ...rows,
      ['Priority 2: Reading'],
      ...rows,
    ]),
  );
  expect([...new Set(plan.actions.map(({ area }) => area))]).toEqual([
    'Priority 1: Attendance',
    'Priority 2: Reading',
  ]);
});

test('a first action is no second row of headings, whatever its cells are like', () => {
  const plan = planOf(
    sheetOf([
      ['No', 'Deliverables', 'Doer', 'Moment', 'Colour'],
      ['1a', 'Carry out a survey of all families', 'Team Manager', day, 'Green'],
      ['1b', 'Publish the local offer in every language', 'Team Manager', day, 'Amber'],
      ['1c', 'Train all of the staff of the service', 'Team Manager', day, 'Red'],
    ]),
  );
  expect(plan.actions.map(({ reference }) => reference)).toEqual(['1a', '1b', '1c']);
});

test('lines below a gap that have a reference and a rating, and nothing to do, are no actions', () => {
  const under = [
    [],
    [],
    ['1', 'Done and signed off', '', '', 'Blue'],
    ['2', 'Expected on time', '', '', 'Green'],
  ];
  const table = (own: readonly (readonly CellValue[])[]) =>
    sheetOf([
      ['Ref', 'Meaning', 'Action', 'Lead', 'RAG'],
      ['1a', 'x', 'Carry out a survey of all families', 'Head of SEND', 'Green'],
      ...own,
    ]);
  expect(planOf(table(under)).actions).toHaveLength(1);
  // Right under an action such a row is one whose text is missing.
  expect(planOf(table([['1b', 'x', '', 'Head of SEND', 'Red']])).actions).toHaveLength(2);
});

test('the leads of a plan are no words of ratings, though a hidden list holds both', () => {
  const leads = ['Post Master', 'Ward Sister', 'Bus Driver'];
  const plan = planOf(
    sheetOf([
      ['Ref', 'Action', 'Post holder', 'Due', 'Standing'],
      ...['All well', 'Critical', 'Needs attention', 'All well'].map((standing, at): CellValue[] => [
        `1.${at}`,
        `Carry out survey number ${at}`,
        leads[at % 3]!,
        day,
        standing,
      ]),
    ]),
    sheetOf(
      [
        ['Status', 'Lead'],
        ...['All well', 'Critical', 'Needs attention'].map((one, at) => [one, leads[at]!]),
      ],
      { name: 'Lists', hidden: true },
    ),
  );
  expect(plan.actions.map(({ lead }) => lead)).toEqual([...leads, leads[0]]);
});

test.each([
  [
    'last month and this under one heading',
    [
      ['', '', '', '', 'RAG', ''],
      ['Ref', 'Action', 'Lead', 'Due', 'Last month', 'This month'],
    ],
  ],
  ['terms across', [['Ref', 'Action', 'Lead', 'Due', 'Autumn RAG', 'Spring RAG']]],
])('%s: the latest rating counts, and nothing is asked', (_, headings) => {
  const plan = planOf(
    sheetOf(
      [
        ...headings,
        ['1.1', 'Appoint a board', 'Head of SEND', day, 'Red', 'Green'],
        ['1.2', 'Publish the offer', 'Head of SEND', day, 'Amber', 'Green'],
      ],
      headings.length > 1 ? { merges: [{ row: 0, column: 4, rows: 1, columns: 2 }] } : {},
    ),
  );
  expect(plan.actions.map(({ progress }) => progress.state)).toEqual(['green', 'green']);
  expect(plan.questions).toEqual([]);
});

test('a group’s name that is merged over its columns says nothing of the next', () => {
  const plan = planOf(
    sheetOf(
      [
        ['', '', '', '', 'RAG', '', ''],
        ['Ref', 'Action', 'Lead', 'Due', 'Last month', 'This month', 'With whom'],
        ['1.1', 'Appoint a board', 'Head of SEND', day, 'Red', 'Green', 'Voluntary sector'],
        ['1.2', 'Publish the offer', 'Head of SEND', day, 'Amber', 'Green', 'Youth justice service'],
      ],
      { merges: [{ row: 0, column: 4, rows: 1, columns: 2 }] },
    ),
  );
  expect(plan.actions.map(({ agencies }) => agencies)).toEqual(['Voluntary sector', 'Youth justice service']);
});

describe('what a template tells under each heading', () => {
  const headings = ['No', 'Description', 'Owner', 'Target date', 'Status', 'Comments'];
  const told = [
    'Unique number',
    'A full account of what is to be done',
    'Who is responsible for it?',
    'Date by which it must be completed',
    'Current status of the item',
    'Any further remarks',
  ];
  const own = [1, 'Carry out a survey of all families', 'Head of SEND', day, 'Complete', 'Sent'];

  test('is no row of headings and no action', () => {
    const plan = planOf(sheetOf([headings, told, own]));
    expect(plan.tables.map(({ headerRow, columns }) => [headerRow, columns.action, columns.due])).toEqual([
      [0, 1, 3],
    ]);
    expect(plan.actions.map(({ lead }) => lead)).toEqual(['Head of SEND']);
    expect(plan.tables[0]?.setAside.map(({ reason }) => reason)).toEqual(['note']);
  });

  test('is an action where it is none of that', () => {
    const first = [
      2,
      'The survey of families is sent out',
      'The head of SEND',
      day,
      'Complete',
      'Nearly all',
    ];
    expect(planOf(sheetOf([headings, first, own])).actions).toHaveLength(2);
    const inWords = ['Two a', 'Write the plan', 'Head of SEND', 'End of March 2026', 'Not yet begun', 'None'];
    expect(planOf(sheetOf([headings, inWords, own])).actions).toHaveLength(2);
  });
});

describe('a log of actions and of other things', () => {
  const logged = (...types: string[]) =>
    planOf(
      sheetOf([
        ['Type', 'ID', 'Description', 'Owner', 'Status', 'Due date'],
        ...types.map((type, at) => [
          type,
          `A${String(at)}`,
          `Write page ${String(at)} of it`,
          'Chair',
          'Open',
          day,
        ]),
      ]),
    );

  test('counts what it says are actions, and says what the others are', () => {
    const { actions, sheets } = logged('Action', 'Decision', 'action', 'Risk', 'Risk');
    expect(actions.map(({ reference }) => reference)).toEqual(['A0', 'A2']);
    expect(sheets[0]?.why).toBe(
      'a plan, with its headings in row 1; 3 rows are “Decision” and “Risk” by their type, and are no actions',
    );
  });

  test('counts all where the types are of another kind', () => {
    expect(logged('Action', 'Decision', 'Training').actions).toHaveLength(3);
    expect(logged('Issue', 'Issue', 'Issue').actions).toHaveLength(3);
  });
});

test('a row with a number, a lead and a day is an action whose text is missing', () => {
  const plan = planOf(
    sheetOf([
      ['No', 'Activity', 'Assigned to', 'Start', 'End', 'Status'],
      ['1', 'Carry out a survey of all families', 'Jo Hill', day - 9, day, 'Blocked'],
      ['2', '', 'Al Hay', day - 9, day, ''],
      ['3', '', '', '', '', ''],
    ]),
  );
  expect(plan.actions.map(({ reference }) => reference)).toEqual(['1', '2']);
});

test('steps that share the lead, the day and the rating of the first are no notes of it', () => {
  const aims = ['Better letters', 'Faster answers'];
  const rows = aims.flatMap((aim, at) => [
    [at + 1, aim, 'a) Agree the words with staff', 'P. Lund', '30/09/2025', 'Green'],
    ['', '', 'b) Try them in two teams', '', '', ''],
    ['', '', 'c) Use them everywhere', '', '', ''],
  ]);
  const merges = aims.flatMap((_, at) =>
    [0, 1, 3, 4, 5].map((column) => ({ row: 1 + at * 3, column, rows: 3, columns: 1 })),
  );
  const { actions } = planOf(
    sheetOf([['No', 'Objective', 'Steps', 'Lead', 'By when', 'RAG'], ...rows], { merges }),
  );
  expect(actions).toHaveLength(6);
  // A day that is merged over all of them is that of each.
  expect(actions.map(({ due }) => due.kind)).toEqual(actions.map(() => 'date'));
});

test.each([
  ['(1)', '(2)', '(3)', '(4)', '(5)'],
  [1, 2, 3, 4, 5],
  ['a', 'b', 'c', 'd', 'e'],
])('a row that numbers the columns is no action: %s, %s…', (...numbers) => {
  const groups = ['', '', '', 'Delivery', 'Delivery'];
  const plan = planOf(sheetOf([groups, ['', '', '', 'Timescale', 'Standing'], heads, numbers, ...rows]));
  expect(plan.actions.map(({ reference }) => reference)).toEqual(['1a', '1b']);
});

test('the foot of each page is no action', () => {
  const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'RAG'];
  const page = (foot: string): (readonly CellValue[])[] => [
    heads,
    ...rows.map(([reference = '', ...rest]) => [reference, 'Homes', ...rest]),
    ['', '', foot],
  ];
  const plan = planOf(sheetOf([...page('Page 1 of 2'), ['Plan for 2025'], ...page('Page 2 of 2')]));
  expect(plan.actions.map(({ reference }) => reference)).toEqual(['1a', '1b', '1a', '1b']);
});
