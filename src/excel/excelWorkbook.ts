import type { Workbook, WrittenSheet } from '../app/workbook';
import type { Pause } from '../app/pause';
import type { AreaFills, ColourArea } from '../core/cells/sheetCells';
import type { SheetModel } from '../core/sheets/sheetModel';
import { changeCells } from './changeCells';
import { addRatingAids } from './addRatingAids';
import { removeRatingAids } from './removeRatingAids';
import { readCells, type OwnSheet, type ReadWorkbook } from './readCells';
import { areaFills, loadColours, type CellColours } from './loadColours';
import { readGrids } from './readGrids';
import { loadFigures } from './loadFigures';
import { RequestBudget } from './requestBudget';
import { readRows } from './readRows';
import { requireEditable, requireWritable } from './requireWritable';
import { undoWrite } from './undoWrite';
import { writeSettings } from './settings';
import { addSheet } from './addSheet';
import { writeHistory } from './writeHistory';
import { writeSheet } from './writeSheet';

/** The open workbook, for one run. Below the size limits, a member takes one batch, and reading two. */
export function excelWorkbook(context: Excel.RequestContext, pause: Pause): Workbook {
  let read: Promise<ReadWorkbook> | null = null;
  const workbook = (): Promise<ReadWorkbook> => (read ??= readCells(context));
  return {
    readCells: async () => (await workbook()).cells,
    readFills: async (areas) => readFills(context, await workbook(), areas),
    readRows: async (values, fills, formulasOn) => readRows(context, values, fills, formulasOn),
    readSettings: async () => (await workbook()).settings,
    writeSettings: async (settings) => {
      requireEditable((await workbook()).isReadOnly);
      await writeSettings(context, settings);
    },
    changeCells: async (changes) => changeCells(context, changes),
    showCell: async (name, cell) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    },
    addRatingAids: async (choices) => addRatingAids(context, choices),
    removeRatingAids: async (choices) => removeRatingAids(context, choices),
    readHistory: async () => (await workbook()).history,
    writeHistory: async (history) => writeHistory(context, await workbook(), history, pause),
    writeSheets: async (models) => writeSheets(context, await workbook(), models, pause),
  };
}

async function readFills(
  context: Excel.RequestContext,
  { sheets }: ReadWorkbook,
  areas: readonly ColourArea[],
): Promise<AreaFills[]> {
  const wanted = areas.flatMap(({ sheet: name, area, fonts = false }) => {
    const sheet = sheets.get(name);
    return sheet === undefined ? [] : [{ name, sheet, area, fonts }];
  });
  const grids = await readGrids<CellColours>(context, wanted, (range, { fonts = false }) =>
    loadColours(range, fonts),
  );
  return wanted.map(({ name, area, fonts }, index) =>
    areaFills({ sheet: name, area }, grids[index] ?? [], fonts),
  );
}

async function writeSheets(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  models: readonly SheetModel[],
  pause: Pause,
): Promise<WrittenSheet[]> {
  requireWritable(read, models);
  const taken = new Set([...read.sheets.keys()].map((name) => name.toLowerCase()));
  const places = models.map((model) => {
    const own = read.own.find(({ key }) => key === model.key);
    if (own !== undefined) clearSheet(own, model);
    const { sheet, name } = own ?? addSheet(context, model, taken);
    return { model, own, sheet, name };
  });
  const tabs = new Map(places.map(({ model, name }) => [model.key, name]));
  const budget = new RequestBudget(context, pause);
  try {
    for (const { model, own, sheet } of places) {
      await writeSheet(sheet, model, own?.charts ?? [], tabs, budget);
    }
    const written = places.map(({ model, own, sheet }) => {
      sheet.load('name');
      return { own, sheet, figures: loadFigures(sheet, model) };
    });
    places[0]?.sheet.activate();
    await pause();
    await context.sync();
    return written.map(({ own, sheet, figures }) => ({
      name: sheet.name,
      created: own === undefined,
      differences: figures(),
    }));
  } catch (error) {
    await undoWrite(context, read);
    throw error;
  }
}

/** Empties a sheet of ours; its charts stay, but for those of ours that it no longer has. */
function clearSheet({ sheet, charts }: OwnSheet, model: SheetModel): void {
  const used = sheet.getUsedRange();
  used.unmerge();
  used.clear();
  used.dataValidation.clear();
  for (const chart of charts) {
    const isGone = model.charts.every(({ name }) => name !== chart);
    if (isGone && chart.startsWith(chartPrefix)) sheet.charts.getItem(chart).delete();
  }
}

/** Ours among the charts that officers may have put on a sheet of ours. */
const chartPrefix = 'BRAG Board ';
