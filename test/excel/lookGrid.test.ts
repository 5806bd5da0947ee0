import type { CellStyle } from '../../src/core/papers/sheet/sheetModel';
import { lookGrid } from '../../src/excel/lookGrid';
import { sharedLooks } from '../../src/excel/sharedLooks';
import { atOnce } from '../support/atOnce';

const cell = (style: CellStyle) => ({ content: 'Words', style });
const gridOf = (cells: Parameters<typeof sharedLooks>[0]) => lookGrid(atOnce(sharedLooks(cells)));

test('colours and fonts of few cells come together in one grid', () => {
  const chip = cell({ fill: '#B3261E', colour: '#FFFFFF', bold: true });
  const { grid, rest } = gridOf([[chip], [undefined, cell({ size: 14, underline: true, wrap: true })]]);
  expect(rest).toEqual([]);
  expect(grid).toEqual({
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    cells: [
      [{ format: { font: { bold: true, color: '#FFFFFF' }, fill: { color: '#B3261E' } } }, {}],
      [{}, { format: { font: { size: 14, underline: 'Single' }, wrapText: true } }],
    ],
  });
});

test('what many cells have, alignment, indents and lines stay with their areas', () => {
  const figure = cell({ align: 'Right', ruleBelow: '#000000' });
  const many = Array.from({ length: 300 }, () => [cell({ wrap: true }), cell({ indent: 1 })]);
  const { grid, rest } = gridOf([[figure], ...many]);
  expect(grid).toBeNull();
  expect(rest.map(({ style, lines }) => [...Object.keys(style), ...lines.map(({ edge }) => edge)])).toEqual([
    ['align'],
    ['wrap'],
    ['indent'],
    ['EdgeBottom'],
  ]);
});

test('chips far down a long sheet are no reason for a grid of all that is between', () => {
  const chip = cell({ fill: '#B3261E' });
  const { grid, rest } = gridOf([[chip], ...Array.from({ length: 30_000 }, () => []), [chip]]);
  expect(grid).toBeNull();
  expect(rest).toHaveLength(1);
});
