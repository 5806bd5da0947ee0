import { accent, ink } from '../sheet/palette';
import type { PackInput } from '../pack/packInput';
import type { SheetGrid } from '../sheet/sheetGrid';
import { styles } from '../sheet/styles';

/** Columns that a link takes. */
const linkColumns = 2;

/** Adds a line of links to the other sheets that are built with this one; nothing where there are none. */
export function addContents(grid: SheetGrid, contents: PackInput['contents']): void {
  const [, ...others] = contents;
  if (others.length === 0) return;
  const row = grid.addRow(18);
  grid.set(row, 0, 'Also in this workbook:', { ...styles.quiet, colour: ink, align: 'Right' });
  others.forEach(({ key, title }, index) => {
    const column = 1 + index * linkColumns;
    if (column + linkColumns > grid.widths.length) return;
    const style = { ...styles.quiet, colour: accent, underline: true, align: 'Left', indent: 1 } as const;
    grid.setAcross(row, column, linkColumns, { linkTo: key, words: title }, style);
  });
}
