import { emptyMapping } from '../../../src/core/plan/mapping/mapping';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import type { CellValue } from '../../../src/core/cells/sheetCells';
import { sheetOf, workbookOf } from '../../support/sheet';

const head = ['Ref', 'Action', 'Lead', 'Due', 'Status'];
const rows: CellValue[][] = [
  ['1', 'Recruit two advisers', 'Ann', 45_900, 'Green'],
  ['2', 'Write the guidance', 'Ben', 45_930, 'Amber'],
  ['3', 'Train the front line', 'Ann', 45_960, 'Red'],
  ['4', 'Publish the offer', 'Cas', 45_990, 'Green'],
];
const plan = sheetOf([head, ...rows], { name: 'Plan' });

/** The sheets that are read as plans, of the plan and another sheet, whichever stands first. */
function readOf(other: CellValue[][], name = 'Other'): string[][] {
  const sheet = sheetOf(other, { name });
  return [workbookOf(plan, sheet), workbookOf(sheet, plan)].map((cells) =>
    [...new Set(outlinePlan(cells).tables.map((table) => table.sheet.name))].sort(),
  );
}

test('a sheet that shows some of the actions again is no plan of its own, wherever it stands', () => {
  expect(readOf([head, ...rows.slice(0, 3)])).toEqual([['Plan'], ['Plan']]);
});

test('of two that show the same actions the first is the plan', () => {
  const sheet = sheetOf([head, ...rows], { name: 'By lead' });
  expect(outlinePlan(workbookOf(plan, sheet)).leftAlone.get('By lead')).toBe(
    'it shows actions of “Plan” again, which are counted there',
  );
});

test('the same actions with other leads, dates and ratings are a plan of their own', () => {
  const elsewhere = rows.map(([ref, action]) => [ref ?? '', action ?? '', 'Dee', 46_100, 'Red']);
  expect(readOf([head, ...elsewhere], 'North School')).toEqual([
    ['North School', 'Plan'],
    ['North School', 'Plan'],
  ]);
});

test('a few actions of the same name among others are no view', () => {
  const others: CellValue[][] = [
    ['5', 'Move the team', 'Dee', 46_000, 'Red'],
    ['6', 'Close the old system', 'Dee', 46_010, 'Amber'],
  ];
  expect(readOf([head, ...rows.slice(0, 2), ...others])).toEqual([
    ['Other', 'Plan'],
    ['Other', 'Plan'],
  ]);
});

test('a person’s word that a sheet is a plan counts', () => {
  const sheet = sheetOf([head, ...rows.slice(0, 3)], { name: 'Mine' });
  const { tables } = outlinePlan(workbookOf(plan, sheet), {
    ...emptyMapping,
    sheets: [{ name: 'Mine', use: 'plan' }],
  });
  expect(tables.map((table) => table.sheet.name)).toEqual(['Plan', 'Mine']);
});
