import type { CellValue } from '../../../src/core/cells/sheetCells';
import type { Rect } from '../../../src/core/cells/address';
import { planOf, sheetOf } from '../../support/sheet';

const head = ['', 'Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const names = [
  'Recruit two advisers',
  'Write the guidance',
  'Train the front line',
  'Publish the offer',
  'Open a hub',
  'Pilot a bus',
];
const rowsWith = (areas: readonly CellValue[]): CellValue[][] => [
  head,
  ...names.map((name, at): CellValue[] => [
    areas[at] ?? '',
    `${at + 1}`,
    name,
    'Ann',
    45_900 + at * 30,
    ['Green', 'Amber', 'Red', 'Blue'][at % 4] ?? '',
  ]),
];
const read = (rows: CellValue[][], merges: readonly Rect[] = [], name = 'Plan') => {
  const plan = planOf(sheetOf(rows, { merges, name }));
  return { areas: plan.actions.map(({ area }) => area), why: plan.sheets[0]?.why ?? '' };
};
const merge = (row: number): Rect => ({ row, column: 0, rows: 3, columns: 1 });

test.each<[string, readonly CellValue[], readonly Rect[]]>([
  ['merged over its rows', ['Homes', '', '', 'Roads', '', ''], [merge(1), merge(4)]],
  ['written once', ['Homes', '', '', 'Roads', '', ''], []],
  ['in every row', ['Homes', 'Homes', 'Homes', 'Roads', 'Roads', 'Roads'], []],
])('areas without a heading are read: %s', (_, areas, merges) => {
  const { areas: found, why } = read(rowsWith(areas), merges);
  expect(found).toEqual(['Homes', 'Homes', 'Homes', 'Roads', 'Roads', 'Roads']);
  expect(why).not.toMatch(/no priority areas/);
});

test.each<[string, readonly CellValue[]]>([
  ['how important actions are', ['High', 'High', 'High', 'Low', 'Low', 'Low']],
  ['how they go', ['Green', 'Green', 'Green', 'Red', 'Red', 'Red']],
  ['when they are done', ['Year 1', 'Year 1', 'Year 1', 'Year 2', 'Year 2', 'Year 2']],
  ['numbers', [1, 1, 1, 2, 2, 2]],
  ['what comes back', ['Homes', 'Roads', 'Homes', 'Roads', 'Homes', 'Roads']],
  ['marks here and there', ['', 'new', '', 'moved', '', '']],
])('a column without a heading that has %s is none of areas, and that there are none is said', (_, cells) => {
  const { areas, why } = read(rowsWith(cells));
  expect(new Set(areas)).toEqual(new Set(['Plan']));
  expect(why).toMatch(
    /no priority areas were found in it, so all its actions stand under the name of the tab, “Plan”/,
  );
});
