import type { Rect } from '../core/cells/address';
import type { WantedLooks } from './loadColours';
import { passingRange } from './passingRange';
import { isTooLarge } from './problems';

/** Some cells of a worksheet. */
export interface GridArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Rect;
  /** What is wanted of the cells beside their fills. */
  readonly wanted?: WantedLooks;
}

/** Queues the loading of a range and gives what reads the answer after the sync; null if Excel gave none. */
export type LoadGrid<T> = (range: Excel.Range, of: GridArea) => () => T[][] | null;

/** Cells of one answer: what Excel on the web can give where most texts are short. A guess, to save it what it would refuse. */
const mostCells = 300_000;

/**
 * Reads areas in one batch where they are no more than Excel on the web can well answer (5 MB, or 5,000,000
 * cells, for which it gives null), else in pieces, and in halves of these until each is small enough.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export async function readGrids<T>(
  context: Excel.RequestContext,
  areas: readonly GridArea[],
  load: LoadGrid<T>,
): Promise<T[][][]> {
  const grids: T[][][] = areas.map(() => []);
  for (const batch of batchesOf(areas)) {
    const read = await readTogether(
      context,
      batch.map(({ of }) => of),
      load,
    );
    batch.forEach(({ index }, at) => {
      for (const row of read[at] ?? []) grids[index]?.push(row);
    });
  }
  return grids;
}

/** A piece of the area of that index. */
interface Piece {
  readonly index: number;
  readonly of: GridArea;
}

/** Areas, cut by rows where they are large, in groups that are read together. */
function batchesOf(areas: readonly GridArea[]): Piece[][] {
  const batches: Piece[][] = [];
  let cells = Infinity;
  areas.forEach((of, index) => {
    const { area } = of;
    const most = Math.max(1, Math.floor(mostCells / area.columns));
    for (let done = 0; done < area.rows; done += most) {
      const rows = Math.min(most, area.rows - done);
      const piece = { index, of: { ...of, area: { ...area, row: area.row + done, rows } } };
      cells += rows * area.columns;
      if (cells > mostCells) {
        batches.push([piece]);
        cells = rows * area.columns;
      } else batches.at(-1)?.push(piece);
    }
  });
  return batches;
}

async function readTogether<T>(
  context: Excel.RequestContext,
  areas: readonly GridArea[],
  load: LoadGrid<T>,
): Promise<T[][][]> {
  const answers = areas.map((of) => load(passingRange(of.sheet, of.area), of));
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
    const first = await readTogether(context, areas.slice(0, middle), load);
    return [...first, ...(await readTogether(context, areas.slice(middle), load))];
  }
  if (only === undefined || only.area.rows < 2) throw tooLarge;
  const { area } = only;
  const rows = Math.ceil(area.rows / 2);
  const upper = { ...area, rows };
  const lower = { ...area, row: area.row + rows, rows: area.rows - rows };
  const [top = []] = await readTogether(context, [{ ...only, area: upper }], load);
  const [bottom = []] = await readTogether(context, [{ ...only, area: lower }], load);
  return [[...top, ...bottom]];
}
