import { PlanProblem } from '../app/planProblem';
import { excelErrorCode } from './problems';
import { markerName } from '../app/summarySheets';
import type { HistoryToWrite, WrittenHistory } from '../app/workbook';
import type { Pause } from '../app/pause';
import { settingsIn } from '../app/settingsIn';
import { changeHistoryRows } from './changeHistoryRows';
import type { ReadWorkbook } from './readCells';
import { requireWritable } from './requireWritable';
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
  if (!('sheet' in change)) return changeHistoryRows(context, read, { ...toWrite, change }, pause);
  requireWritable(read, [change.sheet]);
  if (await isTaken(context, read, [...settings.keys()])) return null;
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

/** Whether there is a history sheet by now, or settings are not as they were read. */
async function isTaken(
  { workbook }: Excel.RequestContext,
  { settings: held, stale }: ReadWorkbook,
  settings: readonly string[],
): Promise<boolean> {
  workbook.settings.load('items/key,items/value');
  const marker = workbook.names.getItemOrNullObject(markerName('history')).load('name');
  await workbook.context.sync();
  const now = settingsIn(workbook.settings.items);
  return (
    !(marker.isNullObject || stale.includes(markerName('history'))) ||
    settings.some((name) => JSON.stringify(now.get(name)) !== JSON.stringify(held.get(name)))
  );
}
