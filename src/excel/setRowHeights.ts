import { bytesOfCall, type RequestBudget } from './requestBudget';

/** Excel's limit on a row, in points. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const highest = 409.5;

/** Queues the heights of rows, in points; a row that needs more than Excel gives is as high as it can be. Cut by bytes where they are many. */
export async function setRowHeights(
  sheet: Excel.Worksheet,
  heights: ReadonlyMap<number, number>,
  budget: RequestBudget,
): Promise<void> {
  const possible = new Map([...heights].map(([row, height]) => [row, Math.min(highest, height)]));
  for (const { row, rows, height } of heightRuns(possible)) {
    await budget.take(2 * bytesOfCall);
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = height;
  }
}

/**
 * Rows of one height, to be set in this order: where all rows have a height, the one that most have comes
 * first, for all of them, and then come just the others.
 */
function heightRuns(heights: ReadonlyMap<number, number>): HeightRun[] {
  const sorted = [...heights].sort(([a], [b]) => a - b);
  const first = sorted[0]?.[0] ?? 0;
  const isWhole = sorted.length > 1 && sorted[sorted.length - 1]?.[0] === first + sorted.length - 1;
  const usual = isWhole ? mostCommon([...heights.values()]) : null;
  const runs: HeightRun[] = usual === null ? [] : [{ row: first, rows: sorted.length, height: usual }];
  for (const [row, height] of sorted) {
    if (height === usual) continue;
    const last = runs[runs.length - 1];
    if (last?.height === height && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1, height });
  }
  return runs;
}

interface HeightRun {
  readonly row: number;
  rows: number;
  readonly height: number;
}

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
