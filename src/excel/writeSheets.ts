import type { Pause } from '../app/pause';
import type { WrittenSheet } from '../app/workbook';
import type { SheetModel } from '../core/sheets/sheetModel';
import { addSheet } from './addSheet';
import { bringRows, dropMark, rowsToBring, type RowsToBring } from './bringRows';
import { loadFigures } from './loadFigures';
import { isHeldFast } from './problems';
import type { OwnSheet, ReadWorkbook } from './readCells';
import { RequestBudget } from './requestBudget';
import { requireWritable } from './requireWritable';
import { undoWrite } from './undoWrite';
import { writeSheet } from './writeSheet';

/**
 * Writes summary sheets in place, in one batch below the size limit: all of them, or none. Rows of ours go where
 * they stand in the new model before anything is written, so that what points at them goes along.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  models: readonly SheetModel[],
  pause: Pause,
): Promise<WrittenSheet[]> {
  requireWritable(read, models);
  const rows = models.flatMap((model) => {
    const own = ownOf(read, model);
    return (own === undefined ? null : rowsToBring(own, model)) ?? [];
  });
  try {
    return await writeInPlace(context, read, models, rows, pause);
  } catch (error) {
    const brought = await undoWrite(context, read, rows);
    // What an officer has put on a sheet of ours may hold its rows fast; the board's figures matter more.
    if (brought === rows.length || !isHeldFast(error)) throw error;
  }
  try {
    return await writeInPlace(context, read, models, [], pause);
  } catch (error) {
    await undoWrite(context, read);
    throw error;
  }
}

const ownOf = (read: ReadWorkbook, model: SheetModel): OwnSheet | undefined =>
  read.own.find(({ key }) => key === model.key);

async function writeInPlace(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  models: readonly SheetModel[],
  rows: readonly RowsToBring[],
  pause: Pause,
): Promise<WrittenSheet[]> {
  const taken = new Set([...read.sheets.keys()].map((name) => name.toLowerCase()));
  const places = models.map((model) => {
    const own = ownOf(read, model);
    if (own !== undefined) freeRows(own);
    const { sheet, name } = own ?? addSheet(context, model, taken);
    return { model, own, sheet, name };
  });
  const tabs = new Map(places.map(({ model, name }) => [model.key, name]));
  const budget = new RequestBudget(context, pause);
  for (const one of rows) await bringRows(context, one, budget);
  for (const { model, own, sheet } of places) {
    if (own !== undefined) clearSheet(own, model);
    await writeSheet(sheet, model, own?.charts ?? [], tabs, budget);
  }
  const written = places.map(({ model, own, sheet }) => {
    sheet.load('name');
    return { own, sheet, figures: loadFigures(sheet, model) };
  });
  for (const { mark } of rows) dropMark(context, mark);
  places[0]?.sheet.activate();
  await pause();
  await context.sync();
  return written.map(({ own, sheet, figures }) => ({
    name: sheet.name,
    created: own === undefined,
    differences: figures(),
  }));
}

/** Takes off a sheet of ours what binds its rows together. */
function freeRows({ sheet }: OwnSheet): void {
  const used = sheet.getUsedRange();
  used.unmerge();
  used.dataValidation.clear();
  sheet.autoFilter.remove();
}

/** Empties a sheet of ours; its charts stay, but for those of ours that it no longer has. */
function clearSheet({ sheet, charts }: OwnSheet, model: SheetModel): void {
  sheet.getUsedRange().clear();
  for (const chart of charts) {
    const isGone = model.charts.every(({ name }) => name !== chart);
    if (isGone && chart.startsWith(chartPrefix)) sheet.charts.getItem(chart).delete();
  }
}

/** Ours among the charts that officers may have put on a sheet of ours. */
const chartPrefix = 'BRAG Board ';
