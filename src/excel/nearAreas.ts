import { rectAddress } from '../core/cells/address';
import { isNear, nearParts, sheetParts } from '../core/cells/nearParts';
import type { GridArea } from './readGrids';
import { rectMembers, rectOf } from './rectOf';

/** A sheet's cells that are read, and those far away from them that are not. */
export interface NearArea extends GridArea {
  /** With its place and `rowHidden` loaded. */
  readonly range: Excel.Range;
  /** Addresses, such as `P900000`, of what is far from the rest. */
  readonly far: readonly string[];
}

const place = `${rectMembers},rowHidden`;

/**
 * Parts the used cells of sheets into those that are together and those that are far off, such as a stray space in
 * P900000, between which Excel counts every blank cell as used. Takes two batches, and only where there are such sheets.
 * @param sheets with their used cells, and the ranges of these with place and `rowHidden` loaded
 */
export async function nearAreas(
  context: Excel.RequestContext,
  sheets: readonly (GridArea & { readonly range: Excel.Range })[],
): Promise<NearArea[]> {
  const asked = sheets.map((one) => ({ ...one, parts: isNear(one.area) ? [] : queueParts(one.sheet) }));
  if (asked.every(({ parts }) => parts.length === 0)) return sheets.map((one) => ({ ...one, far: [] }));
  await context.sync();
  const near = asked.map(({ parts, ...one }): NearArea => {
    const used = parts.flatMap(({ row, column, range }) =>
      range.isNullObject ? [] : [{ row, column, used: rectOf(range) }],
    );
    const together = nearParts(used);
    if (together === null) return { ...one, far: [] };
    const { area, left } = together;
    const range = one.sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load(place);
    return { sheet: one.sheet, area, range, far: left.map(rectAddress) };
  });
  await context.sync();
  return near;
}

const queueParts = (sheet: Excel.Worksheet) =>
  sheetParts().map(({ row, column, area }) => {
    const part = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    return { row, column, range: part.getUsedRangeOrNullObject(true).load(place) };
  });
