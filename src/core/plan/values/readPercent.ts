import type { CellValue } from '../../cells/sheetCells';
import { plain } from '../../cells/text';
import { crosses, noWords, ticks, welshNo, welshYes, yesWords } from './yesAndNo';

/** What a number of a column of percentages is a part of: 1 for shares, 100 for per cent. */
export type PercentScale = 1 | 100;

/**
 * The scale of a column of percentages: numbers that are all up to 1 are shares, as cells with a `%` format hold
 * them; one larger number tells that all are per cent, and a 1 among them is one per cent.
 */
export const percentScale = (values: Iterable<CellValue>): PercentScale => {
  for (const value of values) if (typeof value === 'number' && value > 1) return 100;
  return 1;
};

/** True for a column with shares, or a 1 that may be one, beside per cent: each cell's format tells which it is. */
export const mixesScales = (values: Iterable<CellValue>): boolean => {
  const numbers = [...values].filter((value) => typeof value === 'number');
  return numbers.some((value) => value > 1) && numbers.some((value) => value > 0 && value <= 1);
};

/**
 * Reads how much of an action is done.
 * @param scale of the column's numbers; "75 %" as text is always per cent
 * @returns from 0 to 1; null for blank, text that is no percentage, and numbers below 0 or above the scale
 */
export function readPercent(value: CellValue, scale: PercentScale): number | null {
  if (typeof value === 'number') return value >= 0 && value <= scale ? value / scale : null;
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?) ?(%|per ?cent)?$/.exec(plain(value)) : null;
  if (match === null) return null;
  const part = Number(match[1]) / (match[2] === undefined ? scale : 100);
  return part <= 1 ? part : null;
}

const saysYes: ReadonlySet<string> = new Set([...yesWords, welshYes, ...ticks]);
const saysNo: ReadonlySet<string> = new Set([...noWords, welshNo, ...crosses]);

/** The same of a column that may say only whether an action is done, by Yes and No, TRUE and FALSE or a tick: all of it, or nothing. */
export function readDone(value: CellValue, scale: PercentScale): number | null {
  const word = typeof value === 'number' ? '' : plain(String(value));
  if (saysYes.has(word)) return 1;
  return saysNo.has(word) ? 0 : readPercent(value, scale);
}
