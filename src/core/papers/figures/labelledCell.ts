import { parseCellAddress } from '../../cells/address';
import type { CellValue } from '../../cells/sheetCells';
import { textOf } from '../../cells/text';
import { valueMark } from '../sheet/styles';

/**
 * The cell whose words say what a figure counts: its own, or the one that it only points at.
 * @returns null for a cell that no such words are needed for: one that is no figure, or a formula over other sheets
 */
export function labelledCell(
  cell: { readonly row: number; readonly column: number },
  formula: CellValue,
  shown: string,
): { readonly row: number; readonly column: number } | null {
  if (typeof formula === 'number') return shown.endsWith(valueMark) ? cell : null;
  const text = textOf(formula);
  if (!text.startsWith('=') || text.includes('!')) return null;
  return parseCellAddress(text.slice(1)) ?? cell;
}
