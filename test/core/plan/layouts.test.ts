import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

type Row = readonly CellValue[];

const short = ['Ref', 'Action', 'Lead', 'Due', 'RAG'];
const line = (ref: string, rag = 'Green'): CellValue[] => [ref, `Do ${ref}`, 'ICB', 45908, rag];
const areasOf = (...rows: CellValue[][]) => planOf(sheetOf(rows)).actions.map(({ area }) => area);
const account = (...rows: CellValue[][]) => {
  const { sheets } = planOf(sheetOf(rows));
  return [sheets[0]?.rowsRead, sheets[0]?.rowsSetAside];
};

describe('several tables on a sheet', () => {
  test('the same header lower down is part of the one table, with its heading above', () => {
    const rows = [
      ['Priority 1: Leadership'],
      short,
      line('1.1'),
      [],
      ['Priority 2: Health'],
      short,
      line('2.1'),
    ];
    const plan = planOf(sheetOf(rows));
    expect(plan.tables).toHaveLength(1);
    expect(plan.actions.map(({ area }) => area)).toEqual(['Priority 1: Leadership', 'Priority 2: Health']);
    expect(plan.tables[0]?.setAside.map(({ reason }) => reason)).toEqual([
      'blank',
      'heading',
      'repeated header',
    ]);
  });

  test('a header repeated under plain headings gives the first block its heading too', () => {
    expect(areasOf(['Leadership'], short, line('1'), ['Health'], short, line('2'))).toEqual([
      'Leadership',
      'Health',
    ]);
  });

  test('the title of the plan is no area', () => {
    expect(areasOf(['SEND plan'], short, line('1'), [], ['Priority 2: X'], short, line('2'))).toEqual([
      'Plan',
      'Priority 2: X',
    ]);
  });

  test('another header begins a table with columns of its own, after its title', () => {
    const other = ['RAG', 'What we will do', 'By when', 'Owner'];
    const rows = [
      short,
      line('1'),
      [],
      ['Theme: Health'],
      other,
      ['Red', 'Do that', 45908, 'ICB'],
      ['Blue', 'And this', 45908, 'LA'],
    ];
    const plan = planOf(sheetOf(rows));
    expect(plan.tables.map(({ columns }) => columns.action)).toEqual([1, 1]);
    expect(plan.tables.map(({ columns }) => columns.progress)).toEqual([4, 0]);
    expect(plan.actions.map(({ area, progress }) => [area, progress.state])).toEqual([
      ['Plan', 'green'],
      ['Theme: Health', 'red'],
      ['Theme: Health', 'blue'],
    ]);
    expect(plan.sheets[0]).toMatchObject({
      rowsRead: 3,
      rowsSetAside: 0,
      why: '2 plan tables, with their headings in row 1 and row 5',
    });
  });

  test('after three blank rows the table goes on only where actions or its header follow', () => {
    expect(account(short, line('1'), [], [], [], line('2'))).toEqual([2, 3]);
    expect(account(short, line('1'), [], [], [], short, line('2'))).toEqual([2, 4]);
    expect(account(short, line('1'), [], [], [], ['', 'Agreed by', 'Chair'])).toEqual([1, 0]);
  });

  test('the gaps in an Excel table are its own: what follows one counts, or is asked about', () => {
    const rows = [
      short,
      line('1'),
      [],
      [],
      [],
      ['', 'Phase two', '', '', 'Complete'],
      ['', 'Do more', 'ICB'],
    ];
    const area = { row: 0, column: 0, rows: rows.length, columns: 5 };
    const drawn = { name: 'Plan', area, hasHeaders: true, hasTotals: false };
    expect(planOf(sheetOf(rows, { tables: [drawn] })).sheets[0]?.rowsRead).toBe(3);
    expect(planOf(sheetOf(rows)).sheets[0]?.rowsRead).toBe(1);
  });
});

describe('a rating key below the table', () => {
  const key = [
    ['Blue', 'Embedded'],
    ['Green', 'Complete'],
    ['Amber', 'On track'],
    ['Red', 'Off track'],
  ];
  test.each([
    ['one blank row apart, is set aside', [[]], [1, 6]],
    ['two blank rows apart, ends the table', [[], []], [1, 0]],
  ])('%s', (_, blanks, expected) =>
    expect(account(short, line('1'), ...blanks, ['Key to RAG'], ...key)).toEqual(expected),
  );

  test('beside the table sets no row aside', () => {
    const rows = [
      [...short, '', 'Key'],
      [...line('1'), '', 'Blue', 'Embedded'],
      [...line('2'), '', 'Green', 'Complete'],
      [...line('3'), '', 'Red', 'Late'],
    ];
    const plan = planOf(sheetOf(rows));
    expect(plan.key.green).toBe('Complete');
    expect(plan.actions).toHaveLength(3);
  });
});

describe('areas', () => {
  test.each([
    ['Priority 1 – Strategic oversight', 'Priority 1 – Strategic oversight'],
    ['Theme: Health', 'Theme: Health'],
    ['Workstream 3', 'Workstream 3'],
    ['Outcome - better lives', 'Outcome - better lives'],
    // Names no area: the tab does.
    ['Priorities of the partnership', 'Plan'],
    ['Aims', 'Plan'],
    ['SEND improvement plan', 'Plan'],
  ])('under the title %j are %j', (title, area) =>
    expect(areasOf([title], [], short, line('1'))).toEqual([area]),
  );

  test('of the title give way to heading rows', () => {
    expect(areasOf(['Priority 1: A'], short, line('1'), ['Priority 2: B'], line('2'))).toEqual([
      'Priority 1: A',
      'Priority 2: B',
    ]);
  });

  test('are not what stands under a priority’s own heading', () => {
    const rows = [
      short,
      ['Priority 1'],
      ['Leadership and governance'],
      line('1'),
      ['Aim 1: to lead'],
      line('2'),
      ['Priority 2'],
      line('3'),
    ];
    expect(areasOf(...rows)).toEqual(['Priority 1', 'Priority 1', 'Priority 2']);
  });

  test.each([
    ['Outcome 1: Seen early', 'KPI: 60% in six weeks', 'Outcome 2: Plans are good', 'KPI: 80% are'],
    ['Early help', 'Success measure: fewer referrals', 'Health', 'Success measure: shorter waits'],
    ['Early help', 'Lead: the director', 'Health', 'Lead: the chief nurse'],
    ['Outcome 1: Seen early', 'Needs are found sooner', 'Outcome 2: Plans are good', 'They show the child'],
  ])('are “%s”, and not “%s”, which tells of it', (one, ofOne, two, ofTwo) => {
    const rows = [short, [one], [ofOne], line('1'), line('2'), [two], [ofTwo], line('3'), line('4')];
    expect(areasOf(...rows)).toEqual([one, one, two, two]);
  });

  test('are not a note that stands alone in the update column', () => {
    const rows = [
      [...short, 'Update'],
      [...line('1'), 'Begun'],
      ['', '', '', '', '', 'and went on'],
      [...line('2'), 'x'],
    ];
    expect(areasOf(...rows)).toEqual(['Plan', 'Plan']);
  });
});

describe('parents and children', () => {
  const parent = (ref: string): CellValue[] => [ref, `Aim ${ref}`, '', '', ''];
  test.each([
    ['1.1', '1.1.1', 1],
    ['QS1.1', 'QS1.1.1', 1],
    ['1.1', '1.1a', 1],
    // No child: it is an action that nobody has begun.
    ['1.1', '1.2', 2],
    ['1.1', '1.10', 2],
  ])('%s above %s: %d actions', (above, below, actions) =>
    expect(account(short, parent(above), line(below))).toEqual([actions, 2 - actions]),
  );

  test('a parent with a lead is an action of its own, and no parent names an area', () => {
    expect(account(short, ['1.1', 'Aim', 'ICB', '', ''], line('1.1.1'))).toEqual([2, 0]);
    expect(areasOf(short, parent('1.1'), line('1.1.1'))).toEqual(['Plan']);
  });
});

test('What? is the aim and How? the action; lines under one aim each count', () => {
  const rows = [
    ['No', 'What?', 'How?', 'Who?', 'When?', 'Current status'],
    ['1', 'Lead well', 'Meet', 'Chair', 45908, 'Begun and going well so far'],
    ['', '', 'Train', 'Chair', 45908, 'Not yet begun, as staff left'],
  ];
  const plan = planOf(sheetOf(rows));
  expect(plan.tables[0]?.columns).toEqual({
    reference: 0,
    improvement: 1,
    action: 2,
    lead: 3,
    due: 4,
    update: 5,
  });
  expect(plan.actions.map(({ reference, text }) => [reference, text])).toEqual([
    ['1', 'Meet'],
    ['', 'Train'],
  ]);
});

test('merged leads, aims and references count for each row that they cover', () => {
  const rows = [
    ['Ref', 'Action', 'Lead', 'RAG'],
    ['1', 'One', 'ICB', 'Red'],
    ['', 'Two', '', ''],
  ];
  const merges = [0, 2].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
  const plan = planOf(sheetOf(rows, { merges }));
  expect(plan.actions.map(({ reference, lead }) => [reference, lead])).toEqual([
    ['1', 'ICB'],
    ['1', 'ICB'],
  ]);
});

describe('rating series', () => {
  test.each([
    ['quarters under a group', ['', '', 'RAG', '', ''], ['Action', 'Lead', 'Q1', 'Q2', 'Q3']],
    ['months under a group', ['', '', 'RAG', '', ''], ['Action', 'Lead', 'Apr', 'May 25', 'Jun']],
    ['headings of their own', ['', '', '', '', ''], ['Action', 'Lead', 'Q1 RAG', 'Q2 RAG', 'Q3 RAG']],
    ['headings that end with it', ['', '', '', '', ''], ['Action', 'Lead', 'RAG Q1', 'RAG Q2', 'RAG Q3']],
    ['quarters over each', ['', '', 'Q1', 'Q2', 'Q3'], ['Action', 'Lead', 'RAG', 'RAG', 'RAG']],
    ['terms over each', ['', '', 'Autumn', 'Spring', 'Summer'], ['Action', 'Lead', 'RAG', 'RAG', 'RAG']],
  ])('%s: the latest filled one of each action counts', (_, upper, lower) => {
    const merges = upper[2] === 'RAG' ? [{ row: 0, column: 2, rows: 1, columns: 3 }] : [];
    const rows = [upper, lower, ['One', 'ICB', 'Red', 'Amber', ''], ['Two', 'LA', 'Red', '', '']];
    const plan = planOf(sheetOf(rows, { merges }));
    expect(plan.actions.map(({ progress }) => progress.state)).toEqual(['amber', 'red']);
    // Those of other periods are accounted for too.
    const { understood = [], leftAlone = [] } = plan.tables[0] ?? {};
    const own = understood.flatMap(({ column, series = [] }) => [column, ...series.map((one) => one.column)]);
    expect([own.sort(), leftAlone]).toEqual([[0, 1, 2, 3, 4], []]);
  });

  test('a finished action keeps the rating that it was finished with', () => {
    const rows = [
      ['Action', 'Lead', 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'],
      ['One', 'ICB', 'Red', 'Amber', ''],
      ['Two', 'LA', 'Complete', '', ''],
    ];
    const { actions } = planOf(sheetOf(rows));
    expect(actions.map(({ progress, place }) => [progress.state, place.columns.progress])).toEqual([
      ['amber', 3],
      ['blue', 2],
    ]);
  });

  test('months of a grid are no columns of the plan', () => {
    const rows = [
      ['', '', '', '', 'Timescale', '', ''],
      ['Action', 'Lead', 'Due', 'RAG', 'Apr', 'May', 'Jun'],
      ['One', 'ICB', 45908, 'Red', 'X', '', ''],
    ];
    const plan = planOf(sheetOf(rows, { merges: [{ row: 0, column: 4, rows: 1, columns: 3 }] }));
    expect(plan.tables[0]?.columns).toEqual({ action: 0, lead: 1, due: 2, progress: 3 });
  });
});

test('recommendations with who answers for them and by when are a plan; a list of them is none', () => {
  const lines = ['Reconcile the account', 'Review the form', 'Update the register', 'Enforce the policy'];
  const plan = planOf(
    sheetOf([
      ['Area', 'Recommendation', 'Responsible person', 'Date for completion', 'Date completed'],
      ...lines.map((text, at): CellValue[] => [
        'Payroll',
        text,
        'Head of HR',
        45908 + at,
        at === 0 ? 45900 : '',
      ]),
    ]),
  );
  expect(plan.actions.map(({ text }) => text)).toEqual(lines);
  const list = sheetOf([
    ['Area', 'Recommendation', 'Author', 'Date issued'],
    ...lines.map((text, at): CellValue[] => ['Payroll', text, 'Head of HR', 45908 + at]),
  ]);
  expect(planOf(list).actions).toEqual([]);
});

describe('columns', () => {
  const columnsOf = (heads: CellValue[], ...rows: CellValue[][]) =>
    planOf(sheetOf([heads, ...rows])).tables[0]?.columns;

  test.each([
    ['Acton', 'action'],
    ['Responsable officer', 'lead'],
    ['Dead line', 'due'],
    ['Progess update', 'update'],
    ['Evidance', 'evidence'],
    ['Agencies\ninvolved', 'agencies'],
    ['Budget\u00a0(£)', 'budget'],
    ['Revised  due date', 'revisedDue'],
  ])('%j is the %s', (heading, field) => {
    const own = field === 'action' ? 'Notes on it' : 'Action';
    const columns = columnsOf([own, heading, 'RAG'], ['One', 'x', 'Red']);
    expect(columns).toMatchObject({ [field]: 1 });
  });

  test('a year in every row is no money, and a stage with its number no agency', () => {
    const rows = Array.from({ length: 6 }, (_, at): CellValue[] => [
      at < 3 ? 'Homes' : 'Roads',
      `Mend part ${at} of it`,
      'Head of service',
      ['March', 'June'][at % 2] ?? '',
      2026,
      ['1 - Not started', '2 - In progress', '3 - Complete'][at % 3] ?? '',
      ['Green', 'Amber', 'Red'][at % 3] ?? '',
    ]);
    const heads = ['Priority area', 'Action', 'Lead', 'Due month', 'Due year', 'Stage', 'RAG'];
    const { tables, questions } = planOf(sheetOf([heads, ...rows]));
    expect(tables[0]?.columns).toEqual({ area: 0, action: 1, lead: 2, due: 3, progress: 6 });
    expect(questions).toEqual([]);
  });

  test('“Date achieved” says when it was done', () => {
    const row = (done: CellValue) => ['Do it', 'ICB', 45908, done, 'Red'];
    expect(columnsOf(['Action', 'Lead', 'Target date', 'Date achieved', 'RAG'], row(''), row(45900))).toEqual(
      {
        action: 0,
        lead: 1,
        due: 2,
        completed: 3,
        progress: 4,
      },
    );
  });

  test('an Impact of numbers is nothing, of prose the evidence where there is no other', () => {
    const row = (impact: CellValue) => ['Do it', 'Red', impact];
    expect(columnsOf(['Action', 'RAG', 'Impact'], row(3), row(5))).toEqual({ action: 0, progress: 1 });
    const prose = 'Families say that waits are shorter than they were.';
    expect(columnsOf(['Action', 'RAG', 'Impact'], row(prose))).toEqual({
      action: 0,
      progress: 1,
      evidence: 2,
    });
    expect(columnsOf(['Action', 'RAG', 'Impact', 'Evidence'], [...row(prose), 'x'])).toEqual({
      action: 0,
      progress: 1,
      evidence: 3,
    });
    expect(columnsOf(['Action', 'RAG', 'Impact'], row('Amber'))).toEqual({
      action: 0,
      progress: 1,
      impact: 2,
    });
  });

  test('a status of a few words with ratings among them is the rating', () => {
    const rows = ['Complete', 'Ongoing', 'Paused', 'Ongoing'].map((status) => ['Do it', 'ICB', status]);
    expect(columnsOf(['Recommendation', 'Lead officer', 'Status'], ...rows)).toMatchObject({
      action: 0,
      progress: 2,
    });
  });
});

describe('earlier plans', () => {
  const sheets = (first: string, second: string, title = 'Plan') =>
    planOf(
      sheetOf([[title], short, line('1')], { name: first }),
      sheetOf([['Plan'], short, line('2')], { name: second }),
    ).sheets.map(({ read }) => read);

  test.each([
    ['Archive 2023', 'Plan', [false, true]],
    ['Old plan', 'New plan', [false, true]],
    ['Plan 2023-24', 'Plan 2024-25', [false, true]],
    ['Plan 2024', 'Plan 2023', [true, false]],
    ['Priority 1', 'Priority 2', [true, true]],
    // Both say so: one of them must be the plan.
    ['Archive', 'Old plan', [true, true]],
  ])('%s beside %s', (first, second, read) => expect(sheets(first, second)).toEqual(read));

  test('an earlier year’s sheet stays where its title says that its actions are carried forward', () => {
    expect(sheets('Plan 2023-24', 'Plan 2024-25', 'Actions carried forward')).toEqual([true, true]);
  });

  const tasks = ['Mend the roof', 'Train the staff', 'Pave the lane', 'Write the guide', 'Hire a nurse'];
  const states = ['Red', 'Amber', 'Green', 'Blue', 'Green'];
  /** The same actions on each sheet, further on with each. */
  const readOf = (...names: readonly string[]) =>
    planOf(
      ...names.map((name, turn) =>
        sheetOf(
          [
            short,
            ...tasks.map((task, at) => [`${at + 1}`, task, 'ICB', 45908, states[(at + turn) % 5] ?? '']),
          ],
          { name },
        ),
      ),
    )
      .sheets.filter(({ read }) => read)
      .map(({ name }) => name);

  test.each([
    [['Jun 25', 'Jul 25', 'Aug 25'], ['Aug 25']],
    [['Aug 25', 'Jul 25', 'Jun 25'], ['Aug 25']],
    [['RAG June 2025', 'RAG July 2025'], ['RAG July 2025']],
    [['October', 'November', 'December', 'January'], ['January']],
    [['January', 'December', 'November'], ['January']],
    [['Q1', 'Q2', 'Q3'], ['Q3']],
    [['Autumn term', 'Spring term'], ['Spring term']],
    [['Term 1', 'Term 2'], ['Term 2']],
    [['Q4 2024-25', 'Q1 2025-26'], ['Q1 2025-26']],
    [['Action plan', 'Jun 25', 'Jul 25'], ['Action plan']],
    [['Plan v1', 'Plan v2 FINAL'], ['Plan v2 FINAL']],
    [['Plan (v0.10)', 'Plan (draft v0.9)'], ['Plan (v0.10)']],
    [
      ['Plan', 'Plan v2'],
      ['Plan', 'Plan v2'],
    ],
    // Not in the order of a year, and so of nobody knows which.
    [
      ['March', 'May', 'April'],
      ['March', 'May', 'April'],
    ],
    [
      ['North school', 'South school'],
      ['North school', 'South school'],
    ],
  ])('of %j with the same actions %j counts', (names, read) => expect(readOf(...names)).toEqual(read));

  test('sheets of two terms with actions of their own are both the plan', () => {
    const own = (name: string, from: number) =>
      sheetOf([short, ...[0, 1, 2].map((at) => line(`${from + at}`))], { name });
    const { sheets: account, actions } = planOf(own('Autumn 2025', 1), own('Spring 2026', 4));
    expect(account.map(({ read }) => read)).toEqual([true, true]);
    expect(actions).toHaveLength(6);
  });
});

describe('sheets that are no plan', () => {
  test.each([
    [
      'stationery',
      ['Item', 'Description', 'Quantity', 'Supplier', 'Due date', 'Status'],
      ['1', 'Paper', 5, 'Acme', 45908, 'Delivered'],
    ],
    ['a budget', ['Cost centre', 'Description', 'Budget', 'Actual', 'Forecast'], ['A1', 'Staff', 5, 4, 5]],
    ['contacts', ['Name', 'Role', 'Lead', 'Email', 'Service'], ['A', 'B', 'C', 'd@e', 'F']],
    ['a blank template', short, ['', '', '', '', '']],
    [
      'risks',
      ['Risk', 'Likelihood', 'Impact', 'RAG', 'Action', 'Owner', 'Due date'],
      ['A', 3, 4, 'Red', 'B', 'C', 45908],
    ],
    [
      'decisions',
      [
        ...['Decision ID', 'Date', 'Decision required', 'Options considered', 'Decision made'],
        ...['Decision owner', 'Impact', 'Status', 'Notes'],
      ],
      [
        ...['D1', 45800, 'How often the board meets', 'Each month, or each term', 'Each month'],
        ...['Chair', 'The board sees more of it', 'Approved', 'To be looked at again'],
      ],
    ],
    [
      'assumptions',
      [
        ...['Assumption ID', 'Category', 'Assumption description', 'Basis', 'Owner'],
        ...['Date raised', 'Status', 'Impact if wrong', 'Remarks'],
      ],
      [
        ...['A1', 'Staff', 'All staff of the team will be there', 'Agreed at the start', 'Chair'],
        ...[45800, 'Validated', 'The work will take longer', 'Confirmed'],
      ],
    ],
    [
      'bugs',
      ['Bug ID', 'Module', 'Detailed description', 'Steps to reproduce', 'Assigned to', 'Status'],
      ['B1', 'Search', 'Nothing is found for a name', 'Open the page, and type it', 'Jo Hill', 'Closed'],
    ],
    [
      'dependencies',
      ['Dep. ID', 'Dependency description', 'Owner', 'Required by', 'Status', 'Mitigation action'],
      ['D1', 'Data from health', 'Chair', 45800, 'Met', 'Ask for the data in the first week'],
    ],
  ])('%s', (_, heads, row) => expect(planOf(sheetOf([heads, row])).actions).toEqual([]));

  test('risks, whose words stand in several rows of headings', () => {
    const upper = ['Risk ID', 'Risk title', 'Owner', 'First', '', 'Response', 'Status', 'Run rate', ''];
    const middle = ['', '', '', 'Probability', 'Impact', '', '', '', ''];
    const lowest = ['', '', '', '', '', '', '', 'Cost', 'Cost rationale'];
    const risk = (id: string) => [id, 'Late data', 'Chair', 3, 4, 'Accept', 'Open', 100, 'None'];
    const over = (column: number) => ({ row: 0, column, rows: 2, columns: 1 });
    const merges = [...[0, 1, 2, 5, 6].map(over), { row: 0, column: 3, rows: 1, columns: 2 }];
    const plan = planOf(sheetOf([upper, middle, lowest, risk('R1'), risk('R2')], { merges }));
    expect(plan.actions).toEqual([]);
  });

  test('a plan that says which decisions it needs is one', () => {
    const heads = ['Ref', 'Action', 'Owner', 'Due date', 'RAG', 'Decision', 'Decision owner'];
    const plan = planOf(
      sheetOf([heads, ['1', 'Recruit two advisers', 'Head', 45908, 'Red', 'Pay', 'Board']]),
    );
    expect(plan.actions).toHaveLength(1);
  });
});

test('a risk register and a scorecard beside the plan are read, and linked to its areas', () => {
  const plan = sheetOf([
    ['Priority', 'Action', 'RAG'],
    ['Priority 1: Health', 'One', 'Red'],
  ]);
  const risks = sheetOf(
    [
      ['Ref', 'Priority', 'Risk', 'Cause', 'Likelihood', 'Impact', 'Score', 'RAG', 'Mitigation', 'Owner'],
      ['R1', 1, 'Staff leave', 'Pay', 4, 5, 20, 'Red', 'Recruit', 'ICB'],
    ],
    { name: 'Risks' },
  );
  const measures = sheetOf(
    [
      ['Measure', 'Theme', 'Baseline', 'Target', 'Latest', 'RAG', 'Direction'],
      ['Waits', 'Health', '20', '12', '18', 'Amber', 'Down'],
    ],
    { name: 'KPIs' },
  );
  const read = planOf(plan, risks, measures);
  expect(read.risks).toMatchObject([
    {
      reference: 'R1',
      area: 'Priority 1: Health',
      text: 'Staff leave',
      cause: 'Pay',
      likelihood: '4',
      impact: '5',
      score: 20,
      rating: { state: 'red' },
      mitigation: 'Recruit',
      owner: 'ICB',
    },
  ]);
  expect(read.measures).toMatchObject([
    {
      area: 'Health',
      text: 'Waits',
      baseline: '20',
      target: '12',
      latest: '18',
      rating: { state: 'amber' },
      direction: 'Down',
    },
  ]);
  expect(read.sheets.map(({ read: is, why }) => [is, why]).slice(1)).toEqual([
    [false, 'a risk register, 1 risk read'],
    [false, 'a performance scorecard, 1 measure read'],
  ]);
});

test('what stands over headings that come again is no action: an objective with its sponsor and its own rating', () => {
  const heads = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
  const plan = planOf(
    sheetOf([
      ['Objective 1', 'Better homes'],
      ['Sponsor', 'Jane Smith'],
      heads,
      ['1.1', 'Build forty flats', 'AB', '30/06/2025', 'Green'],
      [],
      ['Objective 2', 'Better roads'],
      ['Sponsor', 'Asif Khan'],
      ['Overall RAG', 'Red'],
      heads,
      ['2.1', 'Fill the potholes', 'CD', '31/08/2025', 'Red'],
    ]),
  );
  expect(plan.actions.map(({ text, area }) => [text, area])).toEqual([
    ['Build forty flats', 'Objective 1'],
    ['Fill the potholes', 'Objective 2'],
  ]);
});

test.each<[string, Row, Row]>([
  ['where the actions are', ['', 'Homes', '', '', 'Amber'], ['', 'Roads', '', '', 'Red']],
  [
    'where the numbers are',
    ['Priority 1: Homes', '', '', '', 'Amber'],
    ['Priority 2: Roads', '', '', '', 'Red'],
  ],
])('names of areas %s with their own ratings are no actions, and that is said', (_, homes, roads) => {
  const plan = planOf(
    sheetOf([
      ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
      homes,
      ['1.1', 'Build forty flats', 'AB', '30/06/2025', 'Green'],
      ['1.2', 'Repair the lifts', 'AB', '30/06/2025', 'Green'],
      roads,
      ['2.1', 'Fill the potholes', 'CD', '31/08/2025', 'Red'],
    ]),
  );
  expect(plan.actions.map(({ text }) => text)).toEqual([
    'Build forty flats',
    'Repair the lifts',
    'Fill the potholes',
  ]);
  expect(plan.actions.map(({ area }) => area.replace(/^Priority \d: /, ''))).toEqual([
    'Homes',
    'Homes',
    'Roads',
  ]);
  expect(plan.sheets[0]?.why).toContain('2 rows (the first is row 2) sum up those under them');
});

test('one rated row without a lead or a date may be an action that is not filled in yet', () => {
  const plan = planOf(
    sheetOf([
      ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
      ['1.1', 'Build forty flats', 'AB', '30/06/2025', 'Green'],
      ['', 'Repair the lifts', '', '', 'Amber'],
      ['1.3', 'Fill the potholes', 'CD', '31/08/2025', 'Red'],
    ]),
  );
  expect(plan.actions).toHaveLength(3);
});

test('a row that shows how to fill in the others is no action', () => {
  const plan = planOf(
    sheetOf([
      ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
      ['e.g.', 'Say what is to be done', 'A name', '31/12/2025', 'Green'],
      ['1.0', 'Example: build flats', 'A name', '31/12/2025', 'Green'],
      ['1.1', 'Build forty flats', 'AB', '30/06/2025', 'Green'],
      ['1.2', 'Publish example: a model plan', 'AB', '30/06/2025', 'Green'],
    ]),
  );
  expect(plan.actions.map(({ reference }) => reference)).toEqual(['1.1', '1.2']);
});

describe('exports of tools for projects', () => {
  const heads = ['Task number', 'Outline number', 'Name', 'Duration', 'Start', 'Finish', 'Depends on'];
  const more = ['% complete', 'Bucket', 'Assigned to', 'Notes'];
  const task = (name: string) => [1, '1', name, '3 days', 45800, 45803, '', 0.5, 'First', 'Jo Hill', 'Later'];

  test('“Name” heads what is to be done', () => {
    const { tables } = planOf(sheetOf([[...heads, ...more], task('Survey'), task('Report')]));
    expect(tables.map(({ columns }) => [columns.action, columns.lead, columns.percent])).toEqual([[2, 9, 7]]);
  });

  test('“Name” is somebody’s where no tool’s columns stand beside it, or tasks have their own', () => {
    const others = ['Name', 'Action', 'Start', 'Finish', '% complete'];
    const { tables } = planOf(sheetOf([others, ['Jo Hill', 'Write to all families', 45800, 45803, 0.5]]));
    expect(tables.map(({ columns }) => columns.action)).toEqual([1]);
    const both = ['WBS', 'Name', 'Task name', 'Finish', 'Predecessors', '% complete'];
    const own = planOf(sheetOf([both, ['1.1', 'Jo Hill', 'Survey', 45803, '', 0.5]]));
    expect(own.tables.map(({ columns }) => columns.action)).toEqual([2]);
  });

  test('who works how much on which task is no plan', () => {
    const parts = ['Task name', 'Resource name', '% work complete', 'Work', 'Units'];
    const plan = planOf(
      sheetOf([parts, ['Survey', 'Jo Hill', 0.5, '20h', '100%'], ['Report', 'Al Hay', 0, '8h', '50%']]),
    );
    expect(plan.actions).toEqual([]);
    expect(plan.sheets[0]?.why).toBe('a list of who works on which task');
  });
});

describe('what stands over a plan and says whose it is', () => {
  const about = [
    [
      '',
      'Project name',
      'Student/team',
      'Start date',
      'End date',
      '',
      'Overall progress',
      '',
      '',
      'Project deliverable',
    ],
    ['', '', '', 45800, 45908, '', 0, '', '', 'Scope statement'],
    [],
  ];
  const plan = [
    ['', 'Task name', 'Kind', 'Responsible', 'Points', 'Start', 'Finish', 'Days', 'Hours', 'Status'],
    ['', 'Survey', 'Care', 'Jo Hill', 1, 45800, 45820, 20, 8, 'Complete'],
    ['', 'Report', 'Care', 'Al Hay', 2, 45820, 45908, 90, 9, 'Not started'],
  ];

  test('is no plan of its own', () => {
    const { tables, actions } = planOf(sheetOf([...about, ...plan]));
    expect(tables.map(({ headerRow }) => headerRow)).toEqual([3]);
    expect(actions).toHaveLength(2);
  });

  test('is one where its headings name actions, or where it goes on', () => {
    const [heads = [], line = []] = about;
    const named = planOf(sheetOf([[...heads.slice(0, -1), 'Action'], line, [], ...plan]));
    expect(named.actions).toHaveLength(3);
    const many = [heads, line, line, line, []];
    expect(planOf(sheetOf([...many, ...plan])).actions).toHaveLength(5);
  });
});

test('what is filled in as actions are, under a gap that ends the plan, is said to be unread', () => {
  const rows = [short, line('1'), [], [], [], ['2', 'Do more', 'ICB'], ['', 'And more', 'LA']];
  const why = (...more: (readonly (string | number)[])[]) =>
    planOf(sheetOf([...rows, ...more])).sheets[0]?.why;
  expect(why()).toBe(
    'a plan, with its headings in row 1; row 6 and 1 more, under a gap, are filled in as actions are, and were not read',
  );
  expect(planOf(sheetOf([...rows.slice(0, 5), ['', 'Blue', 'Done']])).sheets[0]?.why).toBe(
    'a plan, with its headings in row 1',
  );
});

test('a plan may say by the days on which things were done how it goes', () => {
  const actions = [
    ['Set up the panel', 45800, 45799],
    ['Write to all families', 45810, ''],
  ];
  const under = (...heads: string[]) => planOf(sheetOf([heads, ...actions])).actions.length;
  expect(under('Tasks', 'Due date', 'Completed date')).toBe(2);
  expect(under('Tasks', 'Due date', 'Date raised')).toBe(0);
});
