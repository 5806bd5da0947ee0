import { mappingOf } from '../../../src/core/plan/mapping/mappingOf';
import { emptyMapping, type Mapping } from '../../../src/core/plan/mapping/mapping';
import { parseMapping } from '../../../src/core/plan/mapping/parseMapping';
import { withAnswer } from '../../../src/core/plan/mapping/withAnswer';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import type { Plan } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { gapsOf } from '../../../src/core/rollup/gaps';
import { planTotals } from '../../../src/core/rollup/planTotals';
import { sheetOf, workbookOf } from '../../support/sheet';

type Row = readonly (string | number)[];
const read = (rows: readonly Row[], mapping: Mapping = emptyMapping): Plan =>
  readPlan(outlinePlan(workbookOf(sheetOf(rows)), mapping), []);
const actionsOf = ({ actions }: Plan) => actions.map(({ text, area }) => `${area}: ${text}`);

const heads = ['No', 'Action', 'Lead', 'Due date', 'RAG', 'Budget'];
const homes: Row = ['1', 'Homes', 'Director', '31/12/2025', 'Amber', 300];
const build: Row = ['1.1', 'Build forty flats', 'AB', '30/06/2025', 'Green', 200];
const repair: Row = ['1.2', 'Repair the lifts', 'CD', '31/12/2025', 'Amber', 100];
const roads: Row = ['2', 'Roads', 'Director', '31/12/2025', 'Red', 50];
const fill: Row = ['2.1', 'Fill the potholes', 'EF', '31/08/2025', 'Red', 20];
const mark: Row = ['2.2', 'Mark the crossings', 'EF', '31/10/2025', 'Green', 20];
const walk: Row = ['3', 'Walk the estates', 'GH', '31/10/2025', 'Green', 10];

test('rows with a rating of their own are not counted beside those that they sum up, and that is said', () => {
  const plan = read([heads, homes, build, repair, roads, fill, mark]);
  expect(actionsOf(plan)).toEqual([
    'Homes: Build forty flats',
    'Homes: Repair the lifts',
    'Roads: Fill the potholes',
    'Roads: Mark the crossings',
  ]);
  expect(plan.questions).toEqual([]);
  expect(plan.tables[0]?.setAside).toEqual([
    { row: 1, reason: 'summary' },
    { row: 4, reason: 'summary' },
  ]);
  expect(plan.sheets[0]?.why).toContain(
    '2 rows (the first is row 2) sum up those under them, and are not counted beside them',
  );
});

test('whether 1.0 sums up 1.1 and 1.2, or is the first of them, is asked', () => {
  const zero = ([reference, ...rest]: Row): Row => [`${reference}.0`, ...rest];
  const plan = read([heads, zero(homes), build, repair, zero(roads), fill, mark]);
  expect(plan.questions.map(({ about }) => about)).toEqual(['rows.parents']);
  expect(plan.actions).toHaveLength(6);
});

test('an amount that is not the sum of the rows under it is found', () => {
  const totals = planTotals(read([heads, homes, build, repair, roads, fill, mark]));
  expect(totals.map(({ row, pounds, ours, agrees }) => [row, pounds, ours, agrees])).toEqual([
    [1, 300, 300, true],
    [4, 50, 40, false],
  ]);
});

test.each<[string, readonly Row[]]>([
  ['one beside them has nothing under it', [heads, homes, build, repair, roads, fill, mark, walk]],
  ['they sum up one row each', [heads, homes, build, roads, fill]],
])('where %s, it is asked, and no figure is a fact until then', (_, rows) => {
  const plan = read(rows);
  expect(plan.actions).toHaveLength(rows.length - 1);
  expect(plan.questions).toMatchObject([
    {
      about: 'rows.parents',
      words: expect.stringMatching(
        /^Row 2 and row \d have rows of their number below\. Is it that they sum up the rows under them, or they are actions of their own\?$/,
      ) as string,
    },
  ]);
  const gaps = gapsOf(plan);
  expect([gaps.areas, gaps.progress, gaps.overdue, gaps.budget].map((gap) => gap?.kind)).toEqual(
    Array(4).fill('not counted yet'),
  );
});

test.each([
  ['they sum up the rows under them', 5],
  ['they are actions of their own', 7],
])('%s: it is kept, and not asked again', (choice, actions) => {
  const rows = [heads, homes, build, repair, roads, fill, mark, walk];
  const plan = read(rows);
  const mapping = withAnswer(mappingOf(plan), plan.key, plan.questions[0]!, choice);
  const kept = parseMapping(JSON.parse(JSON.stringify(mapping)));
  const answered = read(rows, 'mapping' in kept ? kept.mapping : emptyMapping);
  expect(answered.questions).toEqual([]);
  expect(answered.actions).toHaveLength(actions);
  expect(mappingOf(answered, mapping).parentRows).toBe(mapping.parentRows);
});

test('where bare rows are the headings, those with a rating are actions, and that is said', () => {
  const bare: Row = ['3', 'Parks'];
  const plant: Row = ['3.1', 'Plant trees', 'GH', '31/10/2025', 'Green', 10];
  const plan = read([heads, homes, build, repair, bare, plant]);
  expect(plan.actions.map(({ text }) => text)).toEqual([
    'Homes',
    'Build forty flats',
    'Repair the lifts',
    'Plant trees',
  ]);
  expect(plan.questions).toEqual([]);
  expect(plan.sheets[0]?.why).toContain('row 2 is counted beside the rows of its number under it');
});

test('a row over all others is the plan, and those under it are the areas', () => {
  const levels = [0, 1, 2, 2, 1, 2, 2];
  const rows: readonly Row[] = [
    ['', 'The whole plan', 'Chief', '31/12/2025', 'Red', 350],
    homes,
    build,
    repair,
    roads,
    fill,
    mark,
  ];
  const plan = read([
    ['Level', ...heads.slice(1)],
    ...rows.map((row, at): Row => [levels[at] ?? 0, ...row.slice(1)]),
  ]);
  expect(actionsOf(plan).map((text) => text.split(':')[0])).toEqual(['Homes', 'Homes', 'Roads', 'Roads']);
});

test('a space before a text here and there sets nothing in', () => {
  const stray = (row: Row): Row => ['', `  ${String(row[1])}`, ...row.slice(2)];
  const blank = (row: Row): Row => ['', ...row.slice(1)];
  const plan = read([heads, blank(homes), stray(build), blank(repair), blank(roads), blank(fill)]);
  expect(plan.actions).toHaveLength(5);
});

test('numbers in Roman letters are not under each other', () => {
  const numbers = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
  const rows = [homes, build, repair, roads, fill, mark].map((row, at): Row => [
    numbers[at] ?? '',
    ...row.slice(1),
  ]);
  const plan = read([heads, ...rows]);
  expect(plan.actions).toHaveLength(6);
  expect(plan.questions).toEqual([]);
});

const lettered = (rated: 'steps' | 'actions'): Row[] => {
  const of = (whose: typeof rated, rating: string): string => (whose === rated ? rating : '');
  return [
    ['1', 'Build forty flats', 'AB', '31/12/2025', of('actions', 'Amber'), ''],
    ['a)', 'Buy the land', 'AB', '30/06/2025', of('steps', 'Blue'), ''],
    ['b)', 'Let the contract', 'CD', '31/12/2025', of('steps', 'Amber'), ''],
    ['2', 'Repair the lifts', 'CD', '31/12/2025', of('actions', 'Red'), ''],
    ['a)', 'Survey each lift', 'CD', '31/08/2025', of('steps', 'Red'), ''],
    ['b)', 'Order the parts', 'CD', '31/10/2025', of('steps', 'Green'), ''],
  ];
};

test('actions a) and b) under 1 and 2 are theirs, and 1 and 2 are not counted beside them', () => {
  const plan = read([heads, ...lettered('steps')]);
  expect(plan.questions).toEqual([]);
  expect(plan.actions.map(({ text }) => text)).toEqual([
    'Buy the land',
    'Let the contract',
    'Survey each lift',
    'Order the parts',
  ]);
});

test('where 1 and 2 are rated and the rows under them are not, which are the actions is asked', () => {
  const plan = read([heads, ...lettered('actions')]);
  expect(plan.questions.map(({ about }) => about)).toEqual(['rows.parents']);
});
