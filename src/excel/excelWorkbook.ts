import type { Workbook } from '../app/workbook';
import type { Pause } from '../app/pause';
import type { AreaFills, ColourArea } from '../core/cells/sheetCells';
import { changeCells } from './changeCells';
import { readCells, type ReadWorkbook } from './readCells';
import { areaFills, loadColours, type CellColours } from './loadColours';
import { readGrids } from './readGrids';
import { readRows } from './readRows';
import { requireEditable } from './requireWritable';
import { writeSettings } from './settings';
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
    changeCells: async (changes) => changeCells(context, changes),
    showCell: async (name, cell) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    },
    addRatingAids: async (choices) => (await writingCode()).addRatingAids(context, choices),
    removeRatingAids: async (choices) => (await writingCode()).removeRatingAids(context, choices),
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
