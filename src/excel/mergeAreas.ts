import type { Rect } from '../core/cells/address';
import { passingRange } from './passingRange';

/** Queues the merging of areas: those of one row that lie under each other are merged row by row in one call. */
export function mergeAreas(sheet: Excel.Worksheet, areas: readonly Rect[]): void {
  for (const { area, across } of runsOf(areas)) passingRange(sheet, area).merge(across);
}

/** Areas that are merged at once: each of their rows for itself, or one of several rows as one cell. */
function runsOf(areas: readonly Rect[]): { area: Rect; across: boolean }[] {
  const runs: { area: Rect; across: boolean }[] = [];
  for (const area of [...areas].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    const isNext =
      last?.across === true &&
      area.rows === 1 &&
      last.area.row + last.area.rows === area.row &&
      last.area.column === area.column &&
      last.area.columns === area.columns;
    if (isNext) last.area = { ...last.area, rows: last.area.rows + 1 };
    else runs.push({ area, across: area.rows === 1 });
  }
  return runs;
}
