import type { BoardFigures } from '../blocks/boardFigures';
import type { SheetGrid } from '../sheet/sheetGrid';
import { styles } from '../sheet/styles';

/** Adds the counts that a reader wants first, each with what it means. */
export function addCheckTiles(grid: SheetGrid, { issues, accepted }: BoardFigures): void {
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  const tiles = [
    { column: 0, columns: 1, figure: issues.length, label: 'open issues' },
    {
      column: 1,
      columns: 3,
      figure: count('error'),
      label: 'errors: put these right first',
    },
    { column: 4, columns: 2, figure: count('warning'), label: 'warnings: look at these, they may be wrong' },
    { column: 6, columns: 1, figure: count('info'), label: 'notes: good to know' },
    {
      column: 7,
      columns: 1,
      figure: accepted.length,
      label: 'accepted with a reason, so not counted as open',
    },
  ];
  const row = grid.addRow(32);
  const labels = grid.addRow(30);
  for (const { column, columns, figure, label } of tiles) {
    grid.setAcross(row, column, columns, figure, styles.headline);
    grid.setAcross(labels, column, columns, label, styles.headlineLabel);
  }
}
