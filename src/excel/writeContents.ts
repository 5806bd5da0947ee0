import { bytesOf } from './bytesOf';
import { passingRange } from './passingRange';
import type { RequestBudget } from './requestBudget';

/** Rows of one write, in bytes: small enough to share a request. */
const mostAtOnce = 1_000_000;
/** Cells of one write: a larger grid Office.js cuts by itself, with four calls more for each piece. */
export const mostCellsAtOnce = 1_500;

/**
 * Queues contents from a cell on, cut by bytes where they are many. They are given as Excel is to take them: text
 * that is to stay text has been through `safeText`.
 */
export async function writeContents(
  sheet: Excel.Worksheet,
  contents: readonly (readonly unknown[])[],
  budget: RequestBudget,
  origin: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): Promise<void> {
  let rows: (readonly unknown[])[] = [];
  let bytes = 0;
  let first = 0;
  const write = async (): Promise<void> => {
    if (rows.length === 0) return;
    await budget.take(bytes);
    const { row, column } = origin;
    const area = { row: row + first, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
    passingRange(sheet, area).formulas = rows as string[][];
    first += rows.length;
    [rows, bytes] = [[], 0];
  };
  for (const row of contents) {
    const size = bytesOf(row);
    const cells = (rows.length + 1) * row.length;
    if (bytes + size > mostAtOnce || cells > mostCellsAtOnce) await write();
    rows.push(row);
    bytes += size;
  }
  await write();
}
