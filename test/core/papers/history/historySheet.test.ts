import { historyColumns } from '../../../../src/core/history/historyColumns';
import { readHistory } from '../../../../src/core/history/readHistory';
import { changeHistory } from '../../../../src/core/papers/history/changeHistory';
import { historySheet } from '../../../../src/core/papers/history/historySheet';
import type { Keeping } from '../../../../src/core/history/historyRow';
import type { CellValue } from '../../../../src/core/cells/sheetCells';
import { day, kept, position } from '../../../support/positions';

const heads = [
  ...['Cycle date', 'Cycle', 'Kept at', 'Reference', 'Priority area', 'Action', 'Progress', 'Impact', 'Due'],
  ...['Completed', 'Spend (£)', 'Lead', 'Agencies', 'Evidence', 'Standing', 'Update sign'],
];
const one = kept({ reference: '1.1', text: 'Appoint a lead' });
const two = kept({ reference: '1.2', text: 'Clear the backlog', progress: 'red', evidence: false });
const keeping = (more: Partial<Keeping> = {}): Keeping => ({
  snapshot: position([one, two]),
  keptAt: day('2025-09-08') + 0.5,
  uses1904Dates: false,
  ...more,
});
const valuesOf = (made: Keeping): CellValue[][] =>
  historySheet(made).cells.map((row) =>
    row.map((cell) => (typeof cell?.content === 'object' ? '' : (cell?.content ?? ''))),
  );
/** The sheet as it stands in a workbook, each row as wide as the table. */
const standing = (made: Keeping) => ({
  name: 'BRAG history',
  row: 0,
  column: 0,
  values: valuesOf(made).map((row) => heads.map((_, column) => row[column] ?? '')),
});
const changed = (sheet: ReturnType<typeof standing>, made: Keeping) =>
  changeHistory(sheet, readHistory(sheet, false), made);
const rowsOf = ({ rows }: ReturnType<typeof changeHistory>) =>
  [...rows].map(([row, values]) => [row, values[3], values[6]]);

test('the sheet has its headings in their order, each in a column that is wide enough for it', () => {
  const { columnWidths, cells } = historySheet(keeping());
  expect(cells[3]?.map((cell) => cell?.content)).toEqual(heads);
  expect(columnWidths.filter((width, at) => !(width >= heads[at]!.length - 1))).toEqual([]);
  expect(historyColumns).toHaveLength(heads.length);
});

test('a row holds the action under the heading that says so', () => {
  expect(valuesOf(keeping())[5]).toEqual([
    ...[day('2025-09-08'), 'Board', day('2025-09-08') + 0.5, '1.2', 'Leadership', 'Clear the backlog'],
    ...['Red', 'Green', day('2026-03-31'), '', 100, 'Head of SEND', 'Council', 'No', 'Open', ''],
  ]);
});

test('with dates from 1904 the days are counted from there', () => {
  const [cycle, , at, , , , , , due] = valuesOf(keeping({ uses1904Dates: true }))[4]!;
  expect([cycle, at, due].map(Number)).toEqual(
    [day('2025-09-08'), day('2025-09-08') + 0.5, day('2026-03-31')].map((serial) => serial - 1462),
  );
});

test('the same board again goes where it stood, each action in its own row', () => {
  const again = keeping({ snapshot: position([{ ...two, progress: 'amber' }, one]) });
  const { newFrom, heights, emptied, ...change } = changed(standing(keeping()), again);
  expect(rowsOf({ newFrom, heights, emptied, ...change })).toEqual([
    [5, '1.2', 'Amber'],
    [4, '1.1', 'Green'],
  ]);
  expect([newFrom, heights.size, emptied]).toEqual([6, 0, []]);
});

test('another board goes under it, and its rows are as high as their texts', () => {
  const next = keeping({ snapshot: position([one, { ...two, text: 'x '.repeat(120) }], '2025-10-13') });
  const change = changed(standing(keeping()), next);
  expect(rowsOf(change)).toEqual([
    [6, '1.1', 'Green'],
    [7, '1.2', 'Red'],
  ]);
  expect([...change.heights.keys()]).toEqual([6, 7]);
  expect(change.heights.get(7)).toBeGreaterThan(change.heights.get(6)! * 2);
});

test('an action that is gone leaves no gap: the last row takes its place', () => {
  const sheet = standing(keeping());
  const change = changed(sheet, keeping({ snapshot: position([two]) }));
  expect(change.emptied).toEqual([5]);
  expect(rowsOf(change)).toEqual([[4, '1.2', 'Red']]);
});

test('a new action takes the row of one that is gone', () => {
  const three = kept({ reference: '1.3', text: 'Open a hub', progress: 'blue' });
  const change = changed(standing(keeping()), keeping({ snapshot: position([two, three]) }));
  expect(rowsOf(change)).toEqual([
    [5, '1.2', 'Red'],
    [4, '1.3', 'Blue'],
  ]);
  expect(change.emptied).toEqual([]);
});

test('what officers added beside the table stays where its row is', () => {
  const { values, ...rest } = standing(keeping());
  const sheet = { ...rest, values: values.map((own, at) => [...own, at === 5 ? 'Mine' : '']) };
  const change = changed(sheet, keeping({ snapshot: position([two]) }));
  expect(change.rows.get(4)?.at(-1)).toBe('Mine');
  const again = changed(sheet, keeping());
  expect(again.rows.get(5)?.at(-1)).toBeNull();
});

test('a sheet that an earlier version began gets the headings that it lacks, on its right', () => {
  const { values, ...rest } = standing(keeping());
  const sheet = { ...rest, values: values.map((own) => own.slice(0, 14)) };
  const change = changed(sheet, keeping());
  expect(change.newHeadings.map(({ column: at, width }) => [at, width])).toEqual([
    [14, 12],
    [15, 12],
  ]);
  expect(change.rows.get(3)?.slice(13)).toEqual([null, 'Standing', 'Update sign']);
  expect(change.rows.get(4)?.slice(13)).toEqual(['Yes', 'Open', '']);
  expect(change.width).toBe(16);
});
