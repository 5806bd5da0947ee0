import type { CellValue } from '../../cells/sheetCells';
import { plain } from '../../cells/text';

/**
 * Reads how much of an action is done: 0.75, 75 and "75 %" are all three quarters. A number up to 1 is a share, as
 * a cell with a `%` format holds it; larger ones are per cent.
 * @returns from 0 to 1; null for blank, text that is no percentage, and numbers below 0 or above 100
 */
export function readPercent(value: CellValue): number | null {
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?) ?(?:%|per ?cent)$/.exec(plain(value)) : null;
  const given = typeof value === 'number' ? value : match === null ? null : Number(match[1]);
  if (given === null || given < 0 || given > 100) return null;
  return match === null && given <= 1 ? given : given / 100;
}
