import { rectAround, type Rect } from '../core/cells/address';
import type { SheetModel } from '../core/papers/sheet/sheetModel';
import { bytesOf } from './bytesOf';
import { bytesOfCall, type RequestBudget } from './requestBudget';
import { sharedFormats } from './sharedLooks';
import { mostCellsAtOnce } from './writeContents';

/** About what one format takes in a grid of them, in bytes; a cell without one takes less. */
const bytesInGrid = 8;
/** Small grids may be longer than their areas by themselves, which are three calls each. In bytes, and times as long. */
const small = { grid: 40_000, longer: 3 };
/** Rows without a format that a grid goes on over. */
const mostBetween = 12;

/**
 * Queues the number formats of a sheet: as grids, in which null leaves a cell alone, or area by area, whichever is the
 * shorter request. Tables of figures have many formats beside each other, long lists few.
 */
export async function writeFormats(
  sheet: Excel.Worksheet,
  cells: SheetModel['cells'],
  budget: RequestBudget,
): Promise<void> {
  const formats = [...sharedFormats(cells)].flatMap(([format, areas]) =>
    areas.map((area) => ({ format, area })),
  );
  const grids = gridsOf(formats.map(({ area }) => area));
  const inGrids = grids.reduce((sum, { rows, columns }) => sum + rows * columns * bytesInGrid, 0);
  const worth = inGrids <= small.grid ? small.longer : 1;
  if (inGrids < formats.length * bytesOfCall * worth) {
    for (const area of grids) {
      const grid = Array.from({ length: area.rows }, (_, row) =>
        Array.from(
          { length: area.columns },
          (__, column) => cells[area.row + row]?.[area.column + column]?.style.numberFormat ?? null,
        ),
      );
      await budget.take(bytesOf(grid));
      budget.range(sheet, area).numberFormat = grid as string[][];
    }
    return;
  }
  await budget.take(formats.length * bytesOfCall);
  for (const { format, area } of formats)
    budget.range(sheet, area).numberFormat = format as unknown as string[][];
}

/** Grids that hold all of some areas, each of no more cells than Office.js sends at once. */
function gridsOf(areas: readonly Rect[]): Rect[] {
  const rows = new Map<number, Rect>();
  for (const { row, column, rows: count, columns } of areas)
    for (let at = row; at < row + count; at++) {
      const one = { row: at, column, rows: 1, columns };
      rows.set(at, rectAround([rows.get(at) ?? one, one]));
    }
  const grids: Rect[] = [];
  for (const [, row] of [...rows].sort(([a], [b]) => a - b)) {
    const last = grids[grids.length - 1];
    const both = rectAround([last ?? row, row]);
    const isNear = last !== undefined && row.row - (last.row + last.rows) <= mostBetween;
    if (isNear && both.rows * both.columns <= mostCellsAtOnce) grids[grids.length - 1] = both;
    else grids.push(row);
  }
  return grids;
}
