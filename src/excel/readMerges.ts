import type { Rect } from '../core/cells/address';
import { passingRange } from './passingRange';
import type { GridArea } from './readGrids';
import { rectOf } from './rectOf';

/**
 * Cells of a piece. Excel gives no merged areas of a range that has more than 512 of them, and no piece of so many
 * cells can have more. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
const cellsOfPiece = 512;
const widest = 256;
/** Pieces of one request, each some 900 bytes. */
const piecesAtOnce = 3_000;

/** What is loaded of merged areas. */
export const mergedPlaces =
  'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** The merged areas that were found; none where there are none. */
export const mergesOf = (merged: Excel.RangeAreas): Rect[] =>
  merged.isNullObject ? [] : merged.areas.items.map(rectOf);

/**
 * The merged areas of some areas, asked for in pieces that are small enough whatever is merged there. A piece gives
 * those whose first cell is in it, and together the pieces are every cell, so none is lost, and none counts twice.
 */
export async function readMerges(
  context: Excel.RequestContext,
  areas: readonly GridArea[],
): Promise<Rect[][]> {
  const found = areas.map(() => new Map<string, Rect>());
  const pieces = areas.flatMap(({ sheet, area }, index) =>
    piecesOf(area).map((piece) => ({ index, sheet, piece })),
  );
  for (let first = 0; first < pieces.length; first += piecesAtOnce) {
    const asked = pieces.slice(first, first + piecesAtOnce).map(({ index, sheet, piece }) => {
      const merged = passingRange(sheet, piece).getMergedAreasOrNullObject().untrack();
      return { index, merged: merged.load(mergedPlaces) };
    });
    await context.sync();
    for (const { index, merged } of asked)
      for (const merge of mergesOf(merged)) found[index]?.set(`${merge.row} ${merge.column}`, merge);
  }
  return found.map((merges) => [...merges.values()]);
}

function piecesOf(area: Rect): Rect[] {
  const columns = Math.min(area.columns, widest);
  const rows = Math.max(1, Math.floor(cellsOfPiece / columns));
  const pieces: Rect[] = [];
  for (let row = 0; row < area.rows; row += rows)
    for (let column = 0; column < area.columns; column += columns)
      pieces.push({
        row: area.row + row,
        column: area.column + column,
        rows: Math.min(rows, area.rows - row),
        columns: Math.min(columns, area.columns - column),
      });
  return pieces;
}
