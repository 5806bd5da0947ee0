import { ratingNames, type RatingState } from '../../plan/values/rating';
import { heightOf } from './movementHeight';
import type { FigureCell } from '../blocks/figureCell';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellStyle } from '../sheet/sheetModel';
import { pageWidths } from '../sheet/pageSize';
import { ratingStyle, styles } from '../sheet/styles';

/** Widths in characters of the columns that every table of Movement and Stocktake shares. */
const wanted = [44, 14, 9, 9.5, 10, 10, 10, 15, 46, 25];
/** Those of words: the others are as narrow as they can be. */
const flexible = [0, 8, 9];
export const movementWidths = pageWidths(
  wanted.map((width, column) => ({ width, flexible: flexible.includes(column) })),
);
/** What the texts of each have, less their insets. */
const textWidths = movementWidths.map((width, column) => (column <= 7 ? width : width - 1.5));
const columns = movementWidths.length;

/** Text of size 10 in a table. */
export const movementText: CellStyle = styles.text;
const movementCentred: CellStyle = { ...movementText, align: 'Center' };
export const movementNumber: CellStyle = { ...movementCentred, numberFormat: '#,##0' };

/** Adds text that runs over all columns, as high as it needs. */
export function addMovementWords(grid: SheetGrid, words: string): void {
  const whole = movementWidths.reduce((sum, width) => sum + width, 0);
  const row = grid.addRow(heightOf([words], [whole]) + 2);
  grid.setAcross(row, 0, columns, words, { ...styles.caption, vertical: 'Center' });
}

/** Adds a header row. @returns its number */
export function addMovementHeads(grid: SheetGrid, heads: readonly string[]): number {
  const row = grid.addRow(heightOf(heads, movementWidths));
  heads.forEach((head, column) =>
    grid.set(row, column, head, isCentred(column) ? styles.head : { ...styles.headLeft, ...insetOf(column) }),
  );
  return row;
}

/**
 * The header over the next row of texts: where the row goes on to another page, it is said there again.
 * @returns its row
 */
export function headsOver(
  grid: SheetGrid,
  heads: readonly string[],
  headerRow: number,
  cells: readonly FigureCell[],
): number {
  if (!grid.isPageFull(heightOf(wordsOf(cells), textWidths))) return headerRow;
  grid.endTable(headerRow, true);
  grid.breakPage();
  return addMovementHeads(grid, heads);
}

/** Begins a new page where a section's title would stand at the end of one with hardly a row under it. */
export function leaveRoomForList(grid: SheetGrid): void {
  grid.leaveRoom(leastOfList);
}

/** A section's title, a header and two rows, in points. */
const leastOfList = 140;

/** Adds a row of cells, as high as the longest text needs. @returns its number */
export function addMovementTexts(grid: SheetGrid, cells: readonly FigureCell[]): number {
  const row = grid.addRow(heightOf(wordsOf(cells), textWidths));
  cells.forEach((cell, column) => {
    const style = isCentred(column) ? movementCentred : { ...movementText, ...insetOf(column) };
    if (typeof cell === 'string') grid.set(row, column, cell, style);
    else grid.set(row, column, cell.number, { ...style, numberFormat: cell.format });
  });
  return row;
}

/** A number takes one line. */
const wordsOf = (cells: readonly FigureCell[]): string[] =>
  cells.map((cell) => (typeof cell === 'string' ? cell : ''));

/** The first column of a table and the wide ones at its end hold text; those between are centred. */
const isCentred = (column: number): boolean => column >= 1 && column <= 7;

/** Words keep clear of the column before them, which may be filled to its edge. */
const insetOf = (column: number): CellStyle => (column === 0 ? {} : { indent: 1 });

/** Of few parts, since each rating in a list is styled by itself: its colour sets it off without a rule. */
const ratingLook: CellStyle = { size: 10, vertical: 'Top' };

/** A rating as it is now, on its colour; a dash where there is none. */
export function setMovementRating(
  grid: SheetGrid,
  row: number,
  column: number,
  state: RatingState | null,
): void {
  if (state === null) grid.set(row, column, '–', movementCentred);
  else grid.set(row, column, ratingNames[state], ratingStyle(state, ratingLook));
}
