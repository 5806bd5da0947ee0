import type { Rect } from '../../../src/core/cells/address';

/** The rectangle of an A1 address such as `B3` or `B3:D9`. */
export function parseAddress(address: string): Rect {
  const [from = '', to = from] = address.split(':');
  const [first, last] = [cellOf(from), cellOf(to)];
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

function cellOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
