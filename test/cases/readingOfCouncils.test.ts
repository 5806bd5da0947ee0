import { checkPlan } from '../../src/app/checkPlan';
import type { PlanReport } from '../../src/app/planReport';
import { plainWorkbook, type PlainSheet } from '../support/plainWorkbook';
import { exampleDay, openPlan } from '../support/standIn';

/** The layouts of plans that councils, trusts and schools publish, with other words in them. */
async function reportOf(...sheets: readonly PlainSheet['rows'][]): Promise<PlanReport> {
  const named = sheets.map((rows, at) => ({ name: at === 0 ? 'Plan' : `Sheet ${at + 1}`, rows }));
  const { inWorkbook } = await openPlan(plainWorkbook(...named));
  return inWorkbook((workbook) => checkPlan(workbook, { asAt: exampleDay }));
}

const progressOf = ({ total }: PlanReport): string[] => total.actions.map(({ progress }) => progress.state);
const wordsOf = ({ questions }: PlanReport): string[] => questions.map(({ words }) => words);
const textsOf = ({ total }: PlanReport): string[] => total.actions.map(({ text }) => text);

const tasks = [
  'Agree one referral route with schools',
  'Recruit three team managers',
  'Write a training offer for new starters',
  'Publish the revised guidance',
  'Hold listening events in each town',
  'Review all cases older than a year',
];
const leads = ['A. Marsh', 'J. Okoro', 'P. Lund'];
const day = (at: number): string => ['30/09/2025', '30/06/2026', '31/03/2027'][at % 3] ?? '';

test('what each colour means for actions and for impact, under headings that a plan has too, is the key and no plan', async () => {
  const colours = ['Green', 'Amber', 'Green', 'Red', 'Green', 'Amber'];
  const report = await reportOf(
    [
      ['Priority', 'Action', 'Lead', 'By when', 'Action RAG', 'Impact RAG'],
      ...tasks.map((task, at) => ['Schools', task, leads[at % 3] ?? '', day(at), colours[at] ?? '', 'Amber']),
    ],
    [
      ['Rating', 'Action', 'Impact'],
      ['Blue', 'Complete and signed off', 'Embedded; families say so'],
      ['Green', 'On track', 'Measures move'],
      ['Amber', 'Minor delay', 'Limited evidence so far'],
      ['Red', 'Significant delay', 'No evidence'],
    ],
  );
  expect(textsOf(report)).toEqual(tasks);
  expect(report.key).toMatchObject({ source: 'workbook', amber: 'Minor delay' });
  expect(report.sheets.map(({ why }) => why)[1]).toBe('the rating key');
});

test('a key of symbols right under the plan is no actions', async () => {
  const symbols = ['★', '●', '▲', '★', '●', '▲'];
  const report = await reportOf([
    ['Theme', 'Action', 'Lead', 'Target date', 'Status'],
    ...tasks.map((task, at) => ['Homes', task, leads[at % 3] ?? '', day(at), symbols[at] ?? '']),
    [],
    ['Key:'],
    ['★', 'Green star: ahead of plan'],
    ['●', 'Blue circle: completed'],
    ['▲', 'Red triangle: behind plan'],
  ]);
  expect(textsOf(report)).toEqual(tasks);
  expect(progressOf(report)).toEqual(['green', 'blue', 'red', 'green', 'blue', 'red']);
});

test('a label under each block and what it says are no action', async () => {
  const block = (title: string, own: readonly string[]): PlainSheet['rows'] => [
    [title],
    ['Specific actions', 'Timescale', 'Lead', 'RAG rating'],
    ...own.map((task, at) => [task, day(at), leads[at % 3] ?? '', 'Green']),
    ['Evaluation:', 'Partners met and looked at what was done.'],
    [],
  ];
  const report = await reportOf([
    ...block('Objective 1: Early help', tasks.slice(0, 3)),
    ...block('Objective 2: Neglect', tasks.slice(3)),
  ]);
  expect(textsOf(report)).toEqual(tasks);
});

test('“Yes” under a heading that asks whether it is done is done, and “No” is not rated', async () => {
  const done = ['Yes', 'No', 'Yes', 'No', 'No', 'Yes'];
  const report = await reportOf([
    ['Area', 'Action required', 'By whom', 'By when', 'Complete? (Yes/No)'],
    ...tasks.map((task, at) => ['Meetings', task, leads[at % 3] ?? '', day(at), done[at] ?? '']),
  ]);
  expect(progressOf(report)).toEqual(['blue', 'unrated', 'blue', 'unrated', 'unrated', 'blue']);
  expect(wordsOf(report)).toEqual([]);
});

test('what stood in brackets as the last period is how it stood before', async () => {
  const [now, before] = ['GAGRBG', 'AAGAGR'];
  const report = await reportOf([
    ['Theme', 'Action', 'Lead', 'Due', 'RAG (last period)', 'RAG (this period)'],
    ...tasks.map((task, at) => [
      'Demand',
      task,
      leads[at % 3] ?? '',
      day(at),
      before.charAt(at),
      now.charAt(at),
    ]),
  ]);
  expect(progressOf(report)).toEqual(['green', 'amber', 'green', 'red', 'blue', 'green']);
  expect(wordsOf(report)).toEqual([]);
});

test('a list of decisions that are to be made is no plan', async () => {
  const rows = tasks.map((task, at) => [
    `Report: ${task}`,
    'Cabinet',
    day(at),
    leads[at % 3] ?? '',
    at % 2 ? 'Open' : 'Key',
  ]);
  await expect(
    reportOf([['Item', 'Decision maker', 'Date of decision', 'Lead officer', 'Status'], ...rows]),
  ).rejects.toThrow(/a plan of decisions to be made/);
});

test('“Satisfactory” may be the second best or the third best of a scale, and is asked about', async () => {
  const words = ['Strong progress', 'Satisfactory progress', 'Strong progress', 'Satisfactory progress'];
  const report = await reportOf([
    ['Recommendation', 'Action', 'Lead', 'Timescale', 'Progress'],
    ...tasks
      .slice(0, 4)
      .map((task, at) => ['Raise standards', task, leads[at % 3] ?? '', day(at), words[at] ?? '']),
  ]);
  expect(wordsOf(report)).toEqual(['Which colour is “Satisfactory progress” (2 actions)?']);
});

test('numbers are explained in one line, after what the line is about', async () => {
  const numbers = [1, 2, 4, 1, 2, 4];
  const report = await reportOf([
    ['Assessment: 1 – Fully achieved; 2 – On track; 3 – Slipping; 4 – Not achieved'],
    [],
    ['No', 'Action', 'Responsible officer', 'Due', 'Progress', 'Assessment of progress'],
    ...tasks.map((task, at) => [
      at + 1,
      task,
      leads[at % 3] ?? '',
      day(at),
      `Officers met ${at} times`,
      numbers[at] ?? 0,
    ]),
  ]);
  expect(progressOf(report)).toEqual(['blue', 'green', 'red', 'blue', 'green', 'red']);
});

test('words that are the same for every action are no agencies and no rating of impact', async () => {
  const report = await reportOf([
    ['Theme', 'Action', 'Lead', 'Due', 'Outcome', 'RAG', 'Mitigation'],
    ...tasks.map((task, at) => [
      'Homes',
      task,
      leads[at % 3] ?? '',
      day(at),
      'Fewer in hotels',
      'Green',
      'Weekly panel',
    ]),
  ]);
  expect(wordsOf(report).filter((words) => /agencies|colour/.test(words))).toEqual([]);
});

test('two columns of amounts are asked about once', async () => {
  const report = await reportOf([
    ['Theme', 'Action', 'Lead', 'Due', 'Revenue £000', 'Capital £000', 'RAG'],
    ...tasks.map((task, at) => [
      'Places',
      task,
      leads[at % 3] ?? '',
      day(at),
      30.5 + at * 12,
      100.5 + at * 7,
      'Green',
    ]),
  ]);
  expect(wordsOf(report)).toEqual([
    'Which column of “Plan” holds the budget: E “Revenue £000” or F “Capital £000”?',
  ]);
});

test('of rows for each action and month the last month of each action counts', async () => {
  const months = ['30/11/2025', '31/12/2025', '31/01/2026'];
  const rows = months.flatMap((month, at) =>
    tasks.map((task, of) => [
      month,
      `1.${of + 1}`,
      'Homes',
      task,
      leads[of % 3] ?? '',
      day(of),
      'AGB'.charAt(at),
    ]),
  );
  // One action was put in for the last month alone.
  const report = await reportOf([
    ['Reporting month', 'Ref', 'Theme', 'Action', 'Lead', 'Due', 'RAG'],
    ...rows.slice(1),
    ['31/01/2026', '1.7', 'Homes', 'Extend the helpline', 'P. Lund', day(1), 'R'],
  ]);
  expect(progressOf(report)).toEqual([...tasks.map(() => 'blue'), 'red']);
  expect(report.sheets[0]?.why).toContain(
    '11 rows say how actions stood before by column A, “Reporting month”: of each action the last row counts',
  );
});

test('two actions of one name in one month are two actions', async () => {
  const report = await reportOf([
    ['Month', 'Theme', 'Action', 'Lead', 'Due', 'RAG'],
    ...tasks.map((_, at) => ['31/01/2026', 'Homes', 'Repair the roof', leads[at % 3] ?? '', day(at), 'G']),
  ]);
  expect(report.total.actions).toHaveLength(tasks.length);
});

test.each([
  [
    ['R', 'A', 'G'],
    ['red', 'amber', 'green'],
  ],
  [
    ['Behind', 'On track', 'Closed'],
    ['red', 'green', 'blue'],
  ],
])('a mark under %j gives an action that rating', async (words, states) => {
  const report = await reportOf([
    ['Focus', 'Action', 'Who', 'When', ...words],
    ...tasks.map((task, at) => [
      'Reading',
      task,
      leads[at % 3] ?? '',
      day(at),
      ...words.map((_, own) => (at < 5 && own === at % 3 ? '✓' : '')),
    ]),
  ]);
  expect(progressOf(report)).toEqual([...states, states[0], states[1], 'unrated']);
  expect(report.tables[0]?.leftAlone).toEqual([]);
  expect(wordsOf(report)).toEqual([]);
});

test('two marks are two ratings, and none', async () => {
  const report = await reportOf([
    ['Focus', 'Action', 'Who', 'When', 'Red', 'Amber', 'Green'],
    ...tasks.map((task, at) => ['Reading', task, leads[at % 3] ?? '', day(at), at === 0 ? 'x' : '', '', 'x']),
  ]);
  expect(progressOf(report)).toEqual(['invalid', 'green', 'green', 'green', 'green', 'green']);
});

test('cards whose first label has the number of the action, and all one director, are read', async () => {
  const cards = tasks.flatMap((task, at): PlainSheet['rows'] => [
    [`Action 1.${at + 1}:`, task],
    ['Due date:', day(at)],
    ['Responsible officer (action lead):', leads[at % 3] ?? ''],
    ['Senior responsible officer (accountable):', 'Director of Education'],
    ['Status:', at % 2 ? 'On track' : 'Complete'],
    ['November progress update from action lead:', 'A first meeting was held.'],
    [],
  ]);
  const report = await reportOf([['Progress plan'], [], ['Area 1: Strategy'], ...cards]);
  expect(textsOf(report)).toEqual(tasks);
  expect(report.total.actions.map(({ lead }) => lead).slice(0, 3)).toEqual(leads);
  expect(progressOf(report)).toEqual(['blue', 'green', 'blue', 'green', 'blue', 'green']);
});

test('actions and what was done, which begins with how far each is, are a plan under titles of areas', async () => {
  const told = ['Completed. A new offer is in place.', 'In progress. The first group met in May.'];
  const block = (title: string, own: readonly string[]): PlainSheet['rows'] => [
    [title],
    ['Action', 'Progress'],
    ...own.map((task, at) => [task, told[at % 2] ?? '']),
    [],
  ];
  const report = await reportOf([
    ...block('Theme 1: Prevention', tasks.slice(0, 3)),
    ...block('Theme 2: Voice', tasks.slice(3)),
  ]);
  expect(report.areas.map(({ name, actions }) => [name, actions.length])).toEqual([
    ['Theme 1: Prevention', 3],
    ['Theme 2: Voice', 3],
  ]);
  expect(wordsOf(report)).toEqual(['Does column B “Progress” of “Plan” hold the progress rating?']);
});

test('percentages under “Status” are how much is done, and all of it is finished', async () => {
  const report = await reportOf([
    ['Theme', 'Action', 'Lead', 'Deadline', 'Status'],
    ...tasks.map((task, at) => [
      'Recruit',
      task,
      leads[at % 3] ?? '',
      '30/04/2025',
      ['100%', '75%', '0%'][at % 3] ?? '',
    ]),
  ]);
  expect(report.total.actions.map(({ percent }) => percent)).toEqual([1, 0.75, 0, 1, 0.75, 0]);
  expect(report.total.overdue).toBe(4);
  expect(wordsOf(report)).toEqual([]);
});

test('a sentence that ends with a day under “Completed” says when it was done; one of a day to come does not', async () => {
  const done = [
    'Approved by the board on 19/01/2026',
    '',
    'Not done: next looked at on 19/01/2026',
    '15/10/2025',
  ];
  const report = await reportOf([
    ['Action', 'By when', 'Responsible officer', 'Completed'],
    ...tasks.slice(0, 4).map((task, at) => [task, '30/09/2025', leads[at % 3] ?? '', done[at] ?? '']),
  ]);
  expect(report.total.actions.map(({ completed }) => completed.kind)).toEqual([
    'date',
    'blank',
    'undated',
    'date',
  ]);
});

test('“Priority” in colours is how important a recommendation is, and no area and no rating', async () => {
  const report = await reportOf([
    ['Ref', 'Audit', 'Agreed action', 'Priority', 'Responsible officer', 'Target date', 'Status'],
    ...tasks.map((task, at) => [
      `IA${at + 1}`,
      at < 3 ? 'Council tax' : 'Contracts',
      task,
      ['Red', 'Amber', 'Green'][at % 3] ?? '',
      leads[at % 3] ?? '',
      day(at),
      at % 2 ? 'On track' : 'Implemented',
    ]),
  ]);
  expect(report.areas.map(({ name }) => name)).toEqual(['Council tax', 'Contracts']);
  expect(progressOf(report)).toEqual(['blue', 'green', 'blue', 'green', 'blue', 'green']);
});

test('“Achieved” beside “Partly achieved” and “Not achieved” is all of it, and is not asked about', async () => {
  const words = ['Achieved', 'Partly achieved', 'Not achieved'];
  const report = await reportOf([
    ['Priority', 'Actions', 'Who', 'End date', 'Evaluation rating'],
    ...tasks.map((task, at) => ['Behaviour', task, leads[at % 3] ?? '', day(at), words[at % 3] ?? '']),
  ]);
  expect(progressOf(report)).toEqual(['blue', 'amber', 'red', 'blue', 'amber', 'red']);
  expect(wordsOf(report)).toEqual([]);
});

test('what begins with a colour under “Position at …” is rated by it: the latest position counts', async () => {
  const now = ['GREEN – a report went to committee', 'AMBER – the report is late', 'BLUE – all is done'];
  const report = await reportOf([
    ['No', 'Theme', 'Action', 'Lead', 'Deadline', 'Position at September', 'Position at December'],
    ...tasks.map((task, at) => [
      at + 1,
      'Conduct',
      task,
      leads[at % 3] ?? '',
      day(at),
      'RED – not begun',
      now[at % 3] ?? '',
    ]),
  ]);
  expect(progressOf(report)).toEqual(['green', 'amber', 'blue', 'green', 'amber', 'blue']);
});

test('a rating that is written once over the milestones of each project is not theirs, where they have a status of their own', async () => {
  const report = await reportOf([
    ['Project', 'Overall RAG', 'Milestone', 'Due date', 'Milestone status'],
    ...tasks.map((task, at) => [
      at % 3 ? '' : `Project ${at === 0 ? 'north' : 'south'}`,
      at % 3 ? '' : 'Amber',
      task,
      day(at),
      ['Completed', 'In progress', 'Delayed'][at % 3] ?? '',
    ]),
  ]);
  expect(report.tables[0]?.columns).toMatchObject({ progress: 4 });
  expect(progressOf(report)).toEqual(['blue', 'unrated', 'red', 'blue', 'unrated', 'red']);
});

test('measures under each block of actions end it, and the next block is read', async () => {
  const block = (title: string, own: readonly string[]): PlainSheet['rows'] => [
    [title],
    ['Ref', 'Action', 'Lead', 'Start', 'End', 'Milestones', 'Status'],
    ...own.map((task, at) => [
      `${title.slice(9, 10)}.${at + 1}`,
      task,
      leads[at % 3] ?? '',
      '01/04/2025',
      day(at),
      `Draft by week ${at + 2}`,
      'On track',
    ]),
    [],
    ['Key performance indicators'],
    ['KPI', 'Baseline', 'Target', 'Dec 25', 'Trend'],
    ['Plans in 20 weeks', '34%', '60%', '52%', '↑'],
    ['Complaints upheld', 12, 5, 7, '↓'],
    [],
  ];
  const report = await reportOf([
    ...block('Priority 1: Commissioning', tasks.slice(0, 3)),
    ...block('Priority 2: Plans', tasks.slice(3)),
  ]);
  expect(textsOf(report)).toEqual(tasks);
  expect(report.areas.map(({ name }) => name)).toEqual(['Priority 1: Commissioning', 'Priority 2: Plans']);
});

test('a title of an area with who leads it and how it goes is the area of the block under it', async () => {
  const block = (title: string, own: readonly string[]): PlainSheet['rows'] => [
    [title, '', '', 'Lead: P. Lund', 'RAG: Amber'],
    ['Ref', 'Action', 'By whom', 'By when', 'Progress'],
    ...own.map((task, at) => [
      `${title.slice(10, 11)}.${at + 1}`,
      task,
      leads[at % 3] ?? '',
      day(at),
      'On track',
    ]),
    [],
  ];
  const report = await reportOf([
    ['Delivery plan'],
    [],
    ...block('Objective 1: Safe homes', tasks.slice(0, 3)),
    ...block('Objective 2: Good jobs', tasks.slice(3)),
  ]);
  expect(report.areas.map(({ name, actions }) => [name, actions.length])).toEqual([
    ['Objective 1: Safe homes', 3],
    ['Objective 2: Good jobs', 3],
  ]);
});

test('groups left of the actions under “Outcome” are areas, and no ratings of impact', async () => {
  const report = await reportOf([
    ['Outcome', 'Action', 'Owner', 'Target date', 'RAG'],
    ...tasks.map((task, at) => [at < 3 ? 'Growth' : 'Place', task, leads[at % 3] ?? '', day(at), 'Green']),
  ]);
  expect(report.areas.map(({ name }) => name)).toEqual(['Growth', 'Place']);
  expect(wordsOf(report).filter((words) => words.includes('colour'))).toEqual([]);
});

test('what is to be done again each month, by another day, is done as often', async () => {
  const months = ['30/11/2025', '31/12/2025', '31/01/2026'];
  const report = await reportOf([
    ['Month', 'Theme', 'Action', 'Lead', 'Due', 'RAG'],
    ...months.flatMap((month) =>
      tasks.slice(0, 3).map((task, of) => [month, 'Returns', task, leads[of % 3] ?? '', month, 'G']),
    ),
  ]);
  expect(report.total.actions).toHaveLength(9);
});
