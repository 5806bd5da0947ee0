import { pageWidths } from '../sheet/pageSize';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellStyle } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { heightOfTexts } from '../sheet/textHeight';

/** The columns of every table of issues, with their widths in characters of the body font. */
const columns = [
  ['Kind of issue', 30],
  ['How serious', 12],
  ['Cell', 10],
  ['Action', 10],
  ['Sheet', 22],
  ['Priority area', 30],
  ['What is wrong', 46],
  ['What to do', 46],
] as const;

/** Columns that are no wider have no room to give. In characters. */
const narrow = 12;

export const checkColumnWidths: readonly number[] = pageWidths(
  columns.map(([, width]) => ({ width, flexible: width > narrow })),
);
export const checkHeads: readonly string[] = columns.map(([head]) => head);

/** The height that a row of texts needs so that none is cut, in points. */
export function heightOf(texts: readonly string[]): number {
  return heightOfTexts(
    texts.map((text, column) => ({ text, width: (checkColumnWidths[column] ?? 10) - inset })),
  );
}

/** The long texts, from the area on, keep clear of each other. */
export const insetOf = (column: number): CellStyle => (column < 5 ? {} : { indent: 1 });
/** What that takes of a column's width, in characters. */
const inset = 1.5;

/** Adds a header row, the first column's heading to the left and numbers' headings over their numbers. */
export function addHeads(grid: SheetGrid, heads: readonly string[], numbersFrom = heads.length): number {
  const row = grid.addRow(18);
  heads.forEach((head, column) =>
    grid.set(
      row,
      column,
      head,
      column < numbersFrom ? { ...styles.headLeft, ...insetOf(column) } : styles.head,
    ),
  );
  return row;
}
