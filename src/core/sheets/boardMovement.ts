import { absoluteAddress } from '../cells/address';
import type { Serial } from '../cells/serialDate';
import { lastBoard } from '../history/choosePositions';
import { movementBetween } from '../history/movementBetween';
import { takeSnapshot } from '../history/takeSnapshot';
import { wholePlan } from './areaTable';
import { positionName } from './movementWords';
import type { PackInput } from './packInput';
import { rule } from './palette';
import type { SheetGrid } from './sheetGrid';
import type { CellContent, CellStyle } from './sheetModel';
import { styles } from './styles';
import { addSection } from './table';
import { list, plural } from './words';

/** The changes that a board asks about first, under their headings. */
const kinds = [
  ['worsened', 'Worsened'],
  ['improved', 'Improved'],
  ['completed', 'Completed'],
  ['redated', 'Re-dated'],
  ['added', 'New'],
  ['removed', 'Removed'],
] as const;

/** Adds how many actions of each area moved since the last board; in words where no position of one is kept. */
export function addBoardMovement(grid: SheetGrid, { plan, history }: PackInput, asAt: Serial): void {
  const board = lastBoard(history.snapshots, asAt);
  addSection(grid, 'Movement since the last board (number of actions)');
  if (board === null) {
    grid.addParagraph(
      'No earlier board’s position is kept, so there is nothing to compare with yet. Keep this board’s position, and the next Board summary shows what has moved.',
      styles.caption,
    );
    return;
  }
  const { areas, changes } = movementBetween(board, takeSnapshot(plan, { cycleDate: asAt, label: '' }));
  const headerRow = grid.addRow(18);
  ['Priority area', ...kinds.map(([, head]) => head)].forEach((head, column) =>
    grid.set(headerRow, column, head, column === 0 ? styles.headLeft : styles.head),
  );
  const firstRow = grid.nextRow;
  for (const { name, counts } of areas) {
    addRow(grid, name, kinds.map(([kind]) => counts[kind]), styles.name); // prettier-ignore
  }
  const sums = kinds.map(([kind], index) => {
    const cells = absoluteAddress({ row: firstRow, column: 1 + index, rows: areas.length, columns: 1 });
    return { formula: `=SUM(${cells})`, expected: areas.reduce((sum, { counts }) => sum + counts[kind], 0) };
  });
  addRow(grid, wholePlan, sums, styles.total);
  grid.endTable(headerRow);
  const said = kinds.flatMap(([kind, head]) => changes[kind].length === 0 ? [] : [`${plural(changes[kind].length, 'action')} ${head.toLowerCase()}`]); // prettier-ignore
  grid.addParagraph(
    `Compared with ${positionName(board)}: ${said.length === 0 ? 'no action has moved' : list(said)}. An action can count under several headings. Movement lists them.`,
    styles.caption,
  );
}

function addRow(grid: SheetGrid, name: string, contents: readonly CellContent[], style: CellStyle): void {
  const row = grid.addRow(Math.max(16, grid.heightFor([{ text: name, column: 0 }])));
  const look: CellStyle = { ...style, size: 10, rowRules: rule };
  grid.set(row, 0, name, { ...look, wrap: true });
  contents.forEach((content, index) =>
    grid.set(row, 1 + index, content, { ...look, align: 'Center', numberFormat: '#,##0' }),
  );
}
