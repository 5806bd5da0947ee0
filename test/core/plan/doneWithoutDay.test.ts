import { parseIsoDate } from '../../../src/core/cells/serialDate';
import type { CellValue } from '../../../src/core/cells/sheetCells';
import { defaultKey } from '../../../src/core/plan/values/ratingWords';
import { judgeOf, standingOf } from '../../../src/core/rollup/standing';
import { planOf, sheetOf } from '../../support/sheet';

const asAt = parseIsoDate('2025-10-01') ?? 0;
const tasks = [
  'Appoint a lead',
  'Write the strategy',
  'Open a hub',
  'Train managers',
  'Pilot a bus',
  'Refresh it',
];

/** What is read of cells under "Date completed", beside actions with a day there and others with none. */
function read(cell: CellValue) {
  const under: readonly CellValue[] = [45800, cell, '', 45810, cell, ''];
  const rows = under.map((done, index) => [`1.${index + 1}`, tasks[index] ?? '', 45838, 'Green', done]);
  const [, action] = planOf(
    sheetOf([['Ref', 'Action', 'Due date', 'RAG', 'Date completed'], ...rows]),
  ).actions;
  return (
    action && { standing: standingOf(action, judgeOf(defaultKey, asAt)), completed: action.completed.kind }
  );
}

test.each([['Complete'], ['Completed'], ['Closed'], ['Yes'], ['✓'], ['Signed off']])(
  '“%s” under “Date completed” is done, without its day',
  (cell) => {
    expect(read(cell)).toEqual({ standing: 'finished', completed: 'undated' });
  },
);

test.each([
  ['No', 'undated'],
  ['Ongoing', 'undated'],
  ['Not complete', 'undated'],
  ['To be completed', 'unreadable'],
  ['Half done', 'unreadable'],
])('“%s” there is not done', (cell, completed) => {
  expect(read(cell)).toEqual({ standing: 'open', completed });
});
