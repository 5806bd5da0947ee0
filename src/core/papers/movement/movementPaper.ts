import type { PackInput } from '../pack/packInput';
import { landscapeGrid } from '../sheet/sheetFrame';
import type { SheetGrid } from '../sheet/sheetGrid';

/** What the papers about movement are made from. */
export type MovementInput = Pick<
  PackInput,
  | 'report'
  | 'plan'
  | 'cells'
  | 'settings'
  | 'history'
  | 'historyOf'
  | 'past'
  | 'cycles'
  | 'builtAt'
  | 'areaRatings'
>;

/** Longer lists are for the plan itself; the paper says how many more there are. */
export const mostListed = 100;

/** Widths in characters of the columns that every table of Movement and Stocktake shares, before they are fitted to the page. */
const wanted = [44, 14, 9, 9.5, 10, 10, 10, 15, 46, 25];
/** Those of words: the others are as narrow as they can be. */
const flexible = [0, 8, 9];
/** An empty sheet with these columns. */
export const movementGrid = (input: MovementInput): SheetGrid =>
  landscapeGrid(
    input,
    wanted.map((width, column) => ({ width, flexible: flexible.includes(column) })),
  );
