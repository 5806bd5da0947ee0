import { mostListed, setRatingNow } from './movementChanges';
import {
  addMovementHeads,
  addMovementRow,
  addMovementSection,
  addMovementWords,
  movementText,
} from './movementColumns';
import type { RatingState } from '../plan/rating';
import type { SheetGrid } from './sheetGrid';
import { plural } from './words';

/** A table of the Stocktake sheet. */
export interface StocktakeTable {
  /** What its rows are: its section's heading. */
  readonly title: string;
  readonly heads: readonly string[];
  /** The columns that are centred. */
  readonly centred: { readonly from: number; readonly to: number };
  readonly rows: readonly StocktakeRow[];
  /** What is said in place of the table where it has no rows. */
  readonly none: string;
}

interface StocktakeRow {
  readonly texts: readonly string[];
  /** Ratings on their colour, by column. */
  readonly ratings: ReadonlyMap<number, RatingState>;
}

/** Adds a table under its heading, or the words that there is nothing. */
export function addStocktakeTable(grid: SheetGrid, table: StocktakeTable): void {
  const { title, heads, centred, rows, none } = table;
  addMovementSection(grid, rows.length === 0 ? title : `${title}: ${rows.length.toLocaleString('en-GB')}`);
  if (rows.length === 0) {
    addMovementWords(grid, none);
    return;
  }
  addMovementHeads(grid, heads, centred);
  for (const { texts, ratings } of rows.slice(0, mostListed)) {
    const row = addMovementRow(grid, texts);
    texts.forEach((text, column) => {
      const isCentred = column >= centred.from && column <= centred.to;
      grid.set(row, column, text, isCentred ? { ...movementText, align: 'Center' } : movementText);
    });
    for (const [column, state] of ratings) setRatingNow(grid, row, column, state);
  }
  if (rows.length > mostListed) {
    addMovementWords(grid, `And ${plural(rows.length - mostListed, 'more row')}, which the plan shows.`);
  }
}
