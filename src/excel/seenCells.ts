import { keptFill } from '../core/papers/sheet/palette';
import type { ModelCell, SheetModel } from '../core/papers/sheet/sheetModel';
import { lineFacets } from './sharedLooks';

/**
 * The cells of a sheet without what cannot be seen of them: the letters of empty cells beside a heading or a sentence.
 * Those of a table stay alike down its columns, and officers' cells are to be typed in.
 */
export function seenCells({ cells, tables }: Pick<SheetModel, 'cells' | 'tables'>): SheetModel['cells'] {
  const inTables = new Set(
    tables.flatMap(({ headerRow, rows }) => [
      headerRow,
      ...Array.from({ length: rows.rows }, (_, index) => rows.row + index),
    ]),
  );
  return cells.map((row, index) => (inTables.has(index) ? row : row.map((cell) => cell && seenCell(cell))));
}

/** What is seen of a cell without words. */
const seenFacets: ReadonlySet<string> = new Set(['fill', 'numberFormat', ...lineFacets]);

function seenCell(cell: ModelCell): ModelCell {
  const { content, style, choices } = cell;
  // Dashes are as dark as the letters would be.
  const isWhole = content !== '' || choices !== undefined || style.fill === keptFill || style.dashed === true;
  if (isWhole) return cell;
  return {
    ...cell,
    style: Object.fromEntries(Object.entries(style).filter(([facet]) => seenFacets.has(facet))),
  };
}
