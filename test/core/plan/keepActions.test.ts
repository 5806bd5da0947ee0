import { keepActions } from '../../../src/core/plan/keepActions';
import type { Action } from '../../../src/core/plan/plan';
import { actionOf, allColumns, type Row } from '../../support/actions';

const rows: Row[] = [{ at: 1 }, { at: 2, progress: 'Rde', budget: 100 }, { at: 3, completed: '01/05/2025' }];
const before = rows.map((row) => actionOf(row, allColumns));
const read = (changes: Row = {}, columns: Action['place']['columns'] = { ...allColumns }): Action[] =>
  rows.map((row, index) => actionOf(index === 1 ? { ...row, ...changes } : row, { ...columns }));

test('what says the same is the object that it was', () => {
  const kept = keepActions(read(), before);
  kept.forEach((action, index) => expect(action).toBe(before[index]));
});

const changes: Row[] = [
  { reference: '1.2' },
  { area: 'Health' },
  { text: 'Do more' },
  { lead: 'Nobody' },
  { update: '' },
  { due: '01/04/2026' },
  { due: 'soon' },
  { revisedDue: '31/03/2026' },
  { completed: '02/05/2025' },
  { progress: 'Red' },
  { progressFill: 'red' },
  { impact: '' },
  { budget: 101 },
  { budget: 'TBC' },
  { forecast: 1 },
  { percent: 1 },
  { left: 'Superseded' },
  { mergedReference: { row: 2, column: 0, rows: 2, columns: 1 } },
];

test.each(changes)('after %j it is a new one, and the others are kept', (change) => {
  const now = read(change);
  expect(keepActions(now, before)).toEqual(now);
  expect(keepActions(now, before).map((action, index) => action === before[index])).toEqual([
    true,
    false,
    true,
  ]);
});

test('none is kept where a column of their table has moved or is gone', () => {
  const { impact, ...others } = allColumns;
  for (const columns of [{ ...allColumns, impact: impact + 1 }, others]) {
    const now = read({}, columns);
    expect(keepActions(now, before)).toEqual(now);
  }
});

test('none is taken for one of another row, sheet or table beside it', () => {
  const moved = before.map((action) => ({
    ...action,
    place: { ...action.place, row: action.place.row + 1 },
  }));
  const other = before.map((action) => ({ ...action, place: { ...action.place, sheet: 'Plan 2' } }));
  const beside = read({}, { ...allColumns, action: 22 });
  for (const now of [moved, other, beside]) expect(keepActions(now, before)).toEqual(now);
});
