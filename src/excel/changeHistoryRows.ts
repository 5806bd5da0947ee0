import type { Pause } from '../app/pause';
import type { HistoryToWrite, WrittenHistory, WritingNote } from '../app/workbook';
import type { HistoryChange } from '../core/papers/history/changeHistory';
import { pointsOf } from '../core/papers/sheet/pageSize';
import { applyStyle } from './applyStyle';
import { HistoryLook, loadBack, partsOf, putRows, rowsAsRead, rowsBack, rowsToWrite } from './historyRows';
import { excelErrorCode } from './problems';
import type { OwnHistory, ReadWorkbook } from './readCells';
import { refusedRun } from './refusedRun';
import { bytesOfCall, RequestBudget } from './requestBudget';
import { requireHistoryWritable } from './requireWritable';
import { RunMark, type Stage } from './runMark';
import { setRowHeights } from './setRowHeights';
import { queueSetting, queueSettingBack } from './settings';

/** What changes on the history sheet that is there. */
interface RowsToChange extends Omit<HistoryToWrite, 'change'> {
  readonly change: HistoryChange;
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
  { change, visibility, settings = new Map<string, unknown>() }: RowsToChange,
  pause: Pause,
): Promise<WrittenHistory | null> {
  const { history } = read;
  if (history === null) throw new RangeError('There is no history sheet to change');
  requireHistoryWritable(read, history);
  const { sheet, name } = history;
  const isFiltered = await lookAgain(context, read, history, change, [...settings.keys()], pause);
  if (isFiltered === null) return null;
  const mark = new RunMark(context);
  const notes: WritingNote[] = [];
  try {
    const budget = new RequestBudget(context, pause);
    const look = new HistoryLook(context, read, history, change, [...settings.keys()]);
    mark.begin();
    for (const stale of read.stale) context.workbook.names.getItemOrNullObject(stale).delete();
    if (isFiltered) sheet.autoFilter.clearCriteria();
    await putRows(sheet, partsOf(rowsToWrite(change), history), change, budget, (part) => {
      look.at(part);
    });
    for (const [key, value] of settings) queueSetting(context, key, value);
    mark.reach('written');
    const differing = await loadBack(sheet, change, budget);
    await dress(history, change, visibility, budget);
    mark.end();
    await context.sync();
    const theirs = look.found();
    if (theirs !== null) {
      const back = rowsBack(change, (row) => theirs.held.get(row) ?? []);
      await putRows(sheet, partsOf(back), change, new RequestBudget(context));
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
      throw refusedRun(error, {
        stage: stage ?? 'begun',
        remaining,
        undressed: [],
        unmerged: [],
        unpointed: [],
      });
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
      await putRows(held.sheet, partsOf(rowsAsRead(change, held)), change, budget);
      for (const key of settings.keys()) queueSettingBack(context, key, read.settings);
      mark.end();
      await context.sync();
      return [];
    } catch {
      return [name];
    }
  }
}

/**
 * Looks right before the writing at what is about to be written over.
 * @returns whether rows of the sheet are filtered away, since Excel puts what is written to others then; null where it is
 *   not as it was read, or settings are not
 */
async function lookAgain(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  history: OwnHistory,
  change: HistoryChange,
  settings: readonly string[],
  pause: Pause,
): Promise<boolean | null> {
  const look = new HistoryLook(context, read, history, change, settings);
  const filter = history.sheet.autoFilter.load('isDataFiltered');
  const budget = new RequestBudget(context, pause);
  for (const part of partsOf(rowsToWrite(change), history)) {
    await budget.take(part.bytes);
    look.at(part);
  }
  await context.sync();
  return look.found() === null ? filter.isDataFiltered : null;
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
  { headerRow, heights, looks, newFrom, newHeadings }: HistoryChange,
  visibility: HistoryToWrite['visibility'],
  budget: RequestBudget,
): Promise<void> {
  if (newHeadings.length > 0) await budget.take(newHeadings.length * callsOfLook * bytesOfCall);
  for (const { column, style, width } of newHeadings) {
    const heading = sheet.getRangeByIndexes(headerRow, column, 1, 1);
    applyStyle(heading, style);
    heading.format.columnWidth = pointsOf(width);
  }
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

const differingWords = (sheet: string, rows: readonly number[]): string =>
  `Look at “${sheet}”: row ${rows.map((row) => row + 1).join(', ')} does not hold what was to be kept there. Keep the position again, in place of this one.`;
