import type { FigureDifference, Workbook, WrittenSheet } from '../app/workbook';
import { cellAddress } from '../core/cells/address';
import type { AreaFills, SheetArea } from '../core/cells/sheetCells';
import type { SheetModel } from '../core/sheets/sheetModel';
import { readCells, type OwnSheet, type ReadWorkbook } from './readCells';
import { readGrids, type GridArea } from './readGrids';
import { requireWritable } from './requireWritable';
import { undoWrite } from './undoWrite';
import { writeSettings } from './settings';
import { addSheet } from './addSheet';
import { writeHistory } from './writeHistory';
import { writeSheet } from './writeSheet';

/** The open workbook, for one run. Below the size limits, a member takes one batch, and reading two. */
export function excelWorkbook(context: Excel.RequestContext): Workbook {
  let read: Promise<ReadWorkbook> | null = null;
  const workbook = (): Promise<ReadWorkbook> => (read ??= readCells(context));
  return {
    readCells: async () => (await workbook()).cells,
    readFills: async (areas) => readFills(context, await workbook(), areas),
    readSettings: async () => (await workbook()).settings,
    writeSettings: async (settings) => writeSettings(context, settings),
    readHistory: async () => (await workbook()).history,
    writeHistory: async (history) => writeHistory(context, await workbook(), history),
    writeSheets: async (models) => writeSheets(context, await workbook(), models),
  };
}

async function readFills(
  context: Excel.RequestContext,
  { sheets }: ReadWorkbook,
  areas: readonly SheetArea[],
): Promise<AreaFills[]> {
  const wanted = areas.flatMap(({ sheet, area }): GridArea[] => {
    const found = sheets.get(sheet);
    return found === undefined ? [] : [{ sheet: found, area }];
  });
  const grids = await readGrids<string>(context, wanted, (range) => {
    const answer = range.getCellProperties({ format: { fill: { color: true } } });
    return () => answer.value.map((row) => row.map((cell) => cell.format?.fill?.color ?? '#FFFFFF'));
  });
  return areas.map(({ sheet, area }, index) => ({ sheet, area, colours: grids[index] ?? [] }));
}

async function writeSheets(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  models: readonly SheetModel[],
): Promise<WrittenSheet[]> {
  requireWritable(read, models);
  const taken = new Set([...read.sheets.keys()].map((name) => name.toLowerCase()));
  const written = models.map((model) => {
    const own = read.own.find(({ key }) => key === model.key);
    const sheet = own?.sheet ?? addSheet(context, model, taken);
    if (own !== undefined) clearSheet(own, model);
    writeSheet(sheet, model, own?.charts ?? []);
    const cells = sheet.getRangeByIndexes(0, 0, model.cells.length, widthOf(model));
    cells.load('values');
    sheet.load('name');
    return { model, own, sheet, cells };
  });
  written[0]?.sheet.activate();
  try {
    await context.sync();
  } catch (error) {
    await undoWrite(context, read);
    throw error;
  }
  return written.map(({ model, own, sheet, cells }) => ({
    name: sheet.name,
    created: own === undefined,
    differences: differencesIn(model, cells.values as (string | number | boolean)[][]),
  }));
}

/** Empties a sheet of ours; its charts stay, but for those of ours that it no longer has. */
function clearSheet({ sheet, charts }: OwnSheet, model: SheetModel): void {
  const used = sheet.getUsedRange();
  used.unmerge();
  used.clear();
  for (const chart of charts) {
    const isGone = model.charts.every(({ name }) => name !== chart);
    if (isGone && chart.startsWith(chartPrefix)) sheet.charts.getItem(chart).delete();
  }
}

/** Ours among the charts that officers may have put on a sheet of ours. */
const chartPrefix = 'BRAG Board ';

const widthOf = (model: SheetModel): number => Math.max(...model.cells.map((row) => row.length), 1);

/** Sums of pounds may differ in the last binary digit. */
const tolerance = 0.005;

/** Live figures for which Excel's own result is not the expected one. */
function differencesIn(
  model: SheetModel,
  values: readonly (readonly (string | number | boolean)[])[],
): FigureDifference[] {
  return model.cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      if (cell === undefined || typeof cell.content !== 'object') return [];
      const { expected } = cell.content;
      const found = values[rowIndex]?.[column] ?? '';
      const same =
        typeof expected === 'number' && typeof found === 'number'
          ? Math.abs(expected - found) < tolerance
          : expected === found;
      return same ? [] : [{ cell: cellAddress(rowIndex, column), expected, found }];
    }),
  );
}
