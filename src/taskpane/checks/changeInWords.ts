import type { CellChange } from '../../core/cells/cellChange';
import { oneLine, textOf } from '../../core/cells/text';

/** In characters. */
const longest = 40;

/** A cell's value in a sentence: `“Gren”`, or `blank`. */
const valueInWords = (value: CellChange['from']): string =>
  value === '' ? 'blank' : `“${oneLine(textOf(value), longest)}”`;

/** A change as it is previewed: `“Gren” → “Green”`. */
export const changeInWords = ({ from, to }: CellChange): string =>
  `${valueInWords(from)} → ${valueInWords(to)}`;
