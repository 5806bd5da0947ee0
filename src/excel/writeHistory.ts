import { PlanProblem } from '../app/planProblem';
import { excelErrorCode } from './problems';
import { markerName } from '../app/summarySheets';
import type { HistoryToWrite, WrittenHistory } from '../app/workbook';
import type { Pause } from '../app/pause';
import type { CellValue } from '../core/cells/sheetCells';
import { settingsIn } from '../app/settingsIn';
import { changeHistoryRows } from './changeHistoryRows';
import type { ReadWorkbook } from './readCells';
import { requireHistoryWritable, requireWritable } from './requireWritable';
import { writeSheets } from './writeSheets';

/**
 * Makes the history sheet or changes rows of it, in one batch below the size limit. The sheet that is being looked at stays
 * so. Right before, the sheet and the settings are looked at once more.
 * @returns null where somebody has changed them since they were read: nothing is written then
 * @throws PlanProblem that says what has become of what was begun
 */
export async function writeHistory(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  toWrite: HistoryToWrite,
  pause: Pause,
): Promise<WrittenHistory | null> {
  const { change, visibility, settings = new Map<string, unknown>() } = toWrite;
  if ('sheet' in change) requireWritable(read, [change.sheet]);
  else if (read.history !== null) requireHistoryWritable(read, read.history);
  const isFiltered = await lookAgain(context, read, settings);
  if (isFiltered === null) return null;
  if (!('sheet' in change))
    return changeHistoryRows(context, read, { ...toWrite, change, isFiltered }, pause);
  const options = { settings, inBackground: true, hidden: visibility === 'hidden' };
  try {
    const { sheets, notes } = await writeSheets(context, read, [change.sheet], pause, options);
    return { sheet: sheets[0]?.name ?? change.sheet.name, created: true, notes };
  } catch (error) {
    // Somebody else has made it meanwhile.
    if (error instanceof PlanProblem && excelErrorCode(error.cause) === 'ItemAlreadyExists') return null;
    throw error;
  }
}

/** Whether rows of the history sheet are filtered away; null where it is not as it was read, or settings are not. */
async function lookAgain(
  context: Excel.RequestContext,
  { history, settings: held, stale }: ReadWorkbook,
  settings: ReadonlyMap<string, unknown>,
): Promise<boolean | null> {
  const { workbook } = context;
  workbook.settings.load('items/key,items/value');
  const marker = workbook.names.getItemOrNullObject(markerName('history')).load('name');
  const used = history?.sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,values');
  const filter = history?.sheet.autoFilter.load('isDataFiltered');
  await context.sync();
  const now = settingsIn(workbook.settings.items);
  for (const name of settings.keys()) {
    if (JSON.stringify(now.get(name)) !== JSON.stringify(held.get(name))) return null;
  }
  if (history === null || used === undefined)
    return marker.isNullObject || stale.includes(markerName('history')) ? false : null;
  const values = (used.isNullObject ? [] : used.values) as CellValue[][];
  const isSame =
    (values.length === 0 || (used.rowIndex === history.row && used.columnIndex === history.column)) &&
    JSON.stringify(values) === JSON.stringify(history.values);
  return isSame ? filter?.isDataFiltered === true : null;
}
