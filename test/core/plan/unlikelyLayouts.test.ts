import type { CellValue } from '../../../src/core/cells/sheetCells';
import { isoDate } from '../../../src/core/cells/serialDate';
import { isActionLike } from '../../../src/core/plan/tables/tableUnder';
import { planOf, sheetOf } from '../../support/sheet';

const day = 45908;
const head = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const row = (ref: string, text: string, rag: CellValue = 'Green'): CellValue[] => [
  ref,
  text,
  'Head of SEND',
  day,
  rag,
];

describe('the rows of a plan', () => {
  test('whose words head columns elsewhere begin no other plan', () => {
    const rows = [
      ['1.1', 'Agree the plan and report to the board', 'Director', day, 'On track'],
      ['1.2', 'Review progress', 'Action owner', day, 'Completed'],
      ['1.3', 'Update the risk policy', 'Lead officer', day, 'At risk'],
    ];
    const plan = planOf(sheetOf([head, ...rows]));
    expect(plan.tables).toHaveLength(1);
    expect(plan.actions.map(({ lead }) => lead)).toEqual(['Director', 'Action owner', 'Lead officer']);
  });

  test('do not hold what a key along a row under them says', () => {
    const key = ['Key', 'Blue – Complete', 'Green – On track', 'Amber – At risk', 'Red – Off track'];
    const plan = planOf(sheetOf([head, row('1.1', 'Mend the roof'), row('1.2', 'Train the staff'), [], key]));
    expect(plan.actions.map(({ text }) => text)).toEqual(['Mend the roof', 'Train the staff']);
    expect(plan.key).toMatchObject({ blue: 'Complete', red: 'Off track' });
  });

  test('keep their bands where a key stands beside them', () => {
    const beside = (cells: CellValue[], ...key: string[]) => [
      ...cells,
      ...Array<string>(head.length + 1 - cells.length).fill(''),
      ...key,
    ];
    const rows = [
      beside(head, 'Blue', 'Complete'),
      beside(['Homes'], 'Green', 'On track'),
      beside(row('1.1', 'Mend the roof'), 'Amber', 'At risk'),
      beside(row('1.2', 'Train the staff'), 'Red', 'Off track'),
      beside(['Roads']),
      beside(row('2.1', 'Pave the lane')),
    ];
    expect(planOf(sheetOf(rows)).actions.map(({ area }) => area)).toEqual(['Homes', 'Homes', 'Roads']);
  });
});

test('an area that is written once for two actions each is that of both', () => {
  const rows = [
    ['Priority area', 'Action', 'Lead', 'Due date', 'RAG'],
    ['Homes', 'Mend the roof', 'ICB', day, 'Green'],
    ['', 'Train the staff', 'ICB', day, 'Red'],
    ['Roads', 'Pave the lane', 'ICB', day, 'Green'],
    ['', 'Paint the lines', 'ICB', day, 'Green'],
  ];
  expect(planOf(sheetOf(rows)).actions.map(({ area }) => area)).toEqual(['Homes', 'Homes', 'Roads', 'Roads']);
});

describe('dates in figures', () => {
  const due = (...dates: readonly CellValue[]) =>
    planOf(
      sheetOf([head, ...dates.map((date, at) => [`1.${at}`, `Mend roof ${at}`, 'ICB', date, 'Green'])]),
    ).actions.map((action) => (action.due.kind === 'date' ? isoDate(action.due.serial) : action.due.kind));

  test('give the month first where they can do nothing else', () =>
    expect(due('7/25/2025', '3/4/2025')).toEqual(['2025-07-25', '2025-03-04']));
  test('give the day first where any of them must', () =>
    expect(due('7/25/2025', '3/4/2025', '25/7/2025')).toEqual(['2025-07-25', '2025-04-03', '2025-07-25']));
});

test('a number after a month is its day where one in the column can be nothing else', () => {
  const due = (...texts: string[]) =>
    planOf(
      sheetOf([
        ['Delivery plan 2025/26'],
        ['Action', 'Lead', 'Due date', 'RAG'],
        ...texts.map((text, at) => [`Do ${at}`, 'ICB', text, 'Green']),
      ]),
    ).actions.map((action) => (action.due.kind === 'date' ? isoDate(action.due.serial) : action.due.kind));
  expect(due('Mar 26', 'May 3')).toEqual(['2026-03-26', '2025-05-03']);
  expect(due('Mar 26', 'Dec 25')).toEqual(['2026-03-31', '2025-12-31']);
});

describe('a column that may hold what the plan lacks', () => {
  const rows = (heading: string, values: readonly CellValue[]) => [
    [...head, heading],
    ...values.map((value, at) => [...row(`1.${at}`, `Mend roof ${at}`), value]),
  ];

  test('is asked about where it holds amounts', () => {
    const plan = planOf(sheetOf(rows('Envelope', [1200, 350, 9100])));
    expect(plan.questions).toMatchObject([
      {
        about: 'column',
        words: 'Does column F “Envelope” of “Plan” hold the budget, the actual spend or the forecast?',
        affects: ['budget', 'actual', 'forecast'],
      },
    ]);
    expect(plan.actions.every(({ budget }) => budget.kind !== 'amount')).toBe(true);
  });

  test('is not asked about where its heading says what it is', () =>
    expect(planOf(sheetOf(rows('Date raised', [day, day - 3, day + 2]))).questions).toEqual([]));

  test('is asked about where it may be coloured, and the plan has no rating', () => {
    const plan = planOf(
      sheetOf([
        ['Ref', 'Action', 'Lead', 'Due date', 'Wellbeing'],
        ['1.1', 'Mend the roof', 'ICB', day, ''],
        ['1.2', 'Train the staff', 'ICB', day, ''],
      ]),
    );
    expect(plan.questions).toMatchObject([
      { choices: ['Wellbeing'], affects: ['progress', 'finished', 'overdue'] },
    ]);
  });
});

test.each([
  ['Previous RAG', 'RAG'],
  ['RAG at last review', 'RAG now'],
  ['Baseline RAG', 'Current RAG'],
  ['Initial rating', 'RAG'],
])('a rating of last month, under “%s”, is none of now', (before, now) => {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due date', before, now],
    ['1.1', 'Mend the roof', 'ICB', day, 'Red', 'Green'],
    ['1.2', 'Train the staff', 'ICB', day, 'Amber', 'Blue'],
  ];
  const plan = planOf(sheetOf(rows));
  expect(plan.actions.map(({ progress }) => progress.state)).toEqual(['green', 'blue']);
  expect(plan.tables[0]?.leftAlone).toMatchObject([{ heading: before, holds: 'how it stood before' }]);
  expect(plan.questions).toEqual([]);
});

test.each(['Target RAG', 'Forecast RAG', 'Expected status'])(
  '“%s” is where it is going, and not where it is',
  (later) => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date', 'Current RAG', later],
      ['1.1', 'Mend the roof', 'ICB', day, 'Red', 'Green'],
      ['1.2', 'Train the staff', 'ICB', day, 'Amber', 'Blue'],
    ];
    const plan = planOf(sheetOf(rows));
    expect(plan.actions.map(({ progress }) => progress.state)).toEqual(['red', 'amber']);
    expect(plan.tables[0]?.leftAlone).toMatchObject([{ heading: later, holds: 'where it is going' }]);
    expect(plan.questions).toEqual([]);
  },
);

test('parts of one plan on several sheets are understood by the longest', () => {
  const part = (name: string, rows: readonly CellValue[][]) =>
    sheetOf([['Stream', ...head], ...rows.map(([area = '', ...cells]) => [area, ...cells])], { name });
  const long = Array.from({ length: 6 }, (_, at) => [
    at < 3 ? 'Homes for all' : 'Roads and lanes',
    ...row(`1.${at}`, `Mend the roof ${at}`),
  ]);
  const short = [['Homes for all', ...row('2.1', 'Pave the lane')]];
  const plan = planOf(part('2025', long), part('2026', short));
  expect(plan.actions.at(-1)?.area).toBe('Homes for all');
});

test('a band with a line of the key beside it is no second row of headings', () => {
  const heads = [
    'Finding no',
    'Priority level',
    'Action agreed',
    'Original due date',
    'Action owner',
    'Implementation status',
    '',
    'RAG key',
  ];
  const beside = (cells: readonly CellValue[], key: string) => [
    ...cells,
    ...Array<string>(8 - cells.length).fill(''),
    key,
  ];
  const rows = (n: number) => [
    `R00${n}`,
    'Medium',
    `Consult on part ${n} of the timetable`,
    day,
    'KD',
    'Amber',
    '',
    '',
  ];
  const cells = [
    [...heads, ''],
    beside(['Contracts'], 'Complete – evidence seen'),
    beside(rows(1), 'No concerns'),
    beside(rows(2), 'Some concerns'),
    ['Payroll'],
    rows(3),
  ];
  expect(planOf(sheetOf(cells)).actions.map(({ area }) => area)).toEqual([
    'Contracts',
    'Contracts',
    'Payroll',
  ]);
});

test('bands name the areas, and a column whose heading only sounds like areas the aims', () => {
  const plan = planOf(
    sheetOf([
      ['Sub-priority', ...head],
      ['1. Homes'],
      ['Families are heard', ...row('1.1', 'Mend the roof')],
      ['Families are heard', ...row('1.2', 'Train the staff')],
      ['2. Roads'],
      ['Work is quick', ...row('2.1', 'Pave the lane')],
    ]),
  );
  expect(plan.actions.map(({ area, improvement }) => [area, improvement])).toEqual([
    ['1. Homes', 'Families are heard'],
    ['1. Homes', 'Families are heard'],
    ['2. Roads', 'Work is quick'],
  ]);
});

test('a key beside the actions, from the headings on, takes none of their rows away', () => {
  const heads = ['Milestone ref', 'Recommended action', 'Person(s) responsible', 'Due date', 'RAG score'];
  const line = (n: number) => [
    `1.${n}`,
    `Review part ${n} of the offer with partners`,
    'Sarah Jones',
    day + n,
    'Amber',
  ];
  const key = [
    ['Blue', 'Closed'],
    ['Green', 'In progress and on target'],
    ['Amber', 'In progress with minor delay'],
    ['Red', 'Not started or stalled'],
  ];
  const rows = [heads, line(1), line(2), line(3), line(4), line(5)];
  const cells = rows.map((row, at) => [...row, '', '', ...(key[at] ?? ['', ''])]);
  expect(planOf(sheetOf(cells)).actions.map(({ reference }) => reference)).toEqual([
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '1.5',
  ]);
});

test('of two deadlines the one that is left over may be the later', () => {
  const heads = [...head, 'Updated deadline'];
  const rows = [1, 2, 3, 4].map((n) => [...row(`1.${n}`, `Mend roof ${n}`), n % 2 === 0 ? day + 60 : '']);
  const plan = planOf(sheetOf([heads, ...rows]));
  expect(plan.actions.map(({ dueField }) => dueField)).toEqual(['due', 'revisedDue', 'due', 'revisedDue']);
});

describe('rows under the headings', () => {
  const heads = ['Row ID', 'RAG', 'Theme', 'What we will do', 'Lead', 'Due date'];

  test('are no headings though each begins with words', () => {
    const rows = [
      ['Improvement programme'],
      heads,
      ['P1/A1', 'Not rated', 'Data', 'There will be a new dashboard', 'Finance', 'Due 22/6/2025'],
      ['P1/A2', 'Not rated', 'Data', 'Head of service to sign off the template', 'Finance', ''],
      ['P2/A1', 'Green', 'People', 'Reduce the backlog of reviews', 'Ward manager', '2026-02-18'],
    ];
    const { actions, tables } = planOf(sheetOf(rows));
    expect(tables[0]?.headerRows).toBe(1);
    expect(actions.map(({ reference }) => reference)).toEqual(['P1/A1', 'P1/A2', 'P2/A1']);
  });

  test('that hold a total are none either', () => {
    const rows = [
      ['Theme', 'Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Total cost'],
      ['Total budget', '', '', '', '', '', 4500],
      ['Data', 'A1', 'Build a dashboard for the board', 'ICB', 45907, 'Green', 1500],
      ['People', 'A2', 'Recruit to the vacant posts', 'ICB', 45911, 'Red', 3000],
    ];
    const { actions } = planOf(sheetOf(rows));
    expect(actions.map(({ area, budget }) => [area, budget])).toEqual([
      ['Data', { kind: 'amount', pounds: 1500 }],
      ['People', { kind: 'amount', pounds: 3000 }],
    ]);
  });

  test('begin no register of pupils', () => {
    const row = (ref: string, theme: string): CellValue[] => [
      ref,
      'Completed',
      theme,
      'Agree the offer',
      'SLT',
      45907,
    ];
    const rows = [heads, row('1', 'Phonics'), row('2', 'Oracy'), row('3', 'Pupil premium')];
    expect(planOf(sheetOf(rows)).actions).toHaveLength(3);
  });
});

test('days under “Actual” are those of completion, and round numbers are amounts', () => {
  const rows = [
    ['Action', 'Lead', 'Due date', 'RAG', 'Actual', 'Budget'],
    ['Agree the joint strategy', 'ICB', 45907, 'Blue', 45901, 40000],
    ['Publish the local offer', 'ICB', 45937, 'Blue', 45933, 45500],
    ['Recruit to the posts', 'ICB', 45967, 'Green', '', 37000],
  ];
  const [first] = planOf(sheetOf(rows)).actions;
  expect(first).toMatchObject({ budget: { pounds: 40000 }, actual: { kind: 'blank' } });
});

test('a column of prose is no due date, whatever it is called', () => {
  const rows = [
    ['Ref', 'Action', 'Target', 'Lead', 'RAG'],
    ['1', 'Agree the joint strategy', '80% of plans are issued in 20 weeks', 'ICB', 'Green'],
    ['2', 'Publish the local offer', 'More parents say that they feel listened to', 'ICB', 'Red'],
  ];
  expect(planOf(sheetOf(rows)).tables[0]?.columns.due).toBeUndefined();
});

test('a sheet with the headings of a plan is one too, though its rows alone do not tell', () => {
  const headings = ['Ref', 'Matter', 'Who', 'By when', 'Remarks'];
  const line = (at: number, text: string): CellValue[] => [at, text, 'Jo Bloggs', day + at, 'Green'];
  const homes = [
    line(1, 'Agree a plan for repairs with tenants'),
    line(2, 'Train the surveyors in damp and mould'),
    line(3, 'Publish what is to be repaired, and when'),
  ];
  const roads = [line(1, 'Bridges'), line(2, 'Lanes')];
  const plan = planOf(
    sheetOf([headings, ...homes], { name: 'Homes' }),
    sheetOf([headings, ...roads], { name: 'Roads' }),
  );
  expect(plan.actions.map(({ area }) => area)).toEqual(['Homes', 'Homes', 'Homes', 'Roads', 'Roads']);
});

test('a key beside the actions under a title in any words is no column of the plan', () => {
  const beside = (cells: CellValue[], ...key: string[]) => [...cells, '', ...key];
  const plan = planOf(
    sheetOf([
      beside(head, 'Explanatory notes'),
      beside(['1.1', 'Mend the roof', 'Head of SEND', day, ''], 'Blue – Over'),
      beside(row('1.2', 'Train the staff'), 'Green – Going'),
      beside(row('1.3', 'Pave the lane'), 'Amber – Slow'),
      beside(row('1.4', 'Light the park'), 'Red – Stuck'),
    ]),
  );
  expect(plan.actions).toHaveLength(4);
  expect(plan.tables[0]?.columns.update).toBeUndefined();
  expect(plan.key).toMatchObject({ blue: 'Over' });
});

test('a letter and an arrow are a rating: such a row is an action', () => {
  const sheet = sheetOf([['1.1', 'Mend the roof', 'Partner manager', 'Spring', 'G ↑']]);
  const columns = { reference: 0, action: 1, lead: 2, due: 3, progress: 4 };
  expect(isActionLike(sheet, 0, columns)).toBe(true);
  expect(isActionLike(sheetOf([['1.1', 'Mend the roof', 'x', 'x', 'x']]), 0, columns)).toBe(false);
});

test('of two columns of groups the one of fewer is that of the areas', () => {
  const headings = ['Area of focus', 'Area of work', 'Action', 'Lead', 'Due date', 'RAG'];
  const line = (where: string, focus: string, text: string): CellValue[] => [
    focus,
    where,
    text,
    'Head of SEND',
    day,
    'Green',
  ];
  const { tables } = planOf(
    sheetOf([
      headings,
      line('Homes for all', 'Damp', 'Mend the roof'),
      line('Homes for all', 'Damp', 'Train the surveyors'),
      line('Homes for all', 'Rent', 'Publish the rents'),
      line('Homes for all', 'Rent', 'Agree the rents'),
      line('Safer roads', 'Lanes', 'Pave the lane'),
      line('Safer roads', 'Lanes', 'Light the park'),
      line('Safer roads', 'Bridges', 'Inspect the bridges'),
      line('Safer roads', 'Bridges', 'Repair the bridges'),
    ]),
  );
  expect(tables[0]?.columns).toMatchObject({ area: 1, improvement: 0 });
});

test('a second column of names, under a word for who leads, is asked about', () => {
  const plan = planOf(
    sheetOf([
      ['Ref', 'Action', 'Lead officer', 'Assigned unit', 'Due date', 'RAG'],
      ...['Mend the roof', 'Train the staff', 'Pave the lane', 'Light the park'].map(
        (text, at): CellValue[] => [
          `1.${at + 1}`,
          text,
          'Head of SEND',
          at % 2 === 0 ? 'Northern hub' : 'Southern hub',
          day,
          'Green',
        ],
      ),
    ]),
  );
  expect(plan.tables[0]?.columns.lead).toBe(2);
  expect(plan.questions.map(({ affects }) => affects)).toContainEqual(['agencies']);
});

test.each([
  ['letters', ['R', 'A'], ['A', 'C'], ['I', 'R']],
  ['words', ['Lead', 'Support'], ['Support', 'Lead'], ['✓', '']],
])(
  'who does what, in %s for each body, is no rating, no lead and no question',
  (_, council, health, schools) => {
    const rows = [
      ['Ref', 'Action', 'Council', 'Health', 'Schools', 'Due date', 'RAG'],
      ...[0, 1, 2, 3].map((at): CellValue[] => [
        `1.${at}`,
        `Mend the roof ${at}`,
        council[at % 2] ?? '',
        health[at % 2] ?? '',
        schools[at % 2] ?? '',
        day,
        ['G', 'A', 'R', 'B'][at] ?? '',
      ]),
    ];
    const plan = planOf(sheetOf(rows));
    expect(plan.actions.map(({ progress, lead }) => [progress.state, lead])).toEqual(
      ['green', 'amber', 'red', 'blue'].map((state) => [state, '']),
    );
    expect(plan.tables[0]?.leftAlone).toMatchObject([
      { heading: 'Council', holds: 'who does what' },
      { heading: 'Health', holds: 'who does what' },
      { heading: 'Schools' },
    ]);
    expect(plan.questions).toEqual([]);
  },
);

test('the same words for every action under “Comments” say how none of them goes', () => {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due date', 'Comments'],
    ...[0, 1, 2, 3].map((at): CellValue[] => [`1.${at}`, `Mend the roof ${at}`, 'ICB', day, 'On track']),
  ];
  const plan = planOf(sheetOf(rows));
  expect(plan.actions.every(({ progress }) => progress.state === 'unrated')).toBe(true);
  expect(plan.questions).toMatchObject([{ choices: ['Comments'] }]);
});

test.each([
  ['Done?', true, false],
  ['Completed (Y/N)', 'Y', 'N'],
  ['Complete?', '✓', ''],
])('“%s” beside a rating says which actions are finished, whatever their colour', (head, yes, no) => {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due date', head, 'RAG'],
    ...[0, 1, 2, 3, 4].map((at): CellValue[] => [
      `1.${at}`,
      `Mend the roof ${at}`,
      'ICB',
      day,
      at % 2 === 0 ? yes : no,
      ['Green', 'Amber', 'Red', 'Green', 'Green'][at] ?? '',
    ]),
  ];
  const plan = planOf(sheetOf(rows));
  expect(plan.actions.map(({ progress, percent }) => [progress.state, percent])).toEqual([
    ['green', 1],
    ['amber', no === '' ? null : 0],
    ['red', 1],
    ['green', no === '' ? null : 0],
    ['green', 1],
  ]);
  expect(plan.questions).toEqual([]);
});
