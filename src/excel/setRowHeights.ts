import { bytesOf } from './bytesOf';
import type { RequestBudget } from './requestBudget';

/** Excel's limit on a row, in points. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const highest = 409.5;
/** Rows of one call: small enough to share a request with others. */
const mostAtOnce = 10_000;

/**
 * Queues the heights of rows, in points; a row that needs more than Excel gives is as high as it can be. Cut by bytes
 * where they are many.
 * @param columns how wide the range is that they are set by, which may be one that is in use already
 */
export async function setRowHeights(
  sheet: Excel.Worksheet,
  heights: ReadonlyMap<number, number>,
  budget: RequestBudget,
  columns = 1,
): Promise<void> {
  const rows = [...heights.keys()].sort((a, b) => a - b);
  const end = (rows[rows.length - 1] ?? -1) + 1;
  for (let row = rows[0] ?? 0; row < end; row += mostAtOnce) {
    const properties = Array.from(
      { length: Math.min(mostAtOnce, end - row) },
      (_, index): Excel.SettableRowProperties => {
        const height = heights.get(row + index);
        return height === undefined ? {} : { format: { rowHeight: Math.min(highest, hundredth(height)) } };
      },
    );
    await budget.take(bytesOf(properties));
    budget.range(sheet, { row, column: 0, rows: properties.length, columns }).setRowProperties(properties);
  }
}

/** Finer than a printer draws, and short in a request. */
const hundredth = (points: number): number => Math.round(points * 100) / 100;
