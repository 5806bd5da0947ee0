import { joined } from '../../cells/joined';
import type { Serial } from '../../cells/serialDate';
import { lastBoard } from '../../history/choosePositions';
import type { Movement } from '../../history/movement';
import { movementBetween } from '../../history/movementBetween';
import { takeSnapshot } from '../../history/takeSnapshot';
import { wholePlan } from '../../rollup/areas';
import { positionName } from '../movement/movementWords';
import type { PackInput } from '../pack/packInput';
import { rule } from '../sheet/palette';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent, CellStyle } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { addSection } from '../blocks/table';
import { plural } from '../words/words';

/** The changes that a board asks about first, under their headings. */
const kinds = [
  ['worsened', 'Worsened'],
  ['improved', 'Improved'],
  ['completed', 'Completed'],
  ['redated', 'Re-dated'],
  ['added', 'New'],
  ['removed', 'Removed'],
] as const;

/**
 * Adds how many actions of each area moved since the last board. It takes the same rows whether or not one is
 * kept, so that officers' formulas at what stands below go on pointing at the same figures.
 */
export function addBoardMovement(grid: SheetGrid, { plan, history, report }: PackInput, asAt: Serial): void {
  const board = lastBoard(history.snapshots, asAt);
  const movement =
    board === null ? null : movementBetween(board, takeSnapshot(plan, { cycleDate: asAt, label: '' }));
  addSection(grid, 'Movement since the last board (number of actions)');
  const headerRow = grid.addRow(18);
  ['Priority area', ...kinds.map(([, head]) => head)].forEach((head, column) =>
    grid.set(headerRow, column, head, column === 0 ? styles.headLeft : styles.head),
  );
  const unknown = kinds.map(() => '–');
  for (const { name } of report.areas) {
    const counts = movement?.areas.find((area) => area.name === name)?.counts;
    addRow(grid, name, counts === undefined ? unknown : kinds.map(([kind]) => counts[kind]), styles.name);
  }
  const all = movement === null ? unknown : kinds.map(([kind]) => movement.changes[kind].length);
  addRow(grid, wholePlan, all, styles.total);
  grid.endTable(headerRow);
  grid.addParagraph(captionOf(movement), styles.caption);
}

function captionOf(movement: Movement | null): string {
  if (movement === null) {
    return 'No earlier board’s position is kept, so there is nothing to compare with yet. Keep this board’s position, and the next Board summary shows what has moved.';
  }
  const { changes, from } = movement;
  const said = kinds.flatMap(([kind, head]) => {
    const count = changes[kind].length;
    return count === 0 ? [] : [`${plural(count, 'action')} ${head.toLowerCase()}`];
  });
  return `Compared with ${positionName(from)}: ${said.length === 0 ? 'no action has moved' : joined(said)}. An action can count under several headings. Movement lists them.`;
}

/** What one line needs with its usual room, and what it takes here: the second page is full. In points. */
const oneLine = 18.5;
const usualRow = 16;

function addRow(grid: SheetGrid, name: string, contents: readonly CellContent[], style: CellStyle): void {
  const height = grid.heightFor([{ text: name, column: 0 }]);
  const row = grid.addRow(height > oneLine ? height : usualRow);
  const look: CellStyle = { ...style, size: 10, rowRules: rule };
  grid.set(row, 0, name, { ...look, wrap: true });
  contents.forEach((content, index) =>
    grid.set(row, 1 + index, content, { ...look, align: 'Center', numberFormat: '#,##0' }),
  );
}
