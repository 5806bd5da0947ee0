import type { Movement } from '../../history/movement';
import { positionName } from './movementWords';
import type { SheetGrid } from '../sheet/sheetGrid';
import { styles } from '../sheet/styles';

/** Where each headline stands: its first column and how many it runs over. */
const places = [
  [0, 1],
  [1, 2],
  [3, 2],
  [5, 2],
  [7, 1],
  [8, 1],
] as const;

/** Adds how many actions changed in each way, in large figures. */
export function addMovementTiles(grid: SheetGrid, { changes, from }: Movement): void {
  const row = grid.addRow(32);
  grid.addRow(28);
  const tiles: [number, string][] = [
    [changes.worsened.length, `worsened since the last board, ${positionName(from)}`],
    [changes.improved.length, 'improved'],
    [changes.completed.length, 'completed'],
    [changes.redated.length, 're-dated'],
    [changes.added.length, 'new'],
    [changes.removed.length, 'removed from the plan'],
  ];
  tiles.forEach(([figure, label], index) => {
    const [column, columns] = places[index] ?? [0, 1];
    grid.setAcross(row, column, columns, figure, styles.headline);
    grid.setAcross(row + 1, column, columns, label, styles.headlineLabel);
  });
}
