import type { Rect } from '../core/cells/address';
import type { SheetModel } from '../core/papers/sheet/sheetModel';
import { bytesOf } from './bytesOf';
import { passingRange } from './passingRange';
import { bytesOfCall, type RequestBudget } from './requestBudget';
import { sharedFormats } from './sharedLooks';

/** About what one format takes in a grid of them, in bytes; a cell without one takes less. */
const bytesInGrid = 8;
/** A small grid may be longer than its areas by themselves, which are three calls each. In bytes, and times as long. */
const small = { grid: 40_000, longer: 3 };

/**
 * Queues the number formats of a sheet: as one grid, in which null leaves a cell alone, or area by area, whichever is
 * the shorter request. Tables of figures have many formats beside each other, long lists few.
 */
export async function writeFormats(
  sheet: Excel.Worksheet,
  cells: SheetModel['cells'],
  budget: RequestBudget,
): Promise<void> {
  const formats = [...sharedFormats(cells)].flatMap(([format, areas]) =>
    areas.map((area) => ({ format, area })),
  );
  const whole = around(formats.map(({ area }) => area));
  const inGrid = whole.rows * whole.columns * bytesInGrid;
  const worth = inGrid <= small.grid ? small.longer : 1;
  if (inGrid < formats.length * bytesOfCall * worth) {
    const grid = Array.from({ length: whole.rows }, (_, row) =>
      Array.from(
        { length: whole.columns },
        (__, column) => cells[whole.row + row]?.[whole.column + column]?.style.numberFormat ?? null,
      ),
    );
    await budget.take(bytesOf(grid));
    passingRange(sheet, whole).numberFormat = grid as string[][];
    return;
  }
  await budget.take(formats.length * bytesOfCall);
  for (const { format, area } of formats)
    passingRange(sheet, area).numberFormat = format as unknown as string[][];
}

/** The smallest area that holds all of some; an empty one for none. */
function around(areas: readonly Rect[]): Rect {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(0, ...areas.map((area) => area.row + area.rows - row));
  const columns = Math.max(0, ...areas.map((area) => area.column + area.columns - column));
  return { row, column, rows, columns };
}
