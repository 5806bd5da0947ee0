import type { FigureDifference } from '../app/workbook';
import { cellAddress } from '../core/cells/address';
import { passingRange } from './passingRange';
import type { LiveFigure, SheetModel } from '../core/papers/sheet/sheetModel';

/** Sums of pounds may differ in the last binary digit. */
const tolerance = 0.005;

/** A live figure with its place in the row. */
interface Placed {
  readonly column: number;
  readonly figure: LiveFigure;
}

/**
 * Queues the reading of the rows of a sheet that hold live figures.
 * @returns what gives, after the sync, the figures for which Excel's own result is not the expected one
 */
export function loadFigures(sheet: Excel.Worksheet, model: SheetModel): () => FigureDifference[] {
  const rows = model.cells.map((cells) =>
    cells.flatMap((cell, column): Placed[] => {
      const content = cell?.content;
      return typeof content === 'object' && 'formula' in content ? [{ column, figure: content }] : [];
    }),
  );
  const loaded = runsOf(rows).map(({ row, figures }) => {
    const width = Math.max(...figures.flat().map(({ column }) => column)) + 1;
    const range = passingRange(sheet, { row, column: 0, rows: figures.length, columns: width }).load(
      'values',
    );
    return { row, figures, range };
  });
  return () =>
    loaded.flatMap(({ row, figures, range }) => {
      const values = range.values as (string | number | boolean)[][];
      return figures.flatMap((placed, index) =>
        placed.flatMap(({ column, figure: { expected } }) => {
          const found = values[index]?.[column] ?? '';
          return isSame(expected, found) ? [] : [{ cell: cellAddress(row + index, column), expected, found }];
        }),
      );
    });
}

/** Rows without figures that are read along: a run of its own takes three calls more. */
const mostBetween = 6;

/** Rows near each other that hold figures, with those between. */
function runsOf(rows: readonly (readonly Placed[])[]): { row: number; figures: (readonly Placed[])[] }[] {
  const runs: { row: number; figures: (readonly Placed[])[] }[] = [];
  rows.forEach((figures, row) => {
    if (figures.length === 0) return;
    const last = runs[runs.length - 1];
    const between = last === undefined ? Infinity : row - last.row - last.figures.length;
    if (last !== undefined && between <= mostBetween)
      last.figures.push(...Array.from({ length: between }, () => []), figures);
    else runs.push({ row, figures: [figures] });
  });
  return runs;
}

const isSame = (expected: number | string, found: string | number | boolean): boolean =>
  typeof expected === 'number' && typeof found === 'number'
    ? Math.abs(expected - found) < tolerance
    : expected === found;
