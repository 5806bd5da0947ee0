import type { CellValue } from '../../../src/core/cells/sheetCells';
import { mappedColumn, withColumn } from '../../../src/core/plan/mapping/correctMapping';
import type { Mapping } from '../../../src/core/plan/mapping/mapping';
import { mappingOf } from '../../../src/core/plan/mapping/mappingOf';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { planOf, sheetOf, workbookOf } from '../../support/sheet';

const heads = ['Ref', 'Action', 'Lead', 'Due', 'RAG'];
const line = (ref: string, rag = 'Green'): CellValue[] => [ref, `Do ${ref}`, 'ICB', 45908, rag];
const nothing = ['', '', '', '', ''];

/** Two plans with a blank column between; the second begins a row lower and has updates. */
const both = sheetOf([
  ['Priority 1: Leadership', '', '', '', '', '', 'Priority 2: Health'],
  [...heads, ''],
  [...line('1.1'), '', ...heads, 'Update'],
  [...line('1.2', 'Red'), '', ...line('2.1', 'Amber'), 'Met in May'],
  [...nothing, '', ...line('2.2'), 'Not met'],
]);

const lines = ({ actions }: ReturnType<typeof planOf>) =>
  actions.map(({ reference, area, progress, update }) => [reference, area, progress.state, update]);

const read = [
  ['1.1', 'Priority 1: Leadership', 'green', ''],
  ['1.2', 'Priority 1: Leadership', 'red', ''],
  ['2.1', 'Priority 2: Health', 'amber', 'Met in May'],
  ['2.2', 'Priority 2: Health', 'green', 'Not met'],
];

test('plans beside each other are all read, each by its own headings', () => {
  const plan = planOf(both);
  expect(lines(plan)).toEqual(read);
  expect(plan.sheets).toEqual([
    {
      name: 'Plan',
      read: true,
      why: '2 plan tables, with their headings in row 2 and row 3',
      rowsRead: 4,
      rowsSetAside: 0,
    },
  ]);
});

test('with their headings in one row, too', () => {
  const plan = planOf(
    sheetOf([
      [...heads, '', ...heads],
      [...line('1'), '', ...line('2')],
    ]),
  );
  expect(plan.actions.map(({ reference }) => reference)).toEqual(['1', '2']);
  expect(plan.sheets[0]?.why).toBe('2 plan tables, with their headings in row 1');
});

test('two with no column between are known by their headings, which come again', () => {
  const plan = planOf(
    sheetOf([
      [...heads, ...heads],
      [...line('1'), ...line('2')],
    ]),
  );
  expect(plan.actions.map(({ reference }) => reference)).toEqual(['1', '2']);
  expect(plan.sheets[0]?.why).toBe('2 plan tables, with their headings in row 1');
});

test('a number among the headings, such as a sum over its column, hides no plan', () => {
  const plan = planOf(
    sheetOf([
      [...heads, '', 1200, ...heads.slice(1)],
      [...line('1'), '', ...line('2')],
    ]),
  );
  expect(plan.actions.map(({ text }) => text)).toEqual(['Do 1', 'Do 2']);
});

test('instructions for those who hear the sheet, down its first column, are no part of the plan', () => {
  const told =
    'This row holds the headings of the list below. Go through B1 to F1 to hear what each of them is.';
  const plan = planOf(
    sheetOf([
      [told, ...heads],
      [
        'Leave this row as it is: it is hidden, and the bars of the chart are made from it.',
        '',
        '',
        '',
        '',
        '',
      ],
      ['The next instruction is in A6.', 'Getting ready', '', '', '', ''],
      ['', ...line('1')],
      ['', ...line('2')],
      ['This is the last of the instructions.', ...line('3')],
    ]),
  );
  expect(plan.actions.map(({ reference, area }) => `${reference} ${area}`)).toEqual([
    '1 Getting ready',
    '2 Getting ready',
    '3 Getting ready',
  ]);
});

test('a risk register with actions of its own beside a plan is read as risks, and the plan counts once', () => {
  const plan = planOf(
    sheetOf([
      [...heads, '', 'Risk ID', 'Risk description', 'Mitigating action', 'Owner', 'RAG'],
      [...line('1'), '', 'R1', 'Nobody may come', 'Write again', 'ICB', 'Red'],
      [...line('2'), '', 'R2', 'Costs may rise', 'Ask for two prices', 'ICB', 'Amber'],
    ]),
  );
  expect(plan.actions.map(({ reference }) => reference)).toEqual(['1', '2']);
  expect(plan.risks).toHaveLength(2);
  expect(plan.sheets[0]?.why).toBe('a plan, with its headings in row 1; a risk register, 2 risks read');
});

test.each<[string, CellValue[][]]>([
  [
    'a blank column within a plan',
    [
      ['Ref', 'Priority', '', 'Action', 'Lead', 'Due', 'RAG'],
      ['1', 'One', '', 'Do 1', 'ICB', 45908, 'Red'],
    ],
  ],
  [
    'a grid of months',
    [
      [...heads, '', 'Apr', 'May', 'Jun'],
      [...line('1', 'Red'), '', 'x', 'x', ''],
    ],
  ],
  [
    'next steps with their own owner and date',
    [
      [...heads, '', 'Next steps', 'Owner', 'Deadline'],
      [...line('1', 'Red'), '', 'Write', 'ICB', 45999],
    ],
  ],
])('%s parts no plan in two', (_what, rows) => {
  const plan = planOf(sheetOf(rows));
  expect(plan.tables).toHaveLength(1);
  expect(plan.actions.map(({ text, progress }) => [text, progress.state])).toEqual([['Do 1', 'red']]);
});

test('the mapping of both, kept and read again, changes nothing', () => {
  const cells = workbookOf(both);
  const mapping = mappingOf(planOf(both));
  expect(lines(readPlan(outlinePlan(cells, mapping), []))).toEqual(read);
});

test('a column is put right in the one of two plans that is meant, though their headings share a row', () => {
  const sheet = sheetOf([
    [...heads, '', ...heads],
    [...line('1'), '', ...line('2')],
  ]);
  const plan = planOf(sheet);
  const [first, second] = plan.tables;
  const corrected = withColumn(mappingOf(plan), second!, 'progress', null);
  expect([mappedColumn(corrected, first!, 'progress'), mappedColumn(corrected, second!, 'progress')]).toEqual(
    ['E', ''],
  );
  const { actions } = readPlan(outlinePlan(workbookOf(sheet), corrected), []);
  expect(actions.map(({ progress }) => progress.state)).toEqual(['green', 'unrated']);
});

test('a mapping that takes a column from across the gap is followed, and the sheet stays whole', () => {
  const columns = { action: { column: 'B' }, progress: { column: 'E' }, update: { column: 'L' } };
  const stated: Mapping = {
    version: 1,
    sheets: [{ name: 'Plan', use: 'plan', tables: [{ headerRow: 2, columns }] }],
  };
  const { actions } = readPlan(outlinePlan(workbookOf(both), stated), []);
  expect(actions.map(({ reference, update }) => [reference, update])).toContainEqual(['1.2', 'Met in May']);
});
