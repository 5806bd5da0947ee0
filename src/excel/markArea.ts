import { markerName } from '../app/summarySheets';
import { absoluteAddress, quoteSheetName, type Rect } from '../core/cells/address';
import type { OwnSheet } from './ownSheet';

/** Queues that the marker of a sheet of ours says where its cells are. */
export function markArea(
  context: Excel.RequestContext,
  { key, name }: Pick<OwnSheet, 'key' | 'name'>,
  area: Rect,
): void {
  const reference = `${quoteSheetName(name)}!${absoluteAddress(area)}`;
  context.workbook.names.getItem(markerName(key)).formula = `=${reference}`;
}
