import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellStyle } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';

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

export const checkColumnWidths: readonly number[] = columns.map(([, width]) => width);
export const checkHeads: readonly string[] = columns.map(([head]) => head);

/** Text of size 10 fits about so many more characters on a line than the column is wide, words kept whole. */
const charactersPerWidth = 1.3;
const lineHeight = 13.5;
const padding = 4;

/** The height that a row of texts needs so that none is cut, in points. */
export function heightOf(texts: readonly string[]): number {
  const lines = texts.map((text, column) =>
    Math.ceil(text.length / (((checkColumnWidths[column] ?? 10) - inset) * charactersPerWidth)),
  );
  return Math.max(1, ...lines) * lineHeight + padding;
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
