import { keepPosition } from '../../src/app/keepPosition';
import type { SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { gridOf } from '../support/answers';
import { packModels } from '../support/packModels';
import { plainWorkbook } from '../support/plainWorkbook';
import { planCases } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

const keep = ({ inWorkbook }: OpenPlan) =>
  inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate: '2025-07-14', label: '', today: '2025-07-14', timeOfDay: 0.5 }),
  );

/** The words of every cell of some papers. */
const wordsOf = (models: readonly SheetModel[], ...keys: readonly string[]): string[] =>
  models
    .filter(({ key }) => keys.length === 0 || keys.includes(key))
    .flatMap((model) => gridOf(model).flat().map(String))
    .filter((words) => words !== '');

/** Progress, dates and leads, and nothing else. */
const bare = plainWorkbook({
  name: 'Plan',
  rows: [
    ['Ref', 'Priority area', 'Action', 'Lead', 'Due', 'BRAG'],
    ...['Red', 'Red', 'Amber', 'Green', 'Blue', 'Green'].map((rating, row) => [
      `1.${row}`,
      row < 3 ? '1 – Homes' : '2 – Work',
      `Do thing ${row}`,
      'Head of Homes',
      row < 3 ? 45_500 + row : 45_960 + row,
      rating,
    ]),
  ],
});

test('what a plan does not record takes no room on its papers', async () => {
  const plan = await openPlan(bare);
  await keep(plan);
  const models = await packModels(plan);
  const papers = models.filter(({ key }) => !['finance', 'evidence', 'risk-performance'].includes(key));
  const words = wordsOf(papers);
  for (const silent of [
    /No agency named/,
    /No update is written down/,
    /^Impact\b(?! is not recorded)/,
    /^Progress by impact/,
    /Money|money/,
    /£/,
    /set aside/,
    /^–$/,
    /last stocktake/,
    /^0 actions|: 0 actions/,
  ])
    expect(words.filter((one) => silent.test(one) && !one.includes('Variance: forecast'))).toEqual([]);
  // What it records is still there.
  expect(words).toEqual(expect.arrayContaining(['Progress', 'Why it is here', 'Head of Homes']));
});

test('a councillor reads names without their numbers, and no counts of nothing', async () => {
  const words = wordsOf(await packModels(await openPlan(bare)), 'members-summary').join('\n');
  expect(words).toContain('Homes is rated Red (off track). Of 3 actions, none is done or on track');
  expect(words).toContain('Work is rated Green (on track). Of 3 actions, 3 are done or on track.');
  expect(words).not.toMatch(/\b0 (?:are|is|at|off)/);
});

test('amounts that came back are no share of a budget, and no “all” of the spend', async () => {
  const plan = await openPlan(planCases.find(({ name }) => name === 'all-money')!.bytes);
  const models = await packModels(plan);
  const board = wordsOf(models, 'board-summary');
  expect(board).toEqual(
    expect.arrayContaining(['£3k of £3k (110%)', '-£200 of £750', '£449k of £1,212k (37%)']),
  );
  expect(wordsOf(models, 'finance')).toContain(
    '£452,000 spent is on actions with impact shown; on the others £949 more came back than was spent.',
  );
});

test('a paper of evidence is there where a plan has a measure, or evidence for its impact', async () => {
  const allMoney = await openPlan(planCases.find(({ name }) => name === 'all-money')!.bytes);
  const { leftOut } = await allMoney.check();
  expect(leftOut).toContainEqual({
    key: 'evidence',
    why: 'The plan has no column of evidence, and no scorecard was found in the workbook.',
  });
  // One with evidence and no measures says nothing of measures.
  const messy = await openPlan(planCases.find(({ name }) => name === 'messy-text')!.bytes);
  const words = wordsOf(await packModels(messy), 'evidence');
  expect(words).toContain('Evidence is written down for 1 of 5 actions.');
  expect(words.filter((one) => /measure/i.test(one))).toEqual([]);
});

test('an area without written evidence says so once, and counts no ratings that there are none of', async () => {
  const plan = plainWorkbook({
    name: 'Plan',
    rows: [
      ['Ref', 'Priority area', 'Action', 'Lead', 'BRAG progress', 'BRAG impact', 'Evidence of impact'],
      ['1.1', '1 – Homes', 'Build homes', 'Head of Homes', 'Green', 'Green', 'Survey of tenants'],
      ['1.2', '1 – Homes', 'Mend homes', 'Head of Homes', 'Amber', 'Amber', ''],
      ['2.1', '2 – Work', 'Find work', 'Head of Work', 'Amber', 'Amber', ''],
      ['2.2', '2 – Work', 'Keep work', 'Head of Work', 'Green', 'Red', ''],
    ],
  });
  const words = wordsOf(await packModels(await openPlan(plan)), 'evidence');
  expect(words.filter((one) => one === 'Evidence written down in the plan')).toHaveLength(1);
  expect(words).toContain('Evidence is written down for none of 2 actions.');
  expect(words.filter((one) => /\bof 0\b|\b0 of\b/.test(one))).toEqual([]);
});
