import { markerName } from '../app/summarySheets';
import { absoluteAddress, quoteSheetName } from '../core/cells/address';
import type { OwnSheet } from './readCells';

/** Queues that the marker of a sheet of ours says how far its cells go, from the first on. */
export function markArea(
  context: Excel.RequestContext,
  { key, name }: Pick<OwnSheet, 'key' | 'name'>,
  rows: number,
  columns: number,
  row = 0,
  column = 0,
): void {
  const reference = `${quoteSheetName(name)}!${absoluteAddress({ row, column, rows, columns })}`;
  context.workbook.names.getItem(markerName(key)).formula = `=${reference}`;
}
