import { ink, rule } from './palette';
import type { SheetGrid } from './sheetGrid';
import type { CellStyle } from './sheetModel';
import { styles } from './styles';

/** Widths in characters of the columns that every table of Movement and Stocktake shares. */
export const movementWidths = [44, 9, 9, 9, 9, 9, 12, 12, 44, 25];
const columns = movementWidths.length;

/** Text of size 10 in a table. */
export const movementText: CellStyle = {
  size: 10,
  colour: ink,
  align: 'Left',
  vertical: 'Top',
  wrap: true,
  rowRules: rule,
};
export const movementNumber: CellStyle = { ...movementText, align: 'Center', numberFormat: '#,##0' };

/** Text of size 10 has about so many letters to each character of a column's width. */
const lettersPerCharacter = 1.12;
const lineHeight = 13.5;
const padding = 5;

/** Adds a section's heading over all columns, with room above. */
export function addMovementSection(grid: SheetGrid, title: string): void {
  grid.addRow(10);
  const row = grid.addRow(19);
  grid.fill({ row, column: 0, rows: 1, columns }, styles.section);
  grid.set(row, 0, title, styles.section);
}

/** Adds text that runs over all columns, as high as it needs. */
export function addMovementWords(grid: SheetGrid, words: string): void {
  const whole = movementWidths.reduce((sum, width) => sum + width, 0);
  const row = grid.addRow(linesOf(words, whole) * lineHeight + padding);
  grid.setAcross(row, 0, columns, words, styles.caption);
}

/** Adds a header row. @param centred the columns of numbers and ratings */
export function addMovementHeads(
  grid: SheetGrid,
  heads: readonly string[],
  centred: { readonly from: number; readonly to: number },
): number {
  const row = grid.addRow(heightOf(heads));
  heads.forEach((head, column) => {
    const isCentred = column >= centred.from && column <= centred.to;
    grid.set(row, column, head, isCentred ? styles.head : styles.headLeft);
  });
  return row;
}

/** Adds a row that is as high as its longest text needs. @returns its number */
export const addMovementRow = (grid: SheetGrid, texts: readonly string[]): number =>
  grid.addRow(heightOf(texts));

const heightOf = (texts: readonly string[]): number =>
  Math.max(1, ...texts.map((text, column) => linesOf(text, movementWidths[column] ?? columns))) * lineHeight +
  padding;

/** How many lines a text takes in a column, words kept whole where they fit. */
function linesOf(text: string, width: number): number {
  const room = Math.floor(width * lettersPerCharacter);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    lines += Math.max(0, Math.ceil(used / room) - 1);
    if (used > room) used %= room;
  }
  return lines;
}
