import type { Workbook } from '../app/workbook';
import type { Pause } from '../app/pause';
import type { AreaFills, ColourArea } from '../core/cells/sheetCells';
import { readCells, type ReadWorkbook } from './readCells';
import { loadFormatRules } from './loadFormatRules';
import { areaFills, loadColours, type CellColours } from './loadColours';
import { readGrids } from './readGrids';
import { readRows } from './readRows';
import { requireEditable } from './requireWritable';
import { changeSettings, writeSettings } from './settings';
import type * as writing from './writing';

// It comes with what lays the sheets out.
const writingCode = (): Promise<typeof writing> => import(/* webpackChunkName: "build" */ './writing');

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
    changeSettings: (change) => changeSettings(context, change),
    changeCells: async (changes) => {
      const { changeCells } = await writingCode();
      // What was read before is read anew after a change.
      read = null;
      return changeCells(context, changes);
    },
    showCell: async (name, cell) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    },
    insertFormula: async (formula, plans) =>
      (await writingCode()).insertFormula(context, formula, plans, (await workbook()).isReadOnly),
    addRatingValidation: async (choices) => (await writingCode()).addRatingValidation(context, choices),
    removeRatingValidation: async () => (await writingCode()).removeRatingValidation(context),
    readHistory: async () => (await workbook()).history,
    forget: () => {
      read = null;
    },
    writeHistory: async (history) =>
      (await writingCode()).writeHistory(context, await workbook(), history, pause),
    writeSheets: async (models) =>
      (await writingCode()).writeSheets(context, await workbook(), models, pause),
  };
}

async function readFills(
  context: Excel.RequestContext,
  { sheets }: ReadWorkbook,
  areas: readonly ColourArea[],
): Promise<AreaFills[]> {
  const wanted = areas.flatMap((place) => {
    const sheet = sheets.get(place.sheet);
    return sheet === undefined ? [] : [{ place, sheet, area: place.area, wanted: place }];
  });
  const rules = loadFormatRules(
    context,
    wanted.filter(({ place }) => place.rules),
  );
  const grids = await readGrids<CellColours>(context, wanted, (range, { wanted: looks = {} }) =>
    loadColours(range, looks),
  );
  const found = await rules();
  return wanted.map(({ place }, index) => {
    const own = found.get(place);
    return { ...areaFills(place, grids[index] ?? []), ...(own === undefined ? {} : { rules: own }) };
  });
}
