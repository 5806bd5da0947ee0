import { valueAt, type SheetCells } from '../../cells/sheetCells';
import { textOf } from '../../cells/text';
import { colourWord } from '../key/keyWords';
import { ratings } from '../values/rating';
import { isBlankRow } from './header';
import type { Header } from './sheetView';

/** A key explains so many ratings at least. */
const leastRatings = 3;

/**
 * True for "Rating", "Action" and "Impact" over what Blue, Green, Amber and Red mean for each: every row begins with a
 * colour of its own, and nobody leads any of them by any day.
 */
export function isKeyTable(sheet: SheetCells, { row, rows, columns, span }: Header): boolean {
  const { action = -1, progress, impact, lead, due, reference } = columns;
  if ([lead, due, reference].some((column) => column !== undefined)) return false;
  return [progress, impact].some(
    (column) => column !== undefined && column < action && namesEachOnce(column),
  );

  function namesEachOnce(column: number): boolean {
    const named = new Set<string>();
    for (let at = row + rows; !isBlankRow(sheet, at, span.column, span.columns); at++) {
      const colour = colourWord(textOf(valueAt(sheet, at, column)));
      if (colour === null || named.has(colour)) return false;
      named.add(colour);
    }
    return ratings.filter((rating) => named.has(rating)).length >= leastRatings;
  }
}
