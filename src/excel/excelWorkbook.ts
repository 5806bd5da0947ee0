import type { FigureDifference, Workbook, WrittenSheet } from '../app/workbook';
import { cellAddress } from '../core/cells/address';
import type { AreaFills, ColourArea } from '../core/cells/sheetCells';
import type { SheetModel } from '../core/sheets/sheetModel';
import { readCells, type ReadWorkbook } from './readCells';
import { readGrids } from './readGrids';
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
    readSettings: async () => (await workbook()).settings,
    writeSettings: async (settings) => writeSettings(context, settings),
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
  const grids = await readGrids<CellColours>(context, wanted, (range, { fonts = false }) => {
    const answer = range.getCellProperties({ format: { fill: { color: true }, ...(fonts ? { font: { color: true } } : {}) } }); // prettier-ignore
    return () =>
      answer.value.map((row) =>
        row.map(({ format }) => ({
          fill: format?.fill?.color ?? '#FFFFFF',
          font: format?.font?.color ?? '',
        })),
      );
  });
  return wanted.map(({ name, area, fonts }, index) => {
    const grid = grids[index] ?? [];
    const colours = grid.map((row) => row.map(({ fill }) => fill));
    const letters = fonts ? { fonts: grid.map((row) => row.map(({ font }) => font)) } : {};
    return { sheet: name, area, colours, ...letters };
  });
}

interface CellColours {
  readonly fill: string;
  /** '' where it was not asked for. */
  readonly font: string;
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
  const written = places.map(({ model, own, sheet }) => {
    writeSheet(sheet, model, own?.charts ?? [], tabs);
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
      if (cell === undefined || typeof cell.content !== 'object' || !('formula' in cell.content)) return [];
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
