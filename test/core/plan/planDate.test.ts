import { parseIsoDate } from '../../../src/core/cells/serialDate';
import type { CellValue, SheetCells } from '../../../src/core/cells/sheetCells';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { planDate } from '../../../src/core/plan/planDate';
import { sheetOf, workbookOf } from '../../support/sheet';

const today = parseIsoDate('2026-11-29') ?? 0;
const heads = ['Ref', 'Action', 'Lead', 'Due date', 'Progress BRAG', 'Last updated'];
const action = ['1.1', 'Recruit two caseworkers', 'Head of SEND', '31/03/2027', 'Green', '01/10/2026'];

const dateIn = (...sheets: SheetCells[]): number | null =>
  planDate(outlinePlan(workbookOf(...sheets)), today);
const planUnder = (...above: CellValue[][]): SheetCells => sheetOf([...above, [], heads, action]);

test.each<[CellValue[], string | null]>([
  [['Last updated', '8 September 2025'], '2025-09-08'],
  [['Last updated:', '', 45908], '2025-09-08'],
  [['Position as at 8 September 2025'], '2025-09-08'],
  [['SEND improvement plan (as at 30/06/2026)'], '2026-06-30'],
  [['Updated on: 3 Mar 2026.'], '2026-03-03'],
  [['Date of last update', '03/03/2026'], '2026-03-03'],
  [['Updated by', 'A. Officer'], null],
  [['Last updated', 'by the board'], null],
  [['Updated 2025/26'], null],
  [['Last updated', 2025], null],
  // Still to come: it is no position.
  [['As at', '31/12/2026'], null],
  [['Next board', '8 September 2025'], null],
])('%j above the plan gives it the date %p', (row, date) =>
  expect(dateIn(planUnder(row))).toBe(date === null ? null : parseIsoDate(date)),
);

test('a cover gives it too, the latest date counts, and a column of dates gives none', () => {
  const cover = { ...sheetOf([['Improvement plan'], ['Last updated', '01/02/2026']]), name: 'Cover' };
  expect(dateIn(cover, planUnder(['As at', '08/09/2025']))).toBe(parseIsoDate('2026-02-01'));
  expect(dateIn(planUnder(['Improvement plan']))).toBeNull();
});

test('a later sheet that is no plan gives none', () => {
  const notes = { ...sheetOf([['Last updated', '01/02/2026']]), name: 'Notes' };
  expect(dateIn(planUnder(['Improvement plan']), notes)).toBeNull();
});
