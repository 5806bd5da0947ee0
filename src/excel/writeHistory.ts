import type { HistoryToWrite } from '../app/workbook';
import type { Pause } from '../app/pause';
import type { CellValue } from '../core/cells/sheetCells';
import type { HistoryChange } from '../core/history/changeHistory';
import { addSheet } from './addSheet';
import { applyStyle } from './applyStyle';
import type { OwnHistory, ReadWorkbook } from './readCells';
import { bytesOfCall, RequestBudget } from './requestBudget';
import { requireHistoryWritable, requireWritable } from './requireWritable';
import { safeText } from './safeText';
import { setRowHeights } from './setRowHeights';
import { undoWrite } from './undoWrite';
import { writeContents } from './writeContents';
import { writeSheet } from './writeSheet';

/**
 * Makes the history sheet or changes rows of it, in one batch below the size limit. The sheet that is being looked at stays
 * so. Where Excel refuses half-way, the rows get back what they held, or the new sheet is removed.
 */
export async function writeHistory(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  { change, visibility }: HistoryToWrite,
  pause: Pause,
): Promise<{ sheet: string; created: boolean }> {
  const { history } = read;
  if ('sheet' in change) {
    requireWritable(read, [change.sheet]);
    const taken = new Set([...read.sheets.keys()].map((name) => name.toLowerCase()));
    const { sheet } = addSheet(context, change.sheet, taken);
    const write = async (): Promise<void> => {
      await writeSheet(sheet, change.sheet, [], new Map(), new RequestBudget(context, pause));
      if (visibility === 'hidden') sheet.visibility = 'Hidden';
      sheet.load('name');
      await context.sync();
    };
    await orUndo(write, () => undoWrite(context, read));
    return { sheet: sheet.name, created: true };
  }
  if (history === null) throw new RangeError('There is no history sheet to change');
  requireHistoryWritable(read, history);
  await orUndo(
    async () => {
      await writeRows(history, change, new RequestBudget(context, pause));
      // Left alone where it is as it should be: setting it clears the undo history in Excel on desktop.
      if (visibility !== null && (visibility === 'visible') !== history.isVisible) {
        history.sheet.visibility = visibility === 'visible' ? 'Visible' : 'Hidden';
      }
      await context.sync();
    },
    async () => {
      await putBack(history, change, new RequestBudget(context));
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

async function writeRows({ sheet }: OwnHistory, change: HistoryChange, budget: RequestBudget): Promise<void> {
  const { rows, heights, emptied, newFrom, looks } = change;
  await put(sheet, rows, change, budget);
  if (heights.size > 0) {
    await budget.take(looks.length * callsOfLook * bytesOfCall);
    for (const { column: at, style } of looks) {
      applyStyle(sheet.getRangeByIndexes(newFrom, at, heights.size, 1), style);
    }
  }
  await setRowHeights(sheet, heights, budget);
  await clearRows(sheet, emptied, change, budget);
}

/** About how many calls the look of a column takes. */
const callsOfLook = 12;

/** Gives the rows of a change what they held when they were read. */
async function putBack(
  { sheet, row: first, values }: OwnHistory,
  change: HistoryChange,
  budget: RequestBudget,
): Promise<void> {
  const held = new Map<number, readonly CellValue[]>();
  const unheld: number[] = [];
  for (const row of [...change.rows.keys(), ...change.emptied]) {
    const before = values[row - first];
    if (before === undefined) unheld.push(row);
    else held.set(row, before);
  }
  await put(sheet, held, change, budget);
  await clearRows(sheet, unheld, change, budget);
}

async function clearRows(
  sheet: Excel.Worksheet,
  rows: readonly number[],
  { column, width }: HistoryChange,
  budget: RequestBudget,
): Promise<void> {
  for (const row of rows) {
    await budget.take(2 * bytesOfCall);
    sheet.getRangeByIndexes(row, column, 1, width).clear('Contents');
  }
}

async function put(
  sheet: Excel.Worksheet,
  rows: HistoryChange['rows'],
  { column }: HistoryChange,
  budget: RequestBudget,
): Promise<void> {
  for (const { row, values } of runs(rows)) {
    const contents = values.map((cells) =>
      cells.map((value) => (typeof value === 'string' ? safeText(value) : value)),
    );
    await budget.take(bytesOfCall);
    await writeContents(sheet, contents, budget, { row, column });
  }
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
