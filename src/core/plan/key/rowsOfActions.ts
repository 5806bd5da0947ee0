import type { FoundTable } from '../tables/foundTable';
import { mayBeKeyLine } from '../tables/tableUnder';

/** A key under a table is among the last rows of its body. */
export const rowsOverKey = 40;

/** How many rows of a table come before those at its end that may be a key's, whatever columns they stand in; all where none is an action's. */
export function rowsOfActions({ sheet, columns, body }: FoundTable): number {
  const least = Math.max(0, body.rows - rowsOverKey);
  let rows = body.rows;
  while (rows > least && mayBeKeyLine(sheet, body.row + rows - 1, columns)) rows--;
  return rows > least ? rows : body.rows;
}
