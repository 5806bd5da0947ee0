import type { Workbook, WrittenSheet } from '../app/workbook';
import type { AreaFills, ColourArea } from '../core/cells/sheetCells';
import type { SheetModel } from '../core/sheets/sheetModel';
import { changeCells } from './changeCells';
import { addRatingAids } from './addRatingAids';
import { removeRatingAids } from './removeRatingAids';
import { readCells, type ReadWorkbook } from './readCells';
import { areaFills, loadColours, type CellColours } from './loadColours';
import { readGrids } from './readGrids';
import { loadFigures } from './loadFigures';
import { RequestBudget } from './requestBudget';
import { readRows } from './readRows';
import { requireWritable } from './requireWritable';
import { undoWrite } from './undoWrite';
import { writeSettings } from './settings';
import { markerName } from './summarySheets';
import { writeSheet } from './writeSheet';

/** The open workbook, for one run. Below the size limits, a member takes one batch, and reading two. */
export function excelWorkbook(context: Excel.RequestContext): Workbook {
  let read: Promise<ReadWorkbook> | null = null;
  const workbook = (): Promise<ReadWorkbook> => (read ??= readCells(context));
  return {
    readCells: async () => (await workbook()).cells,
    readFills: async (areas) => readFills(context, await workbook(), areas),
    readRows: async (values, fills, formulasOn) => readRows(context, values, fills, formulasOn),
    readSettings: async () => (await workbook()).settings,
    writeSettings: async (settings) => writeSettings(context, settings),
    changeCells: async (changes) => changeCells(context, changes),
    showCell: async (name, cell) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    },
    addRatingAids: async (choices) => addRatingAids(context, choices),
    removeRatingAids: async (choices) => removeRatingAids(context, choices),
    writeSheets: async (models) => writeSheets(context, await workbook(), models),
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
): Promise<WrittenSheet[]> {
  requireWritable(read, models);
  const taken = new Set([...read.sheets.keys()].map((name) => name.toLowerCase()));
  const places = models.map((model) => {
    const own = read.own.find(({ key }) => key === model.key);
    if (own !== undefined) clearSheet(own.sheet);
    const { sheet, name } = own ?? addSheet(context, model, taken);
    return { model, own, sheet, name };
  });
  const tabs = new Map(places.map(({ model, name }) => [model.key, name]));
  const budget = new RequestBudget(context);
  try {
    for (const { model, own, sheet } of places) {
      await writeSheet(sheet, model, own?.charts ?? [], tabs, budget);
    }
    const written = places.map(({ model, own, sheet }) => {
      sheet.load('name');
      return { own, sheet, figures: loadFigures(sheet, model) };
    });
    places[0]?.sheet.activate();
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

/** A new sheet under its own name or, where an officer has a sheet of that name, the next free one. */
function addSheet(
  context: Excel.RequestContext,
  model: SheetModel,
  taken: Set<string>,
): { sheet: Excel.Worksheet; name: string } {
  let name = model.name;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${model.name} ${n}`;
  taken.add(name.toLowerCase());
  const sheet = context.workbook.worksheets.add(name);
  context.workbook.names.add(markerName(model.key), sheet.getCell(0, 0)).visible = false;
  return { sheet, name };
}

function clearSheet(sheet: Excel.Worksheet): void {
  const used = sheet.getUsedRange();
  used.unmerge();
  used.clear();
  used.dataValidation.clear();
}
