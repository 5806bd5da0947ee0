import type { CellValue } from '../../../src/core/cells/sheetCells';
import { withColumn, withColumnAnswer } from '../../../src/core/plan/mapping/correctMapping';
import { mappingOf } from '../../../src/core/plan/mapping/mappingOf';
import { openQuestions } from '../../../src/core/plan/mapping/openQuestions';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import type { Plan } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { planOf, sheetOf, workbookOf } from '../../support/sheet';

type Questions = readonly (readonly [field: string, candidates: readonly string[]])[];

const asked = ({ tables, actions }: Plan): Questions =>
  openQuestions(tables, actions).map(({ field, candidates }) => [
    field,
    candidates.map(({ heading }) => heading),
  ]);

/** A plan with some columns of ratings beside what every plan has. */
const sheet = (headings: readonly string[], cells: readonly CellValue[]) =>
  sheetOf([
    ['Ref', 'Action', 'Lead', 'Due', ...headings],
    ['1.1', 'Appoint a board', 'Head of SEND', 45908, ...cells],
    ['1.2', 'Publish the offer', 'Head of SEND', 45930, ...cells],
  ]);

test.each<[string, readonly string[], readonly CellValue[], Questions]>([
  [
    'nothing of a plan with one column for each field',
    ['RAG', 'Impact RAG', 'Update'],
    ['Green', 'Red', 'Met'],
    [],
  ],
  [
    'which of two ratings is the progress',
    ['Officer RAG', 'Board RAG'],
    ['Green', 'Amber'],
    [['progress', ['Officer RAG', 'Board RAG']]],
  ],
  ['nothing where one heading says it better', ['RAG', 'RAG last month'], ['Green', 'Amber'], []],
  [
    'nothing of a column that holds no ratings',
    ['Status', 'Current status'],
    ['Green', 'Waiting for a reply from the board about the next steps'],
    [],
  ],
  [
    'which of two status columns, where both hold ratings',
    ['Status', 'Current status'],
    ['Green', 'Amber'],
    [['progress', ['Status', 'Current status']]],
  ],
  [
    'which of two columns of money',
    ['RAG', 'Cost', 'Funding'],
    ['Green', 100, 200],
    [['budget', ['Cost', 'Funding']]],
  ],
  [
    'nothing of a rating column in words of its own that holds ratings',
    ['Overall BRAG assessment'],
    ['Green'],
    [],
  ],
  ['nothing of who comments, which changes no figure', ['RAG', 'Comments', 'Notes'], ['Green', 'A', 'B'], []],
  ['nothing of a rating for each quarter', ['Q1 RAG', 'Q2 RAG'], ['Green', 'Amber'], []],
])('it asks %s', (_what, headings, cells, expected) => {
  expect(asked(planOf(sheet(headings, cells)))).toEqual(expected);
});

test('what a rating column holds beside ratings is asked once, with all its values', () => {
  const plan = planOf(sheet(['Overall RAG'], ['See the notes']));
  expect(asked(plan)).toEqual([]);
  expect(plan.questions.map(({ about, choices }) => [about, choices])).toEqual([
    ['rating.values', ['See the notes']],
  ]);
});

test('one heading merged over two columns is one column', () => {
  const merges = [{ row: 0, column: 4, rows: 1, columns: 2 }];
  expect(asked(planOf({ ...sheet(['Officer RAG', ''], ['Green', 'Amber']), merges }))).toEqual([]);
});

test('what a person has answered is not asked again', () => {
  const cells = workbookOf(sheet(['Officer RAG', 'Board RAG'], ['Green', 'Amber']));
  const plan = readPlan(outlinePlan(cells), []);
  const table = plan.tables[0]!;
  const [question] = openQuestions(plan.tables, plan.actions);
  const answer = withColumn(mappingOf(plan), table, 'progress', question!.candidates[1]!);
  const next = readPlan(outlinePlan(cells, answer), []);
  expect(next.actions.map(({ progress }) => progress.state)).toEqual(['amber', 'amber']);
  expect(asked(next)).toEqual([]);
});

describe('fields that may have each other’s columns', () => {
  const day = 45908;
  /** Two columns of days that no word tells apart. */
  const swapped = workbookOf(
    sheetOf([
      ['Ref', 'Action', 'Lead', 'Planned, one', 'Planned, two', 'RAG'],
      ['1.1', 'Appoint a board', 'Head of SEND', day, day + 3, 'Green'],
      ['1.2', 'Publish the offer', 'Head of SEND', day + 20, day + 18, 'Amber'],
      ['1.3', 'Train the staff', 'Head of SEND', day + 30, day + 29, 'Red'],
    ]),
  );
  const plan = readPlan(outlinePlan(swapped), []);

  test('are asked about, though neither column is left over', () => {
    expect(plan.questions).toMatchObject([
      {
        about: 'column',
        choices: expect.arrayContaining(['Planned, one', 'Planned, two']) as unknown,
        affects: ['due', 'overdue', 'dueSoon'],
      },
    ]);
  });

  test('are not asked about again, and the other field is found anew', () => {
    const open = openQuestions(plan.tables, plan.actions);
    const choice = open[0]!.candidates.findIndex(({ heading }) => heading === 'Planned, two');
    const mapping = withColumnAnswer(mappingOf(plan), open, open[0]!, choice);
    const next = readPlan(outlinePlan(swapped, mapping), []);
    expect(next.questions).toEqual([]);
    expect(next.actions[0]?.due).toMatchObject({ serial: day + 3 });
  });
});

test('amounts under a group of money are not asked about: their own headings name them', () => {
  const rows: CellValue[][] = [
    ['Ref', 'Action', 'Due', 'RAG', 'Budget (£)', '', ''],
    ['', '', '', '', 'Budget', 'Actual', 'Forecast'],
    ['1.1', 'Appoint a board', 45908, 'Green', 1200, 900, 1250],
    ['1.2', 'Publish the offer', 45930, 'Amber', 800, 850, 900],
    ['1.3', 'Train the staff', 45930, 'Amber', 2400, 100, 2300],
  ];
  const plan = planOf(sheetOf(rows, { merges: [{ row: 0, column: 4, rows: 1, columns: 3 }] }));
  expect(plan.questions).toEqual([]);
  expect(plan.actions[0]).toMatchObject({
    budget: { pounds: 1200 },
    actual: { pounds: 900 },
    forecast: { pounds: 1250 },
  });
});

test('milestones with dates and ratings of their own, under actions that are written once, are asked about', () => {
  const cells = workbookOf(
    sheetOf([
      ['Ref', 'Action', 'Milestone', 'Lead', 'Due', 'Status'],
      ...Array.from({ length: 12 }, (_, at): CellValue[] => [
        at % 3 === 0 ? `1.${at}` : '',
        at % 3 === 0 ? `Recruit and train the whole of team number ${at}` : '',
        ['Scope agreed', `Draft ${at}`, 'Go live'][at % 3] ?? '',
        at % 3 === 0 ? 'Head of SEND' : '',
        45908 + at,
        ['Complete', 'On track', 'At risk'][at % 3] ?? '',
      ]),
    ]),
  );
  const plan = readPlan(outlinePlan(cells), []);
  expect(plan.questions.map(({ words }) => words)).toEqual([
    'Which column of “Plan” holds the action: B “Action” or C “Milestone”?',
  ]);
  const open = openQuestions(plan.tables, plan.actions);
  const next = readPlan(outlinePlan(cells, withColumnAnswer(mappingOf(plan), open, open[0]!, 1)), []);
  expect(next.actions.map(({ text, progress }) => [text, progress.state]).slice(0, 3)).toEqual([
    ['Scope agreed', 'blue'],
    ['Draft 1', 'green'],
    ['Go live', 'amber'],
  ]);
  expect(next.questions).toEqual([]);
});

test('aims under “Action”, each over several steps, are asked about as the areas', () => {
  const aims = ['Children are assessed on time', 'Plans are of good quality', 'Families have choice'];
  const steps = [
    ...[
      'Recruit two educational psychologists',
      'Publish a refreshed local offer',
      'Review all tribunal cases',
    ],
    ...['Commission speech therapy', 'Set up a parent forum', 'Audit 20 plans a month'],
    ...['Agree a joint data set', 'Launch a short breaks offer', 'Hold termly school visits'],
  ];
  const plan = planOf(
    sheetOf([
      ['Ref', 'Action', 'Step', 'Lead', 'Due', 'RAG'],
      ...steps.map((step, at): CellValue[] => [
        at % 3 === 0 ? `${at / 3 + 1}` : '',
        at % 3 === 0 ? (aims[at / 3] ?? '') : '',
        step,
        'Head of SEND',
        45908 + at,
        ['Green', 'Amber', 'Red'][at % 3] ?? '',
      ]),
    ]),
  );
  expect(plan.questions.map(({ words }) => words)).toEqual([
    'Does column B “Action” of “Plan” hold the priority area?',
  ]);
});

test('parts of one may be millions', () => {
  const rows = [
    ['Priority area', 'Action', 'Lead', 'Due', 'RAG', 'Set by for it'],
    ...[0.25, 0.5, 0.8, 1].map((amount, at) => [
      'Homes',
      `Build block ${at}`,
      'ICB',
      45908 + at,
      'Green',
      amount,
    ]),
  ];
  expect(planOf(sheetOf(rows)).questions.map(({ choices }) => choices)).toEqual([['Set by for it']]);
});

test('what moves, how sure one is and measures are asked about as neither agencies nor money', () => {
  const heads = [
    'Priority area',
    'Action',
    'Lead',
    'Due',
    'RAG',
    'DoT',
    'Assurance status',
    'Baseline',
    'Target',
  ];
  const rows = Array.from({ length: 6 }, (_, at): CellValue[] => [
    at < 3 ? 'Homes for all' : 'Roads and lanes',
    `Appoint board ${at}`,
    at % 2 === 0 ? 'Head of SEND' : 'Health lead',
    45908 + at,
    at % 2 === 0 ? 'Green' : 'Amber',
    at % 2 === 0 ? '=' : '+',
    at % 3 === 0 ? 'Assured' : 'Not assured',
    0.4,
    0.5 + at / 20,
  ]);
  const { questions, tables } = planOf(sheetOf([heads, ...rows]));
  expect(questions).toEqual([]);
  expect(tables[0]?.leftAlone).toContainEqual({ column: 5, heading: 'DoT', holds: 'where it is going' });
});

test('whether prose that begins with how far it is holds the ratings is asked, and then read so', () => {
  const cells = workbookOf(
    sheetOf([
      ['Ref', 'Action', 'Lead', 'Due', 'Progress'],
      ['1.1', 'Appoint a board', 'ICB', 45908, 'Completed. All members were appointed by the summer'],
      ['1.2', 'Publish the offer', 'ICB', 45930, 'In progress. Two of three chapters are with the printer'],
      ['1.3', 'Train the staff', 'ICB', 45930, 'Not started – waiting for the money from the region'],
      ['1.4', 'Mend the roof', 'ICB', 45930, 'Delayed: the firm withdrew, and another is sought'],
    ]),
  );
  const plan = readPlan(outlinePlan(cells), []);
  expect(plan.questions.map(({ words }) => words)).toEqual([
    'Does column E “Progress” of “Plan” hold the progress rating?',
  ]);
  const open = openQuestions(plan.tables, plan.actions);
  const mapping = withColumnAnswer(mappingOf(plan), open, open[0]!, 0);
  const { actions } = readPlan(outlinePlan(cells, mapping), []);
  expect(actions.map(({ progress }) => progress.state)).toEqual(['blue', 'unrated', 'unrated', 'red']);
});

test('a column of agencies that neither its heading nor its cells give away for sure is asked about', () => {
  const plan = planOf(
    sheetOf([
      ['Ref', 'Action', 'Lead', 'And besides', 'Due', 'RAG'],
      ['1.1', 'Appoint a board', 'Head of SEND', 'NHS trust', 45908, 'Green'],
      ['1.2', 'Publish the offer', 'Head of SEND', 'Barnstead', 45930, 'Amber'],
      ['1.3', 'Train the staff', 'Head of SEND', 'NHS trust', 45930, 'Amber'],
      ['1.4', 'Renew the lease', 'Head of SEND', 'Oakfield', 45930, 'Amber'],
    ]),
  );
  expect(plan.questions).toMatchObject([{ choices: ['And besides'], affects: ['agencies'] }]);
});

test('the same question of several tables is one, and its answer is for all of them', () => {
  const of = (name: string) =>
    sheetOf(
      [
        ['Ref', 'Action', 'Lead', 'Due', 'Officer RAG', 'Board RAG'],
        ['1.1', `Appoint a board for ${name}`, 'Head of SEND', 45908, 'Green', 'Amber'],
        ['1.2', `Publish the offer of ${name}`, 'Head of SEND', 45930, 'Green', 'Amber'],
      ],
      { name },
    );
  const cells = workbookOf(of('Health'), of('Schools'));
  const plan = readPlan(outlinePlan(cells), []);
  expect(plan.questions).toHaveLength(1);
  const open = openQuestions(plan.tables, plan.actions);
  const next = readPlan(outlinePlan(cells, withColumnAnswer(mappingOf(plan), open, open[0]!, 1)), []);
  expect(next.questions).toEqual([]);
  expect(next.actions.map(({ progress }) => progress.state)).toEqual(['amber', 'amber', 'amber', 'amber']);
});

test('an answer to one question does not answer another', () => {
  const cells = workbookOf(
    sheet(['Officer RAG', 'Board RAG', 'Cost', 'Funding'], ['Green', 'Amber', 100, 200]),
  );
  const plan = readPlan(outlinePlan(cells), []);
  const open = openQuestions(plan.tables, plan.actions);
  expect(open.map(({ field }) => field)).toEqual(['progress', 'budget']);
  const next = readPlan(outlinePlan(cells, withColumnAnswer(mappingOf(plan), open, open[0]!, 1)), []);
  expect(asked(next).map(([field]) => field)).toEqual(['budget']);
});

describe('what only the cells could tell is asked', () => {
  /** A plan of five actions with some columns beside what every plan has. */
  const plan = (
    headings: readonly string[],
    cellsOf: (row: number) => readonly CellValue[],
    before: readonly string[] = ['Ref', 'Action', 'Lead', 'Due', 'RAG'],
  ): Plan => {
    const own: Readonly<Record<string, (row: number) => CellValue>> = {
      Ref: (row) => `1.${row + 1}`,
      Action: (row) => `Publish part ${row + 1} of the offer`,
      Lead: (row) => `Head of service ${row % 2}`,
      Due: (row) => 45908 + row,
      RAG: (row) => ['Green', 'Amber', 'Red'][row % 3]!,
    };
    const rows = Array.from({ length: 6 }, (_, row) => [
      ...before.map((heading) => own[heading]!(row)),
      ...cellsOf(row),
    ]);
    return planOf(sheetOf([[...before, ...headings], ...rows]));
  };

  test('days whose heading says nothing of an end are no due dates until that is answered', () => {
    const { questions, actions } = plan(['Alpha'], (row) => [45908 + row * 3], [
      'Ref',
      'Action',
      'Lead',
      'RAG',
    ]);
    expect(questions).toMatchObject([{ choices: ['Alpha'], affects: ['due', 'overdue', 'dueSoon'] }]);
    expect(actions[0]?.due.kind).toBe('blank');
  });

  test('days when work begins are none, and are not asked about', () => {
    const read = plan(['Begins'], (row) => [45908 + row * 3], ['Ref', 'Action', 'Lead', 'RAG']);
    expect(read.questions).toEqual([]);
    expect(read.tables[0]?.columns).not.toHaveProperty('due');
  });

  test('names that are nothing known may be agencies', () => {
    const { questions } = plan(['Alongside'], (row) => [['Oakfield', 'Barnstead'][row % 2]!]);
    expect(questions).toMatchObject([{ choices: ['Alongside'], affects: ['agencies'] }]);
  });

  test('a scale of numbers may be the ratings', () => {
    const { questions } = plan(['Bearing'], (row) => [((row * 3) % 4) + 1], ['Ref', 'Action', 'Lead', 'Due']);
    expect(questions.flatMap(({ choices }) => choices)).toContain('Bearing');
  });

  test('texts that part the actions into groups may be areas, whatever else their heading means', () => {
    const { questions } = plan(['Support'], (row) => [row < 3 ? 'Waiting times' : 'Housing']);
    expect(questions[0]).toMatchObject({ about: 'area', choices: ['Support'] });
  });

  test('what an action is for parts the actions into areas where it rates none of them', () => {
    const read = plan(['Outcome'], (row) => [row < 3 ? 'Waiting times' : 'Housing']);
    expect(read.questions).toEqual([]);
    expect([...new Set(read.actions.map(({ area }) => area))]).toEqual(['Waiting times', 'Housing']);
  });

  test('a column that is hardly more the agencies than the leads is asked about for both', () => {
    const { questions } = plan(
      ['Team or service'],
      (row) => [['AD Education', 'DCO', 'Head of HR'][row % 3]!],
      ['Ref', 'Action', 'Due', 'RAG'],
    );
    expect(questions.flatMap(({ affects }) => affects)).toEqual(
      expect.arrayContaining(['leads', 'agencies']),
    );
  });
});

test('a plan whose measures stand beside its actions is no scorecard', () => {
  const plan = planOf(
    sheetOf([
      ['Ref', 'Steps', 'KPI', 'Lead', 'Target', 'RAG'],
      ['1.1', 'Appoint a board', 'Board in place', 'Head of SEND', 45908, 'Green'],
      ['1.2', 'Publish the offer', 'All families told', 'Head of SEND', 45930, 'Amber'],
      ['1.3', 'Train the staff', 'All staff trained', 'Head of SEND', 45930, 'Amber'],
    ]),
  );
  expect(plan.actions.map(({ text, due }) => [text, due.kind])).toEqual([
    ['Appoint a board', 'date'],
    ['Publish the offer', 'date'],
    ['Train the staff', 'date'],
  ]);
});

/** A plan with a heading merged over two columns of this. */
const underOneHeading = (heading: string, cells: readonly CellValue[]): Plan =>
  readPlan(
    outlinePlan(
      workbookOf({
        ...sheetOf([
          ['Ref', 'Action', 'Lead', 'Due', 'RAG', heading, ''],
          ...[1, 2, 3, 4].map((row) => [
            `1.${row}`,
            `Publish part ${row} of the offer`,
            'Head of SEND',
            45_900 + row,
            'Green',
            ...cells.map((cell) => (typeof cell === 'number' ? cell * row : cell)),
          ]),
        ]),
        merges: [{ row: 0, column: 5, rows: 1, columns: 2 }],
      }),
    ),
    [],
  );

test.each(['Budget (£)', 'Actual spend (£)', 'Forecast (£)'])(
  'which of two columns of amounts counts under one merged heading: %s',
  (heading) => {
    expect(asked(underOneHeading(heading, [1000, 250])).map(([, candidates]) => candidates)).toEqual([
      [heading, heading],
    ]);
    // One column and a remark on it are one thing.
    expect(asked(underOneHeading(heading, [1000, 'per year, to be agreed']))).toEqual([]);
    expect(asked(underOneHeading(heading, [1000, '']))).toEqual([]);
  },
);
