import type { Pause } from '../app/pause';
import type { HistoryToWrite, WrittenHistory, WritingNote } from '../app/workbook';
import type { CellValue } from '../core/cells/sheetCells';
import type { HistoryChange } from '../core/history/changeHistory';
import { applyStyle } from './applyStyle';
import { excelErrorCode } from './problems';
import type { OwnHistory, ReadWorkbook } from './readCells';
import { refusedRun } from './refusedRun';
import { bytesOfCall, RequestBudget } from './requestBudget';
import { RunMark, type Stage } from './runMark';
import { safeText } from './safeText';
import { setRowHeights } from './setRowHeights';
import { queueSetting, queueSettingBack } from './settings';
import { settingsIn, settingsPrefix } from '../app/settingsIn';
import { writeContents } from './writeContents';

/** What changes on the history sheet that is there. */
interface RowsToChange extends Omit<HistoryToWrite, 'change'> {
  readonly change: HistoryChange;
  /** True where some of its rows are filtered away: Excel puts what is written to others then. */
  readonly isFiltered: boolean;
}

/**
 * Changes rows of the history sheet, and keeps settings with them; then come the looks of rows that are new. Where
 * Excel refuses before all rows are written, they get back what they held; what it refuses after that is noted.
 * @returns null where somebody has changed the sheet or the settings right before: they stand as they had left them
 * @throws PlanProblem that says what has become of what was begun
 */
export async function changeHistoryRows(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  { change, visibility, settings = new Map<string, unknown>(), isFiltered }: RowsToChange,
  pause: Pause,
): Promise<WrittenHistory | null> {
  const { history } = read;
  if (history === null) throw new RangeError('There is no history sheet to change');
  const { sheet, name } = history;
  const mark = new RunMark(context);
  const notes: WritingNote[] = [];
  try {
    const budget = new RequestBudget(context, pause);
    const before = loadBefore(context, read, history, [...settings.keys()]);
    mark.begin();
    for (const stale of read.stale) context.workbook.names.getItemOrNullObject(stale).delete();
    if (isFiltered) sheet.autoFilter.clearCriteria();
    await put(sheet, change.rows, change, budget);
    await clearRows(sheet, change.emptied, change, budget);
    for (const [key, value] of settings) queueSetting(context, key, value);
    mark.reach('written');
    const differing = loadBack(sheet, change);
    await dress(history, change, visibility, budget);
    mark.end();
    await context.sync();
    const theirs = before();
    if (theirs !== null) {
      await putBack({ ...history, ...theirs.cells }, change, new RequestBudget(context));
      for (const key of settings.keys()) queueSettingBack(context, key, theirs.settings);
      await context.sync();
      return null;
    }
    const rows = differing();
    if (rows.length > 0) notes.push({ words: differingWords(name, rows), code: '' });
  } catch (error) {
    const stage = await stageOf(context, mark);
    if (stage !== 'written') {
      const remaining = stage === 'untouched' ? [] : await takeBack(history);
      throw refusedRun(error, { stage: stage ?? 'begun', remaining, undressed: [] });
    }
    try {
      await dress(history, change, visibility, new RequestBudget(context));
      await context.sync();
    } catch (refused) {
      const words = `The looks of new rows were not taken on “${name}”. What is kept there is complete.`;
      notes.push({ words, code: excelErrorCode(refused) });
    }
    mark.end();
    await context.sync();
  }
  if (isFiltered)
    notes.push({ words: `All rows of “${name}” are shown again, so that new ones could be kept.`, code: '' });
  return { sheet: name, created: false, notes };

  /** Gives the rows of the change what they held when they were read. @returns the sheet, where that is refused */
  async function takeBack(held: OwnHistory): Promise<string[]> {
    try {
      const budget = new RequestBudget(context);
      await putBack(held, change, budget);
      for (const key of settings.keys()) queueSettingBack(context, key, read.settings);
      mark.end();
      await context.sync();
      return [];
    } catch {
      return [name];
    }
  }
}

/** What somebody has put on the history sheet and into settings since they were read. */
interface Theirs {
  readonly cells: Pick<OwnHistory, 'row' | 'column' | 'values'>;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Queues the reading of what is about to be written over. @returns after the sync, null where it is as it was read */
function loadBefore(
  { workbook }: Excel.RequestContext,
  read: ReadWorkbook,
  { sheet, row, column, values }: OwnHistory,
  settings: readonly string[],
): () => Theirs | null {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,values');
  // Of their own: what is read of them is asked for once more than here.
  const stored = settings.map((name) => ({
    name,
    item: workbook.settings.getItemOrNullObject(settingsPrefix + name).load('key,value'),
  }));
  return () => {
    const now = settingsIn(
      stored.flatMap(({ item }) =>
        item.isNullObject ? [] : [{ key: item.key, value: item.value as unknown }],
      ),
    );
    const cells = used.isNullObject
      ? { row, column, values: [] }
      : { row: used.rowIndex, column: used.columnIndex, values: used.values as CellValue[][] };
    const isSame =
      JSON.stringify(cells.values) === JSON.stringify(values) &&
      (values.length === 0 || (cells.row === row && cells.column === column)) &&
      settings.every((name) => JSON.stringify(now.get(name)) === JSON.stringify(read.settings.get(name)));
    return isSame ? null : { cells, settings: now };
  };
}

/** How far the run has come; null where Excel cannot be asked. */
async function stageOf(context: Excel.RequestContext, mark: RunMark): Promise<Stage | null> {
  try {
    const { names } = context.workbook;
    names.load('items/name,items/formula,items/comment');
    await context.sync();
    return mark.stageIn(names.items);
  } catch {
    return null;
  }
}

async function dress(
  { sheet, isVisible }: OwnHistory,
  { heights, looks, newFrom }: HistoryChange,
  visibility: HistoryToWrite['visibility'],
  budget: RequestBudget,
): Promise<void> {
  if (heights.size > 0) {
    await budget.take(looks.length * callsOfLook * bytesOfCall);
    for (const { column, style } of looks) {
      applyStyle(sheet.getRangeByIndexes(newFrom, column, heights.size, 1), style);
    }
  }
  await setRowHeights(sheet, heights, budget);
  // Left alone where it is as it should be: setting it clears the undo history in Excel on desktop.
  if (visibility !== null && (visibility === 'visible') !== isVisible) {
    sheet.visibility = visibility === 'visible' ? 'Visible' : 'Hidden';
  }
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

/** Queues the reading of the rows that were written. @returns what gives those that do not hold it, after the sync */
function loadBack(sheet: Excel.Worksheet, { rows, column, width }: HistoryChange): () => number[] {
  const read = runs(rows).map(({ row, values }) => {
    const range = sheet.getRangeByIndexes(row, column, values.length, width).load('values');
    return { row, values, range };
  });
  return () =>
    read.flatMap(({ row, values, range }) =>
      values.flatMap((cells, index) => {
        const found = range.values[index] as CellValue[] | undefined;
        const isThere = cells.every((cell, at) => cell === null || isSame(cell, found?.[at]));
        return isThere ? [] : [row + index];
      }),
    );
}

/** Text may have lost marks that a workbook cannot hold. */
const isSame = (written: CellValue, found: CellValue | undefined): boolean =>
  typeof written === 'string'
    ? typeof found === 'string' && safeText(written) === safeText(found)
    : written === found;

const differingWords = (sheet: string, rows: readonly number[]): string =>
  `Look at “${sheet}”: row ${rows.map((row) => row + 1).join(', ')} does not hold what was to be kept there. Keep the position again, in place of this one.`;

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
