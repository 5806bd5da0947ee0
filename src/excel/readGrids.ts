import type { Rect } from '../core/cells/address';
import { isTooLarge } from './problems';

/** Some cells of a worksheet. */
export interface GridArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Rect;
  /** True where the colours of the letters are wanted with those of the cells. */
  readonly fonts?: boolean;
}

/** Queues the loading of a range and gives what reads the answer after the sync; null if Excel gave none. */
export type LoadGrid<T> = (range: Excel.Range, of: GridArea) => () => T[][] | null;

/**
 * Reads areas in one batch. Only where that is more than Excel on the web can answer (5 MB, or
 * 5,000,000 cells, for which it gives null), in halves until each is small enough.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export async function readGrids<T>(
  context: Excel.RequestContext,
  areas: readonly GridArea[],
  load: LoadGrid<T>,
): Promise<T[][][]> {
  if (areas.length === 0) return [];
  const answers = areas.map((of) =>
    load(of.sheet.getRangeByIndexes(of.area.row, of.area.column, of.area.rows, of.area.columns), of),
  );
  let tooLarge: unknown = new Error('Excel gave no values');
  try {
    await context.sync();
    const grids = answers.map((answer) => answer());
    if (grids.every((grid) => grid !== null)) return grids;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    tooLarge = error;
  }
  return readHalves(context, areas, load, tooLarge);
}

async function readHalves<T>(
  context: Excel.RequestContext,
  areas: readonly GridArea[],
  load: LoadGrid<T>,
  tooLarge: unknown,
): Promise<T[][][]> {
  const [only] = areas;
  if (areas.length > 1) {
    const middle = Math.ceil(areas.length / 2);
    const first = await readGrids(context, areas.slice(0, middle), load);
    return [...first, ...(await readGrids(context, areas.slice(middle), load))];
  }
  if (only === undefined || only.area.rows < 2) throw tooLarge;
  const { area } = only;
  const rows = Math.ceil(area.rows / 2);
  const upper = { ...area, rows };
  const lower = { ...area, row: area.row + rows, rows: area.rows - rows };
  const [top = []] = await readGrids(context, [{ ...only, area: upper }], load);
  const [bottom = []] = await readGrids(context, [{ ...only, area: lower }], load);
  return [[...top, ...bottom]];
}
