import { isBlank } from '../../cells/text';
import { valueAt } from '../../cells/sheetCells';
import type { FoundTable } from '../tables/foundTable';

/** Of the rows that are looked at, so many hold a text there. */
const nearlyAll = 0.8;
/** In characters: marks and codes are shorter. */
const shortestStep = 4;
/** To so many actions there is one such row at the least. */
const actionsToAStep = 4;

/**
 * The column of milestones or steps, each with a date and a rating of its own, under actions that are written once:
 * whether they are what is to be done is for a person to say.
 * @param notes rows that hold no action
 * @param actions how many rows hold one
 */
export function stepColumn(table: FoundTable, notes: readonly number[], actions: number): number | undefined {
  const { sheet, body, columns, series } = table;
  const isOwn = (row: number, column: number | undefined): boolean =>
    column !== undefined && !isBlank(valueAt(sheet, row, column));
  const steps = notes.filter(
    (row) =>
      !isOwn(row, columns.action) &&
      isOwn(row, columns.due) &&
      (isOwn(row, columns.progress) || isOwn(row, columns.impact)),
  );
  if (steps.length < 2 || steps.length * actionsToAStep < actions) return undefined;
  const serving = new Set([...Object.values(columns), ...Object.values(series).flat()]);
  const free = Array.from({ length: body.columns }, (_, at) => body.column + at).filter(
    (column) => !serving.has(column),
  );
  const isText = (row: number, column: number): boolean => {
    const value = valueAt(sheet, row, column);
    return typeof value === 'string' && value.trim().length >= shortestStep;
  };
  return free.find((column) => steps.filter((row) => isText(row, column)).length >= steps.length * nearlyAll);
}
