import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

const areas = ['Homes', 'Roads', 'Parks'];
const heads = ['Priority area', 'Action', 'Lead', 'Due date', 'RAG'];
const works = [
  'Build flats',
  'Repair lifts',
  'Fill potholes',
  'Mark crossings',
  'Plant trees',
  'Mend swings',
];
const detail = (from: readonly string[]) =>
  sheetOf(
    [heads, ...works.map((work, at) => [from[Math.floor(at / 2)] ?? '', work, 'AB', 45_900 + at, 'Green'])],
    {
      name: 'Detail',
    },
  );
const bands = sheetOf(
  [
    heads.slice(1),
    ...works.flatMap((work, at): CellValue[][] => [
      ...(at % 2 === 0 ? [[areas[at / 2] ?? '']] : []),
      [work, 'AB', 45_900 + at, 'Green'],
    ]),
  ],
  { name: 'Detail' },
);
const page = (of: readonly string[]) =>
  sheetOf([heads, ...of.map((area) => [area, `Push ${area} on`, 'Director', 45_950, 'Red'])], {
    name: 'Page',
  });

test.each([
  ['a column', detail(areas)],
  ['bands', bands],
])('a row for each area of a plan that has them in %s is no action beside its own', (_, plan) => {
  const { actions, sheets } = planOf(page(areas), plan);
  expect(actions).toHaveLength(6);
  expect(sheets[0]?.why).toBe('it has one row for each area of “Detail”, whose actions are counted there');
});

test.each([
  ['has an area of its own', page([...areas, 'Libraries']), 10],
  ['has several actions for an area', page([...areas, 'Homes']), 10],
])('a sheet that %s counts beside the plan', (_, sheet, count) =>
  expect(planOf(sheet, detail(areas)).actions).toHaveLength(count),
);
