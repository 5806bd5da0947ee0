import type { Rect } from '../core/cells/address';
import { heldLabels, wantedRows } from '../core/sheets/rowLabels';
import { rowOrigins } from '../core/sheets/rowOrigins';
import { inverseOf, rowSteps, type RowStep } from '../core/sheets/rowSteps';
import type { SheetModel } from '../core/sheets/sheetModel';
import type { OwnSheet } from './readCells';
import { bytesOfCall, type RequestBudget } from './requestBudget';

/** A sheet of ours whose rows go elsewhere with this build. */
export interface RowsToBring {
  readonly sheet: Excel.Worksheet;
  /** Stands in the workbook, hidden, from the moment at which the rows have been brought until all is written. */
  readonly mark: string;
  readonly there: readonly RowStep[];
  readonly back: readonly RowStep[];
}

/**
 * How the rows of a sheet come to where they stand in its new model, so that formulas and names of the officers'
 * go on pointing at the same figures; null where they are there already.
 */
export function rowsToBring(
  { key, sheet, contents, corner }: OwnSheet,
  model: SheetModel,
): RowsToBring | null {
  if (contents === null) return null;
  const held = heldRows(contents, corner);
  const origins = rowOrigins(held, corner.row, wantedRows(model));
  const there = rowSteps(origins, held.length);
  if (there.length === 0) return null;
  const back = rowSteps(inverseOf(origins, held.length), origins.length);
  return { sheet, mark: `BragBoard.moving_${key.replaceAll('-', '_')}`, there, back };
}

/** The words by which each row is known, from the sheet's first row to the last that is used. */
function heldRows(
  { area, values }: { readonly area: Rect } & Pick<NonNullable<OwnSheet['contents']>, 'values'>,
  corner: OwnSheet['corner'],
): string[] {
  const ours = values.map((row) => row.slice(Math.max(0, corner.column - area.column)));
  const held = [...Array<string>(area.row).fill(''), ...heldLabels(ours)];
  while (held.length <= corner.row) held.push('');
  return held;
}

/** Queues the bringing of rows, and a mark that says that it has been done. */
export async function bringRows(
  context: Excel.RequestContext,
  { sheet, mark, there }: RowsToBring,
  budget: RequestBudget,
): Promise<void> {
  await budget.take((there.length * callsOfStep + 3) * bytesOfCall);
  queueSteps(sheet, there);
  dropMark(context, mark);
  context.workbook.names.add(mark, sheet.getCell(0, 0)).visible = false;
}

/** Queues the bringing back of rows; where the mark stood, they had been brought. */
export function bringRowsBack(context: Excel.RequestContext, { sheet, mark, back }: RowsToBring): void {
  queueSteps(sheet, back);
  dropMark(context, mark);
}

/** Queues the taking away of a mark; nothing where there is none. */
export function dropMark(context: Excel.RequestContext, mark: string): void {
  context.workbook.names.getItemOrNullObject(mark).delete();
}

const callsOfStep = 4;

function queueSteps(sheet: Excel.Worksheet, steps: readonly RowStep[]): void {
  const wholeRows = (row: number, rows: number) => sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow();
  for (const step of steps) {
    const rows = wholeRows(step.row, step.rows);
    if (step.do === 'move') rows.moveTo(wholeRows(step.to, step.rows));
    else if (step.do === 'insert') rows.insert('Down');
    else rows.delete('Up');
  }
}
