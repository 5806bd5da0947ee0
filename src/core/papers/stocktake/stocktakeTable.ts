import type { RatingState } from '../../plan/values/rating';
import { mostListed } from '../movement/movementChanges';
import { addSection } from '../blocks/layOutBlocks';
import {
  addMovementHeads,
  addMovementTexts,
  addMovementWords,
  headsOver,
  leaveRoomForList,
  setMovementRating,
} from '../movement/movementColumns';
import type { FigureCell } from '../blocks/figureCell';
import type { SheetGrid } from '../sheet/sheetGrid';
import { plural } from '../words/words';

/** A table of the Stocktake sheet. */
export interface StocktakeTable {
  /** What its rows are: its section's heading. */
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly StocktakeRow[];
  /** What is said in place of the table where it has no rows. */
  readonly none: string;
}

interface StocktakeRow {
  readonly cells: readonly FigureCell[];
  /** Ratings on their colour, by column. */
  readonly ratings: ReadonlyMap<number, RatingState>;
}

/** Adds a table under its heading, or the words that there is nothing. */
export function addStocktakeTable(grid: SheetGrid, { title, heads, rows, none }: StocktakeTable): void {
  if (rows.length > 0) leaveRoomForList(grid);
  addSection(grid, rows.length === 0 ? title : `${title}: ${rows.length.toLocaleString('en-GB')}`);
  if (rows.length === 0) {
    addMovementWords(grid, none);
    return;
  }
  let headerRow = addMovementHeads(grid, heads);
  for (const { cells, ratings } of rows.slice(0, mostListed)) {
    headerRow = headsOver(grid, heads, headerRow, cells);
    const row = addMovementTexts(grid, cells);
    for (const [column, state] of ratings) setMovementRating(grid, row, column, state);
  }
  grid.endTable(headerRow, true);
  if (rows.length > mostListed) {
    addMovementWords(grid, `And ${plural(rows.length - mostListed, 'more row')}, which the plan shows.`);
  }
}
