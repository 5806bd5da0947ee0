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
