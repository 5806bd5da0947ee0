import type { Rect } from '../core/cells/address';
import type { CellValue, SheetCells, TableArea, WorkbookCells } from '../core/cells/sheetCells';
import type { HistoryCells } from '../core/history/readHistory';
import { isNear } from '../core/cells/nearParts';
import { nearAreas } from './nearAreas';
import {
  ownContents,
  ownSheetOf,
  queueOwn,
  readOwnContents,
  type AskedOfSheet,
  type OwnPlace,
  type OwnSheet,
  type QueuedOwn,
} from './ownSheet';
import { loadPrinted } from './loadPrinted';
import { isTooLarge, isUnanswered } from './problems';
import { readGrids } from './readGrids';
import { isWithoutCells, loadSheets, partedSheets, type LoadedSheets } from './loadSheets';
import { isSmallSheet } from '../core/cells/isSmallSheet';
import { readHiddenRows } from './readHiddenRows';
import { mergedPlaces, mergesOf, readMerges } from './readMerges';
import { rectMembers, rectOf } from './rectOf';
import { valuesOf } from './valuesOf';
import { settingsIn } from '../app/settingsIn';
import { areaOf as markedArea, staleMarkers, summarySheetOwners } from '../app/summarySheets';
import { leftMarks } from './runMark';

/** The history sheet: read like a plan's, and written to by rows. */
export interface OwnHistory extends HistoryCells {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly isVisible: boolean;
  /** Where its used cells were, those too that are far from all others and were not read; null for none. */
  readonly used: Rect | null;
}

/** A workbook as read, with what writing to it needs to know. */
export interface ReadWorkbook {
  readonly cells: WorkbookCells;
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly own: readonly OwnSheet[];
  readonly history: OwnHistory | null;
  /** Hidden names of ours that lead nowhere any more: markers of sheets that are gone, and marks of runs that broke off. */
  readonly stale: readonly string[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly isReadOnly: boolean;
  readonly isProtected: boolean;
}

/**
 * Reads every worksheet's used cells, in two batches below the size limit of Excel on the web; where sheets are hidden
 * in two more, for the small ones of them.
 */
export async function readCells(context: Excel.RequestContext): Promise<ReadWorkbook> {
  const { workbook } = context;
  let knownDay: Excel.FunctionResult<number> | undefined;
  const loaded = await loadSheets(context, () => {
    workbook.load('name,readOnly');
    workbook.properties.load('title');
    // Office.js does not tell the date system; the number that Excel gives a known day does.
    knownDay = workbook.functions.date(2000, 1, 1).load('value');
    workbook.protection.load('protected');
    workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
    workbook.names.load('items/name,items/formula');
    workbook.settings.load('items/key,items/value');
  });
  try {
    return await readLoaded(context, loaded, knownDay?.value === knownDay1904);
  } catch (error) {
    if (!isWithoutCells(error) || loaded.withoutCells.length > 0) throw error;
  }
  return readLoaded(context, await partedSheets(context, loaded.sheets), knownDay?.value === knownDay1904);
}

/** Reads the cells of sheets that are known. */
async function readLoaded(
  context: Excel.RequestContext,
  { sheets: items, withoutCells }: LoadedSheets,
  uses1904Dates: boolean,
): Promise<ReadWorkbook> {
  const { workbook } = context;
  const sheets = new Map([...items, ...withoutCells].map((sheet) => [sheet.name, sheet]));
  const owners = summarySheetOwners(workbook.names.items);
  const own = items.flatMap((sheet) => {
    const key = owners.get(sheet.name);
    if (key === undefined || key === 'history') return [];
    return [{ key, sheet, area: markedArea(key, workbook.names.items) }];
  });
  const history = items.find((sheet) => owners.get(sheet.name) === 'history');
  const plans = items.filter((sheet) => sheet.visibility === 'Visible' && !owners.has(sheet.name));
  const read = history === undefined ? plans : [...plans, history];
  const printed = loadPrinted(plans);
  const found = await readSheets(context, read, own, workbook.tables.items);
  const hidden = await readHiddenSheets(
    items.filter((sheet) => sheet.visibility !== 'Visible' && !owners.has(sheet.name)),
    () => context.sync(),
  );
  const hiddenRows = await readHiddenRows(context, found.used);

  return {
    cells: {
      name: workbook.name,
      title: workbook.properties.title,
      uses1904Dates,
      ...(workbook.readOnly
        ? { locked: 'read-only' as const }
        : workbook.protection.protected && { locked: 'structure' as const }),
      sheets: workbook.worksheets.items.map((sheet) => ({
        ...nothing,
        ...(owners.has(sheet.name) ? {} : (found.grids.get(sheet.name) ?? hidden.get(sheet.name))),
        ...hiddenOn(hiddenRows, sheet.name),
        printed: printed.get(sheet.name)?.() ?? [],
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.visibility !== 'Visible',
        ours: owners.has(sheet.name),
        ...paperOn(owners.get(sheet.name)),
        ...(withoutCells.includes(sheet) && { withoutCells: true as const }),
      })),
      own: new Map(found.own.map(({ key, contents }) => [key, contents?.values ?? []])),
    },
    sheets,
    own: found.own,
    history:
      history === undefined
        ? null
        : {
            ...nothing,
            ...found.grids.get(history.name),
            name: history.name,
            sheet: history,
            isProtected: history.protection.protected,
            isVisible: history.visibility === 'Visible',
            used: found.whole.get(history.name) ?? null,
          },
    stale: [...staleMarkers(workbook.names.items), ...leftMarks(workbook.names.items)],
    settings: settingsIn(workbook.settings.items),
    isReadOnly: workbook.readOnly,
    isProtected: workbook.protection.protected,
  };
}

const paperOn = (key: string | undefined): Pick<SheetCells, 'paper'> =>
  key === undefined ? {} : { paper: key };

/** The hidden rows of a sheet; absent where Excel did not tell. */
function hiddenOn(
  hiddenRows: ReadonlyMap<string, readonly number[] | null>,
  name: string,
): Pick<SheetCells, 'hiddenRows'> {
  const rows = hiddenRows.get(name) ?? [];
  return hiddenRows.get(name) === null ? {} : { hiddenRows: rows };
}

/** 1 January 2000 where days count from 1904; it is 36526 in every other workbook. */
const knownDay1904 = 35_064;

type SheetGrid = Pick<SheetCells, 'row' | 'column' | 'values' | 'merges' | 'tables' | 'far'>;
const nothing: SheetGrid = { row: 0, column: 0, values: [], merges: [], tables: [] };

/** The cells of hidden sheets that are small enough for a key or a list of choices; no plan is on one. */
async function readHiddenSheets(
  sheets: readonly Excel.Worksheet[],
  sync: () => Promise<unknown>,
): Promise<ReadonlyMap<string, SheetGrid>> {
  if (sheets.length === 0) return new Map();
  const shells = sheets.map((sheet) => ({
    name: sheet.name,
    used: sheet.getUsedRangeOrNullObject(true).load(rectMembers),
  }));
  await sync();
  const small = shells.filter(({ used }) => !used.isNullObject && isSmallSheet(rectOf(used)));
  for (const { used } of small) used.load('values');
  if (small.length > 0) await sync();
  return new Map(
    small.map(({ name, used }) => [
      name,
      { ...nothing, row: used.rowIndex, column: used.columnIndex, values: valuesOf(used) ?? [] },
    ]),
  );
}

interface Found {
  readonly grids: ReadonlyMap<string, SheetGrid>;
  /** The used cells of the sheets that have any. */
  readonly used: ReadonlyMap<string, Excel.Range>;
  /** The same with cells that are far from all others. */
  readonly whole: ReadonlyMap<string, Rect>;
  readonly own: readonly OwnSheet[];
}

/** Everything about the sheets in one batch; where that is too much, the values apart and in pieces. */
async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  own: readonly OwnPlace[],
  tables: readonly Excel.Table[],
): Promise<Found> {
  let mayAskMerges = true;
  try {
    const all = queueSheets(sheets, own, tables, { values: true, merges: true });
    await context.sync();
    const values = new Map(
      all.grids.map(({ sheet, used }) => [sheet.name, used.isNullObject ? [] : valuesOf(used)]),
    );
    const areNear = all.grids.every(({ used }) => used.isNullObject || isNear(rectOf(used)));
    if (areNear && hasAll(values)) {
      const read = filledGrids(all).map((grid) => ({
        ...grid,
        area: rectOf(grid.used),
        whole: rectOf(grid.used),
        far: [],
        values: values.get(grid.sheet.name) ?? [],
        merges: grid.merged === null ? [] : mergesOf(grid.merged),
      }));
      return foundIn(read, all.own, all.own.map(ownContents));
    }
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    mayAskMerges = isTooLarge(error);
  }
  return readInPieces(context, await queueShells(context, sheets, own, tables, mayAskMerges));
}

/** Where everything is, with what is merged if Excel tells it of whole sheets. */
async function queueShells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  own: readonly OwnPlace[],
  tables: readonly Excel.Table[],
  mayAskMerges: boolean,
): Promise<Queued> {
  const queue = (merges: boolean) => queueSheets(sheets, own, tables, { values: false, merges });
  const shells = queue(mayAskMerges);
  try {
    await context.sync();
    return shells;
  } catch (error) {
    if (!mayAskMerges || !isUnanswered(error)) throw error;
  }
  const without = queue(false);
  await context.sync();
  return without;
}

async function readInPieces(context: Excel.RequestContext, shells: Queued): Promise<Found> {
  const ownCells = await readOwnContents(context, shells.own);
  const filled = filledGrids(shells);
  const near = await nearAreas(
    context,
    filled.map(({ sheet, used }) => ({ sheet, area: rectOf(used), range: used })),
  );
  const grids = await readGrids<CellValue>(context, near, (range) => {
    range.load('values');
    return () => valuesOf(range);
  });
  const isAsked = filled.some(({ merged }) => merged === null);
  const pieces = isAsked ? await readMerges(context, near) : [];
  const read = filled.map((grid, index) => ({
    ...grid,
    used: near[index]?.range ?? grid.used,
    area: near[index]?.area ?? rectOf(grid.used),
    whole: rectOf(grid.used),
    far: near[index]?.far ?? [],
    values: grids[index] ?? [],
    merges: grid.merged === null ? (pieces[index] ?? []) : mergesOf(grid.merged),
  }));
  return foundIn(read, shells.own, ownCells);
}

const filledGrids = ({ grids }: Queued): readonly QueuedSheet[] =>
  grids.filter(({ used }) => !used.isNullObject);

const hasAll = (values: ReadonlyMap<string, CellValue[][] | null>): values is Map<string, CellValue[][]> =>
  [...values.values()].every((grid) => grid !== null);

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** null where they are asked for apart. */
  readonly merged: Excel.RangeAreas | null;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

interface Queued {
  readonly grids: readonly QueuedSheet[];
  readonly own: readonly QueuedOwn[];
}

const ofUsed = `${rectMembers},rowHidden`;

function queueSheets(
  sheets: readonly Excel.Worksheet[],
  own: readonly OwnPlace[],
  allTables: readonly Excel.Table[],
  ask: AskedOfSheet,
): Queued {
  return {
    grids: sheets.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(ask.values ? `${ofUsed},values` : ofUsed);
      const merged = ask.merges ? used.getMergedAreasOrNullObject().untrack().load(mergedPlaces) : null;
      const tables = allTables
        .filter((table) => table.worksheet.name === sheet.name)
        .map((table) => ({ table, range: table.getRange().untrack().load(rectMembers) }));
      return { sheet, used, merged, tables };
    }),
    own: own.map((sheet) => queueOwn(sheet, ask)),
  };
}

/** A sheet with cells, as read. */
interface ReadGrid extends Omit<QueuedSheet, 'merged'>, Pick<SheetCells, 'values' | 'merges'> {
  readonly area: Rect;
  /** The area with cells that are far from all others. */
  readonly whole: Rect;
  readonly far: readonly string[];
}

function foundIn(
  read: readonly ReadGrid[],
  queuedOwn: readonly QueuedOwn[],
  ownCells: readonly OwnSheet['contents'][],
): Found {
  const grids = read.map(({ sheet, area, values, merges, far, tables }) => {
    const grid: SheetGrid = {
      row: area.row,
      column: area.column,
      values,
      merges,
      tables: tables.map(({ table, range }): TableArea => ({
        name: table.name,
        area: rectOf(range),
        hasHeaders: table.showHeaders,
        hasTotals: table.showTotals,
      })),
      ...(far.length > 0 && { far }),
    };
    return [sheet.name, grid] as const;
  });
  const own = queuedOwn.map((sheet, index) => ownSheetOf(sheet, ownCells[index] ?? null));
  const used = read.map(({ sheet, used: range }) => [sheet.name, range] as const);
  const whole = read.map((grid) => [grid.sheet.name, grid.whole] as const);
  return { grids: new Map(grids), used: new Map(used), whole: new Map(whole), own };
}
