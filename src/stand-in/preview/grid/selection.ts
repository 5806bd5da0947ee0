import { cellName, formatAddress } from '../../../workbook-file/model/address';
import { bound, type Area, overlaps } from '../../../workbook-file/model/area';

/** The active cell, and the cells that are selected with it. */
export interface Selection {
  row: number;
  column: number;
  area: Area;
}

/** A cell as an area; a merged one with all that it covers. */
function whole(row: number, column: number, merges: readonly Area[]): Area {
  const cell = { row, column, rows: 1, columns: 1 };
  return merges.find((merge) => overlaps(merge, cell)) ?? cell;
}

/** One cell selected; of a merged area its first one is active. */
export function selectCell(row: number, column: number, merges: readonly Area[]): Selection {
  const area = whole(row, column, merges);
  return { row: area.row, column: area.column, area };
}

/** The selection stretched from its active cell to another one. */
export function stretch(from: Selection, row: number, column: number, merges: readonly Area[]): Selection {
  return { ...from, area: bound(whole(from.row, from.column, merges), whole(row, column, merges)) };
}

/** `B2`, the active cell's address. */
export const activeAddress = ({ row, column }: Selection): string => cellName(row, column);

/** `B2:C3`, or the active cell's address where only that (or its merged area) is selected. */
export function selectedAddress(selection: Selection, merges: readonly Area[]): string {
  const { area, row, column } = selection;
  const single = whole(row, column, merges);
  return single.rows === area.rows && single.columns === area.columns
    ? cellName(row, column)
    : formatAddress(area);
}
