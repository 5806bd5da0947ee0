import type { HistoryToWrite } from '../app/workbook';
import type { CellValue } from '../core/cells/sheetCells';
import type { HistoryChange } from '../core/history/changeHistory';
import { addSheet } from './addSheet';
import { applyStyle } from './applyStyle';
import type { OwnHistory, ReadWorkbook } from './readCells';
import { RequestBudget } from './requestBudget';
import { requireHistoryWritable, requireWritable } from './requireWritable';
import { safeText } from './safeText';
import { undoWrite } from './undoWrite';
import { writeSheet } from './writeSheet';

/**
 * Makes the history sheet or changes rows of it, in one batch. The sheet that is being looked at stays
 * so. Where Excel refuses half-way, the rows get back what they held, or the new sheet is removed.
 */
export async function writeHistory(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  { change, visibility }: HistoryToWrite,
): Promise<{ sheet: string; created: boolean }> {
  const { history } = read;
  if ('sheet' in change) {
    requireWritable(read, [change.sheet]);
    const taken = new Set([...read.sheets.keys()].map((name) => name.toLowerCase()));
    const { sheet } = addSheet(context, change.sheet, taken);
    const write = async (): Promise<void> => {
      await writeSheet(sheet, change.sheet, [], new Map(), new RequestBudget(context));
      if (visibility === 'hidden') sheet.visibility = 'Hidden';
      sheet.load('name');
      await context.sync();
    };
    await orUndo(write, () => undoWrite(context, read));
    return { sheet: sheet.name, created: true };
  }
  if (history === null) throw new RangeError('There is no history sheet to change');
  requireHistoryWritable(read, history);
  writeRows(history, change);
  // Left alone where it is as it should be: setting it clears the undo history in Excel on desktop.
  if (visibility !== null && (visibility === 'visible') !== history.isVisible) {
    history.sheet.visibility = visibility === 'visible' ? 'Visible' : 'Hidden';
  }
  await orUndo(
    () => context.sync(),
    async () => {
      putBack(history, change);
      await context.sync();
    },
  );
  return { sheet: history.name, created: false };
}

async function orUndo(write: () => Promise<void>, undo: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    await undo();
    throw error;
  }
}

function writeRows({ sheet }: OwnHistory, change: HistoryChange): void {
  const { rows, column, heights, emptied, newFrom, looks } = change;
  for (const { row, values } of runs(rows)) put(sheet, row, column, values);
  if (heights.size > 0) {
    for (const { column: at, style } of looks) {
      applyStyle(sheet.getRangeByIndexes(newFrom, at, heights.size, 1), style);
    }
  }
  for (const [row, height] of heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  for (const row of emptied) clearRow(sheet, row, change);
}

/** Gives the rows of a change what they held when they were read. */
function putBack({ sheet, row: first, values }: OwnHistory, change: HistoryChange): void {
  for (const row of [...change.rows.keys(), ...change.emptied]) {
    const held = values[row - first];
    if (held === undefined) clearRow(sheet, row, change);
    else put(sheet, row, change.column, [held]);
  }
}

function clearRow(sheet: Excel.Worksheet, row: number, { column, width }: HistoryChange): void {
  sheet.getRangeByIndexes(row, column, 1, width).clear('Contents');
}

function put(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  values: readonly (readonly (CellValue | null)[])[],
): void {
  const range = sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
  range.values = values.map((cells) =>
    cells.map((value) => (typeof value === 'string' ? safeText(value) : value)),
  );
}

/** Rows next to each other, to be written together. */
function runs(rows: HistoryChange['rows']): { row: number; values: (readonly (CellValue | null)[])[] }[] {
  const found: { row: number; values: (readonly (CellValue | null)[])[] }[] = [];
  for (const [row, values] of [...rows].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.row + last.values.length === row) last.values.push(values);
    else found.push({ row, values: [values] });
  }
  return found;
}
