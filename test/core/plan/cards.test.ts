import { noPlan } from '../../../src/app/noPlan';
import type { CellValue, SheetCells } from '../../../src/core/cells/sheetCells';
import { layCards } from '../../../src/core/plan/cards/layCards';
import { mappingOf } from '../../../src/core/plan/mapping/mappingOf';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { ownTitle } from '../../../src/core/plan/ownTitle';
import { cellOf } from '../../../src/core/plan/place';
import type { Plan } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { cellAddress } from '../../../src/core/cells/address';
import { planOf, sheetOf, workbookOf } from '../../support/sheet';

type Rows = readonly (readonly CellValue[])[];
type Card = readonly [reference: string, action: string, lead: string, due: string, rating: string];
const homes: Card = ['1.1', 'Build forty flats', 'AB', '30/06/2025', 'Green'];
const lifts: Card = ['1.2', 'Repair the lifts', 'CD', '31/12/2025', 'Amber'];
const roads: Card = ['2.1', 'Fill the potholes', 'AB', '31/08/2025', 'Red'];
const all = [homes, lifts, roads];

const beside = ([reference, action, lead, due, rating]: Card): Rows => [
  ['Ref:', reference],
  ['Action:', action],
  ['Lead:', lead],
  ['Due date:', due],
  ['RAG:', rating],
  [],
];
const pairs = ([reference, action, lead, due, rating]: Card): Rows => [
  ['Ref', reference, 'Lead', lead],
  ['Action', action, 'Due date', due],
  ['RAG', rating, '', ''],
  [],
];
const below = ([reference, action, lead, due, rating]: Card): Rows => [
  ['Ref', 'Lead', 'Due date', 'RAG'],
  [reference, lead, due, rating],
  ['Action'],
  [action],
  [],
];
const sideBySide = (cards: readonly Card[]): Rows =>
  ['Ref', 'Action', 'Lead', 'Due date', 'RAG'].map((label, at) =>
    cards.flatMap((card) => [label, card[at] ?? '', '']),
  );

const onItsSide = (cards: readonly Card[]): Rows =>
  ['Ref', 'Action', 'Lead', 'Due date', 'RAG'].map((label, at) => [
    label,
    ...cards.map((card) => card[at] ?? ''),
  ]);

const cellsOf = (plan: Plan, field: 'action' | 'progress') =>
  plan.actions.map(({ place }) => {
    const at = cellOf(place, field);
    return at === undefined ? '' : cellAddress(at.row, at.column);
  });

test.each<[string, Rows, actions: string[], ratings: string[]]>([
  ['labels left of their values', all.flatMap(beside), ['B2', 'B8', 'B14'], ['B5', 'B11', 'B17']],
  [
    'a title with its number over each',
    all.flatMap((card, at) => [[`Finding ${at + 1}`, `About ${card[0]}`], ...beside(card)]),
    ['B3', 'B10', 'B17'],
    ['B6', 'B13', 'B20'],
  ],
  ['two labels in a row', all.flatMap(pairs), ['B2', 'B6', 'B10'], ['B3', 'B7', 'B11']],
  ['labels above their values', all.flatMap(below), ['A4', 'A9', 'A14'], ['D2', 'D7', 'D12']],
  ['a table on its side', onItsSide(all), ['B2', 'C2', 'D2'], ['B5', 'C5', 'D5']],
  ['cards side by side', sideBySide(all), ['B2', 'E2', 'H2'], ['B5', 'E5', 'H5']],
])('%s: each card is an action, and each field has its own cell', (_, rows, actions, ratings) => {
  const plan = planOf(sheetOf(rows));
  expect(
    plan.actions.map(({ reference, text, lead, progress }) => [reference, text, lead, progress.state]),
  ).toEqual([
    ['1.1', 'Build forty flats', 'AB', 'green'],
    ['1.2', 'Repair the lifts', 'CD', 'amber'],
    ['2.1', 'Fill the potholes', 'AB', 'red'],
  ]);
  expect(plan.actions.map(({ due }) => due.kind)).toEqual(['date', 'date', 'date']);
  expect(plan.questions).toEqual([]);
  expect(cellsOf(plan, 'action')).toEqual(actions);
  expect(cellsOf(plan, 'progress')).toEqual(ratings);
  expect(plan.sheets[0]).toMatchObject({ read: true, rowsRead: 3 });
  expect(plan.sheets[0]?.why).toMatch(/a plan of 3 cards, the first in [AB]1:/);
  expect(plan.sheets[0]?.why).toContain('figures of cards are values on the papers, not formulas');
});

test('a title stands above the cards, and areas over those that follow', () => {
  const rows: Rows = [
    ['Improvement plan 2025/26'],
    [],
    ['Priority 1: Homes'],
    ...beside(homes),
    ...beside(lifts),
    ['Priority 2: Roads'],
    ...beside(roads),
  ];
  const outline = outlinePlan(workbookOf(sheetOf(rows)));
  const plan = readPlan(outline, []);
  expect(ownTitle(outline, plan)).toBe('Improvement plan 2025/26');
  expect(plan.actions.map(({ area }) => area)).toEqual([
    'Priority 1: Homes',
    'Priority 1: Homes',
    'Priority 2: Roads',
  ]);
});

test('a label that no list has is a column left alone, and what all cards say beside it is no label', () => {
  const rows = all.flatMap((card) => [...beside(card).slice(0, 5), ['How many doors', 'Many'], []]);
  const { tables, sheets } = planOf(sheetOf(rows));
  const [table] = tables;
  expect(table?.cards).toMatchObject({ count: 3, first: { row: 0, column: 0, rows: 6, columns: 2 } });
  expect(table?.leftAlone.map(({ heading }) => heading)).toEqual(['How many doors']);
  // It says the same for all, and so nothing of whose they are.
  expect(sheets[0]?.why).not.toContain('“How many doors”');
});

test('titles of single cards are no areas, and it says that they were not read', () => {
  const rows = all.flatMap((card, at) => [[`Sheet ${at + 1} of 3`], ...beside(card)]);
  const plan = planOf(sheetOf(rows));
  expect(new Set(plan.actions.map(({ area }) => area))).toEqual(new Set(['Plan']));
  expect(plan.sheets[0]?.why).toContain('what stands alone above each card was not read');
});

test('a mapping of the workbook says that the sheet is the plan, and states no columns', () => {
  const sheet = sheetOf(all.flatMap(beside));
  const mapping = mappingOf(planOf(sheet));
  expect(mapping.sheets).toEqual([{ name: 'Plan', use: 'plan' }]);
  expect(readPlan(outlinePlan(workbookOf(sheet), mapping), []).actions).toHaveLength(3);
});

const refusal = (...sheets: readonly SheetCells[]): string => {
  const outline = outlinePlan(workbookOf(...sheets));
  const accounts = outline.tables.length === 0 ? [] : readPlan(outline, []).sheets;
  return noPlan(outline, accounts).message;
};

test.each<[string, Rows, RegExp]>([
  [
    'cards of different shapes',
    [
      ...beside(homes),
      ...beside(lifts).slice(0, 3),
      ['Notes', 'Late'],
      ...beside(roads).slice(3),
      ...beside(roads),
    ],
    /“Plan” was left alone: it holds about 3 cards of labels and values, of different shapes.*pasted with Transpose/,
  ],
  ['one card alone', beside(homes), /it holds one action on a card.*pasted with Transpose/],
])('%s are left alone, and it says what to do', (_, rows, message) => {
  expect(refusal(sheetOf(rows))).toMatch(message);
});

test('tables whose headings are repeated are no cards', () => {
  const heads = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
  const plan = planOf(
    sheetOf([['Priority 1: Homes'], heads, homes, [], ['Priority 2: Roads'], heads, roads]),
  );
  expect(plan.tables.map(({ cards }) => cards)).not.toContainEqual(expect.anything());
  expect(plan.actions.map(({ area }) => area)).toEqual(['Priority 1: Homes', 'Priority 2: Roads']);
});

test('a long list whose texts begin like headings is no table on its side', () => {
  const rows = Array.from({ length: 100 }, (_, n) => [`Action number ${n}`, 'AB', 'Green']);
  expect(layCards(sheetOf([['Action', 'Lead', 'RAG'], ...rows]))).toBeNull();
});
