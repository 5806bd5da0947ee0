import type { Rect } from '../core/cells/address';
import type { CellValue } from '../core/cells/sheetCells';
import type { SummarySheetKey } from '../core/papers/sheet/sheetModel';
import { readGrids } from './readGrids';
import { mergedPlaces, mergesOf } from './readMerges';
import { areaAround } from '../app/summarySheets';
import { rectMembers, rectOf } from './rectOf';
import { passingRange } from './passingRange';
import { valuesOf } from './valuesOf';

/** A summary sheet of ours that is in the workbook already. */
export interface OwnSheet {
  readonly key: SummarySheetKey;
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly charts: readonly ChartThere[];
  /** Its merged areas, to merge again if writing fails; null where Excel did not tell them. */
  readonly merges: readonly Rect[] | null;
  /** The cells that we wrote at the last build, where they are by now; a single one where that is not known. */
  readonly area: Rect;
  /** What its cells hold, to put back if writing fails; null for an empty sheet. */
  readonly contents: {
    readonly area: Rect;
    readonly formulas: unknown[][];
    readonly values: CellValue[][];
  } | null;
}

/** A chart that is on a sheet of ours, and what its series are called. */
export interface ChartThere {
  readonly name: string;
  readonly series: readonly string[];
}

/** A sheet of ours of which it is known where its cells are. */
export type OwnPlace = Pick<OwnSheet, 'key' | 'sheet' | 'area'>;

/** One whose loading is queued. */
export interface QueuedOwn extends OwnPlace {
  readonly used: Excel.Range;
  /** null where they are not asked for. */
  readonly merged: Excel.RangeAreas | null;
}

/** What is asked of a sheet beside its place. */
export interface AskedOfSheet {
  readonly values: boolean;
  readonly merges: boolean;
}

/** Queues the loading of a sheet of ours: where its cells are, its charts, and what is asked beside. */
export function queueOwn({ key, sheet, area }: OwnPlace, ask: AskedOfSheet): QueuedOwn {
  sheet.charts.load('items/name,items/series/items/name');
  const used = aroundArea(sheet, area).getUsedRangeOrNullObject(false).untrack();
  used.load(ask.values ? `${rectMembers},formulas,values` : rectMembers);
  const merged = ask.merges ? used.getMergedAreasOrNullObject().untrack().load(mergedPlaces) : null;
  return { key, sheet, area, used, merged };
}

/** The part of a sheet of ours that is looked at. */
function aroundArea(sheet: Excel.Worksheet, area: Rect): Excel.Range {
  const around = areaAround(area);
  return around === null ? sheet.getRange().untrack() : passingRange(sheet, around);
}

/** What our own sheets hold, in pieces; null for an empty one. */
export async function readOwnContents(
  context: Excel.RequestContext,
  own: readonly QueuedOwn[],
): Promise<OwnSheet['contents'][]> {
  const filled = own.filter(({ used }) => !used.isNullObject);
  const areas = filled.map(({ sheet, used }) => ({ sheet, area: rectOf(used) }));
  const read = async <T>(name: 'values' | 'formulas') =>
    readGrids<T>(context, areas, (range) => {
      range.load(name);
      return () => range[name] as T[][] | null;
    });
  const [values, formulas] = [await read<CellValue>('values'), await read<unknown>('formulas')];
  return own.map((sheet) => {
    const index = filled.indexOf(sheet);
    const [area, held, written] = [areas[index]?.area, values[index], formulas[index]];
    return area === undefined || held === undefined || written === undefined
      ? null
      : { area, values: held, formulas: written };
  });
}

/** What a sheet of ours holds, as loaded with it; null for an empty one, or where Excel gave no values. */
export const ownContents = ({ used }: QueuedOwn): OwnSheet['contents'] =>
  used.isNullObject || valuesOf(used) === null
    ? null
    : { area: rectOf(used), formulas: used.formulas as unknown[][], values: used.values as CellValue[][] };

/** A sheet of ours as it was loaded, with what its cells hold. */
export const ownSheetOf = (
  { key, sheet, area, merged }: QueuedOwn,
  contents: OwnSheet['contents'],
): OwnSheet => ({
  key,
  sheet,
  area,
  name: sheet.name,
  isProtected: sheet.protection.protected,
  charts: sheet.charts.items.map(({ name, series }) => ({
    name,
    series: series.items.map((one) => one.name),
  })),
  merges: merged === null ? null : mergesOf(merged),
  contents,
});
