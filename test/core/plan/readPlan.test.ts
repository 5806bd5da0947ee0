import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { planOf, sheetOf, workbookOf } from '../../support/sheet';

const header = ['Ref', 'Priority area', 'Action', 'Lead', 'Due', 'BRAG progress', 'BRAG impact'];
const action = (ref: string, area: string, progress = 'Green') => [
  ref,
  area,
  `Do ${ref}`,
  'Head of SEND',
  45908,
  progress,
  'Amber',
];

describe('the header', () => {
  test('is found under a title, away from the corner', () => {
    const plan = planOf(
      sheetOf([['SEND plan'], [], header, action('1.1', 'Leadership')], { row: 4, column: 2 }),
    );
    expect(plan.tables[0]).toMatchObject({
      headerRow: 6,
      headerRows: 1,
      columns: { reference: 2, action: 4 },
    });
  });

  test('may be merged over two rows, with groups', () => {
    const upper = ['Ref', 'Area', 'Action', 'Lead', 'BRAG', '', 'Budget (£)', ''];
    const lower = ['', '', '', '', 'Progress', 'Impact', 'Budget', 'Actual'];
    const down = [0, 1, 2, 3].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
    const across = [4, 6].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
    const row = ['1', 'Health', 'Do it', 'ICB', 'Red', 'Amber', 100, 50];
    const plan = planOf(sheetOf([upper, lower, row], { merges: [...down, ...across] }));
    expect(plan.tables[0]?.columns).toEqual({
      reference: 0,
      area: 1,
      action: 2,
      lead: 3,
      progress: 4,
      impact: 5,
      budget: 6,
      actual: 7,
    });
    expect(plan.actions).toHaveLength(1);
  });

  test('may have groups that are typed once and not merged', () => {
    const upper = ['', '', '', 'RAG rating', ''];
    const lower = ['Action', 'Lead', 'By when', 'Progress', 'Impact'];
    const plan = planOf(sheetOf([upper, lower, ['Do it', 'ICB', 'Dec 2025', 'R', 'A']]));
    expect(plan.tables[0]?.columns).toMatchObject({ progress: 3, impact: 4 });
  });

  test.each([
    ['BRAG', 'Update'],
    ['RAG\n(progress)', 'RAG\u00a0(impact)'],
    ['Progress', 'Impact'],
    ['R/A/G', 'Outcome rating'],
  ])('understands %j and %j', (progress, other) => {
    const plan = planOf(
      sheetOf([
        ['Action', progress, other],
        ['Do it', 'Red', 'Amber'],
      ]),
    );
    expect(plan.tables[0]?.columns).toMatchObject({ action: 0, progress: 1 });
  });

  test('decides by content what "Status" and "Progress" mean', () => {
    const ratings = planOf(
      sheetOf([
        ['Action', 'Lead', 'Due', 'Status'],
        ['Do it', 'ICB', 45908, 'Red'],
      ]),
    );
    expect(ratings.tables[0]?.columns).toMatchObject({ progress: 3 });
    const prose = 'The first phase is done and the second has begun with partners.';
    const update = planOf(
      sheetOf([
        ['Action', 'BRAG', 'Progress'],
        ['Do it', 'Red', prose],
      ]),
    );
    expect(update.tables[0]?.columns).toMatchObject({ progress: 1, update: 2 });
    expect(update.actions[0]?.update).toBe(prose);
  });
});

describe('priority areas', () => {
  const areas = (plan: ReturnType<typeof planOf>) => plan.actions.map(({ area }) => area);

  test('are carried down where each is written once', () => {
    const rows = [
      action('1.1', 'Leadership'),
      action('1.2', ''),
      action('1.3', ''),
      action('2.1', 'Health'),
      action('2.2', ''),
    ];
    expect(areas(planOf(sheetOf([header, ...rows])))).toEqual([
      'Leadership',
      'Leadership',
      'Leadership',
      'Health',
      'Health',
    ]);
  });

  test('are carried through merged cells', () => {
    const rows = [action('1.1', 'Leadership'), action('1.2', ''), action('2.1', 'Health')];
    const merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
    expect(areas(planOf(sheetOf([header, ...rows], { merges })))).toEqual([
      'Leadership',
      'Leadership',
      'Health',
    ]);
  });

  test('are missing where nearly every other row names its own', () => {
    const rows = [action('1.1', 'Leadership'), action('1.2', ''), action('2.1', 'Health')];
    expect(areas(planOf(sheetOf([header, ...rows])))).toEqual(['Leadership', '', 'Health']);
  });

  test('are one however they are spelt, and shown as first written', () => {
    const rows = [action('1.1', 'Health & care'), action('1.2', 'HEALTH  & care')];
    expect(areas(planOf(sheetOf([header, ...rows])))).toEqual(['Health & care', 'Health & care']);
  });

  test('come from the heading rows, else from the sheet’s name, where there is no column', () => {
    const short = ['Action', 'Lead', 'BRAG'];
    const first = ['Do this', 'ICB', 'Red'];
    const plan = planOf(
      sheetOf([short, first, ['Priority 2: Health'], ['Do that', 'ICB', 'Green']], { name: 'Priority 1' }),
    );
    expect(areas(plan)).toEqual(['Priority 1', 'Priority 2: Health']);
  });
});

test('every row of the table is read or set aside with a reason', () => {
  const plan = planOf(
    sheetOf([
      header,
      action('1.1', 'Leadership'),
      [],
      ['', 'Sub-total'],
      header,
      ['', 'A note about the plan', '', '', '', '', ''],
      ['9.9', 'Leadership', '', '', '', 'Red', ''],
      ['', '', 'Total review of panels', 'Head of SEND', 45908, 'Green', ''],
      ['', '', 'TOTAL'],
    ]),
  );
  const [table] = plan.tables;
  expect(table?.setAside.map(({ row, reason }) => [row, reason])).toEqual([
    [2, 'blank'],
    [3, 'total'],
    [4, 'repeated header'],
    [5, 'heading'],
    [8, 'total'],
  ]);
  expect(table?.rowsRead).toBe(3);
  expect((table?.rowsRead ?? 0) + (table?.setAside.length ?? 0)).toBe(table?.body.rows);
});

test('three blank rows end a table; what is below is left alone', () => {
  const below = ['', 'Sign-off', 'Chair of the board'];
  const plan = planOf(sheetOf([header, action('1.1', 'A'), [], [], action('1.2', 'A'), [], [], [], below]));
  expect(plan.actions.map(({ reference }) => reference)).toEqual(['1.1', '1.2']);
});

test('an Excel table ends where Excel says', () => {
  const tables = [
    { name: 'Plan', area: { row: 0, column: 0, rows: 2, columns: 7 }, hasHeaders: true, hasTotals: false },
  ];
  const plan = planOf(sheetOf([header, action('1.1', 'A'), action('note', 'below')], { tables }));
  expect(plan.actions).toHaveLength(1);
});

test('a revised due date counts, once there is one', () => {
  const rows = [
    ['Action', 'BRAG', 'Due', 'Revised due date'],
    ['One', 'Red', 45000, ''],
    ['Two', 'Red', 45000, 45908],
  ];
  const dues = planOf(sheetOf(rows)).actions.map(({ due, dueField, firstDue }) => [
    due.kind === 'date' && due.serial,
    dueField,
    firstDue,
  ]);
  expect(dues).toEqual([
    [45000, 'due', undefined],
    [45908, 'revisedDue', 45000],
  ]);
});

describe('other sheets', () => {
  const plan = sheetOf([header, action('1.1', 'A')]);
  test.each([
    [
      'a risk register, 1 risk read',
      ['Risk', 'Likelihood', 'Impact', 'RAG rating', 'Mitigating action', 'Owner', 'Review date'],
    ],
    [
      'a performance scorecard without a figure',
      ['Measure', 'Baseline', 'Target', 'Latest', 'RAG', 'Direction'],
    ],
    ['a glossary', ['Term', 'Meaning']],
    ['a list of contacts', ['Name', 'Role', 'Email']],
  ])('%s is told from a plan', (why, heads) => {
    const other = sheetOf([heads, heads.map(() => 'Red')], { name: 'Other' });
    const { sheets } = planOf(plan, other);
    expect(sheets[1]).toMatchObject({ read: false, why, rowsRead: 0, rowsSetAside: 0 });
  });

  test.each([
    ['a register of dependencies', 'Dependency description', 'The contractor opens the site'],
    ['a log of change requests', 'Requested change', 'Move the launch to April'],
  ])('%s with owners and states is no plan', (why, heading, text) => {
    const heads = ['ID', heading, 'Owner', 'Due date', 'Status'];
    const rows = [1, 2].map((id) => [id, text, 'Head of ICT', 45908, 'Open']);
    const { sheets, actions } = planOf(plan, sheetOf([heads, ...rows], { name: 'Other' }));
    expect(sheets[1]).toMatchObject({ read: false, why });
    expect(actions).toHaveLength(1);
  });

  test.each(['ECD', 'Expected completion date'])('“%s” is when things are due', (due) => {
    const heads = ['Task', 'Resourcing', due];
    const rows = ['Mend the roof', 'Train the staff'].map((task) => [task, 'Head of ICT', 45908]);
    expect(planOf(sheetOf([heads, ...rows])).tables[0]?.columns).toMatchObject({
      action: 0,
      lead: 1,
      due: 2,
    });
  });

  test.each<[string, readonly number[]]>([
    ['No. days', [7, 14, 7, 14, 7, 14]],
    ['Start time', [0.625, 0.75, 0.77, 0.79, 0.8, 0.82]],
  ])('“%s” is not asked about as a rating or as money', (heading, cells) => {
    const heads = ['Task', 'Lead', 'Due date', heading];
    const rows = cells.map((cell, at) => [`Mend roof ${at}`, 'Head of ICT', 45908 + at, cell]);
    expect(planOf(sheetOf([heads, ...rows])).questions).toEqual([]);
  });

  test('ours, hidden and empty ones say why they were left alone', () => {
    const { sheets } = planOf(
      plan,
      sheetOf([header], { name: 'Board summary', ours: true }),
      sheetOf([header, action('9', 'Z')], { name: 'Old', hidden: true }),
      sheetOf([[]], { name: 'Blank', values: [] }),
    );
    expect(sheets.map(({ why }) => why)).toEqual([
      'a plan, with its headings in row 1',
      'a summary sheet of BRAG Board',
      'it is hidden',
      'it is empty',
    ]);
  });
});

describe('fills', () => {
  const cells = workbookOf(
    sheetOf([
      ['Action', 'BRAG'],
      ['One', ''],
      ['Two', ''],
    ]),
  );
  const outline = outlinePlan(cells);
  const fills = (rating: string, whole: string) => [
    { sheet: 'Plan', area: { row: 1, column: 1, rows: 2, columns: 1 }, colours: [[rating], ['#FFFFFF']] },
    { sheet: 'Plan', area: { row: 1, column: 0, rows: 2, columns: 1 }, colours: [[whole], ['#FFFFFF']] },
  ];

  test('rate an action that has no word', () => {
    const { actions } = readPlan(outline, fills('#FF0000', '#FFFFFF'));
    expect(actions.map(({ progress }) => progress.state)).toEqual(['red', 'unrated']);
  });

  test('that the whole row has are bands of the table, not ratings', () => {
    const { actions } = readPlan(outline, fills('#DDEBF7', '#DDEBF7'));
    expect(actions.map(({ progress }) => progress.state)).toEqual(['unrated', 'unrated']);
  });
});
