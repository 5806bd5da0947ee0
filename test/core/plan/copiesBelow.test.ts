import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

const head = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'RAG'];
const actions: CellValue[][] = [
  ['1.1', 'Homes', 'Recruit two advisers', 'Ann', 45_900],
  ['1.2', 'Homes', 'Write the guidance', 'Ben', 45_930],
  ['2.1', 'Roads', 'Train the front line', 'Ann', 45_960],
  ['2.2', 'Roads', 'Publish the offer', 'Cas', 45_990],
];
const rated = (...ratings: string[]): CellValue[][] =>
  actions.map((row, index) => [...row, ratings[index] ?? '']);
const now = rated('Blue', 'Green', 'Green', 'Amber');
const before = rated('Green', 'Amber', 'Red', 'Red');

/** The ratings that count, and what is said of the sheet. */
function read(rows: CellValue[][]): { readonly ratings: string[]; readonly why: string } {
  const plan = planOf(sheetOf(rows));
  return {
    ratings: plan.actions.map(({ progress }) => progress.text),
    why: plan.sheets[0]?.why ?? '',
  };
}
const ofNow = ['Blue', 'Green', 'Green', 'Amber'];
const ofBoth = [...ofNow, 'Green', 'Amber', 'Red', 'Red'];

test.each<[string, CellValue[][]]>([
  ['headings alone', [[], head]],
  ['a title of an earlier month', [[], ['Position at January 2025'], head]],
  ['a title that says so, and no headings', [[], ['Previous version']]],
])('the plan pasted again under itself counts once: %s', (_, between) => {
  const { ratings, why } = read([head, ...now, ...between, ...before]);
  expect(ratings).toEqual(ofNow);
  expect(why).toMatch(/have the actions above them once more: what stands above counts/);
});

test('of two with a month each the later one counts, wherever it stands', () => {
  const { ratings, why } = read([
    ['Position at April 2025'],
    head,
    ...before,
    [],
    ['Position at July 2025'],
    head,
    ...now,
  ]);
  expect(ratings).toEqual(ofNow);
  expect(why).toMatch(/rows 10 to 13 .*what stands below counts/);
});

test('the same actions under another school’s name are its own, and it is said', () => {
  const { ratings, why } = read([head, ...now, [], ['North School'], head, ...before]);
  expect(ratings).toEqual(ofBoth);
  expect(why).toMatch(/rows 9 to 12 have the actions above them once more, and are counted as well/);
});

test('the same actions of other areas are no copy', () => {
  const elsewhere = before.map(([ref, , ...others]) => [ref ?? '', 'Parks', ...others]);
  const { ratings, why } = read([head, ...now, [], head, ...elsewhere]);
  expect(ratings).toEqual(ofBoth);
  expect(why).not.toMatch(/once more/);
});
