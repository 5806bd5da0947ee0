import { parseRectAddress, type Rect } from './address';
import type { CellValue } from './sheetCells';

/** The formula or the value of a cell on the sheet that a formula stands on; undefined where nobody has read it. */
export type CellBeside = (row: number, column: number) => CellValue | undefined;

/** The cells of its own sheet that a formula names, each once. */
export function cellsBeside(formula: CellValue): Rect[] {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
  const plain = formula.replace(/"(?:[^"]|"")*"|\[[^\]]*\]/g, ' ');
  // Words with what belongs to them: a sheet's name before, a bracket after those of functions.
  const words = plain.matchAll(/((?:'(?:[^']|'')*'!)?[\p{L}\p{N}_.$!:\\]+)(\(?)/gu);
  const found = new Set(Array.from(words, ([, word = '', bracket]) => (bracket === '' ? word : '')));
  return [...found].flatMap((word) => parseRectAddress(word) ?? []);
}
