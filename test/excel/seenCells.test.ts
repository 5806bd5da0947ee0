import { keptFill } from '../../src/core/papers/sheet/palette';
import type { CellStyle } from '../../src/core/papers/sheet/sheetModel';
import { seenCells } from '../../src/excel/seenCells';

const heading: CellStyle = { bold: true, size: 12, ruleBelow: '#1D4E79' };
const empty = (style: CellStyle) => ({ content: '', style });

test('beside a heading empty cells have its line and not its letters', () => {
  const title = { content: 'Decisions', style: heading };
  const rows = { row: 2, column: 0, rows: 1, columns: 2 };
  const table = [empty({ wrap: true }), empty({ wrap: true })];
  const officers = empty({ wrap: true, fill: keptFill });
  expect(
    seenCells({
      cells: [[title, empty(heading)], table, table, [officers, undefined]],
      tables: [{ headerRow: 1, rows }],
    }),
  ).toEqual([[title, empty({ ruleBelow: '#1D4E79' })], table, table, [officers, undefined]]);
});
