import { heldLabels, wantedRows } from '../core/papers/sheet/rowLabels';
import { rowOrigins } from '../core/papers/sheet/rowOrigins';
import { rowSteps, type RowStep } from '../core/papers/sheet/rowSteps';
import type { SheetModel } from '../core/papers/sheet/sheetModel';
import type { Steps } from '../core/steps';
import type { OwnSheet } from './ownSheet';
import { bytesOfCall, type RequestBudget } from './requestBudget';

/** How the rows of a sheet of ours go on in its new model. */
export interface RowsToBring {
  /** For each row to come, the row that it continues; null for a new one. */
  readonly origins: readonly (number | null)[];
  /** How many rows there are now, from the sheet's first to the last of ours. */
  readonly count: number;
  /** The words by which each of those is known. */
  readonly labels: readonly string[];
  readonly steps: readonly RowStep[];
}

/**
 * How the rows of a sheet come to where they stand in its new model, so that formulas and names of the officers'
 * go on pointing at the same figures; null where they are there already. What officers put below our rows is no
 * row of ours: it goes up and down with the end of them.
 * @param isTyped whether a cell of ours holds what an officer has typed there: a row is not known by that
 * A step is a part of it.
 */
export function* rowsToBring(
  own: OwnSheet,
  model: SheetModel,
  isTyped: (row: number, column: number) => boolean,
): Steps<RowsToBring | null> {
  const { contents } = own;
  if (contents === null) return null;
  const labels = rowLabels(own);
  yield;
  const { area } = contents;
  const ours = contents.values.map((row, index) =>
    row.map((value, at) => (isTyped(area.row + index, area.column + at) ? '' : value)),
  );
  const held = rowLabels(own, { ...contents, values: ours });
  yield;
  const wanted = wantedRows(model);
  yield;
  const origins = rowOrigins(held, own.area.row, wanted);
  yield;
  const steps = rowSteps(origins, labels.length);
  return steps.length === 0 ? null : { origins, count: labels.length, labels, steps };
}

/** The row after the last that we wrote, or that is used where that is not known. */
export const endOfRows = ({ area, contents }: OwnSheet): number =>
  area.rows * area.columns > 1
    ? area.row + area.rows
    : Math.max(area.row + 1, contents === null ? 0 : contents.area.row + contents.values.length);

/** The words by which each row is known, from the sheet's first row to the last of ours. */
export function rowLabels(own: OwnSheet, contents = own.contents): string[] {
  if (contents === null) return [];
  const ours = contents.values.map((row) => row.slice(Math.max(0, own.area.column - contents.area.column)));
  const end = endOfRows(own);
  const labels = [...Array<string>(contents.area.row).fill(''), ...heldLabels(ours)].slice(0, end);
  while (labels.length < end) labels.push('');
  return labels;
}

/** Queues the bringing of rows. */
export async function bringRows(
  sheet: Excel.Worksheet,
  steps: readonly RowStep[],
  budget: RequestBudget,
): Promise<void> {
  await budget.take(steps.length * callsOfStep * bytesOfCall);
  const wholeRows = (row: number, rows: number) => sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow();
  for (const step of steps) {
    const rows = wholeRows(step.row, step.rows);
    if (step.do === 'move') rows.moveTo(wholeRows(step.to, step.rows));
    else if (step.do === 'insert') rows.insert('Down');
    else rows.delete('Up');
  }
}

const callsOfStep = 4;

/** Which row of before each row is once some steps are done; null for one that was put in. */
export function rowsAfter(steps: readonly RowStep[], count: number): (number | null)[] {
  const rows = Array.from({ length: count }, (_, row): number | null => row);
  const blank = (many: number) => Array<null>(many).fill(null);
  for (const step of steps) {
    if (step.do === 'move') {
      const taken = rows.splice(step.row, step.rows, ...blank(step.rows));
      rows.splice(step.to, step.rows, ...taken);
    } else if (step.do === 'insert') rows.splice(step.row, 0, ...blank(step.rows));
    else rows.splice(step.row, step.rows);
  }
  return rows;
}
