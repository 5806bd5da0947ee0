import type { CellValue } from '../core/cells/sheetCells';
import { isErrorValue } from '../core/cells/text';
import { safeText } from './safeText';

/** How a cell is to be written to. */
export interface CellLook {
  readonly numberFormat: string;
  /** False on a protected sheet, whose unlocked cells take values but no formats. */
  readonly mayFormat: boolean;
}

/**
 * Queues the writing of one value and nothing else: '' empties the cell, and text stays just that text.
 * Text that Excel would read as a number, a date or a formula is written while the cell's format is
 * Text, which is then put back, so that no apostrophe is left in front of it.
 */
export function writeValue(
  range: Excel.Range,
  value: CellValue,
  { numberFormat, mayFormat }: CellLook,
): void {
  if (typeof value !== 'string' || isErrorValue(value) || safeText(value) === value) {
    range.values = [[value]];
  } else if (/^['@]/.test(value) || (!mayFormat && numberFormat !== '@')) {
    range.values = [[safeText(value)]];
  } else {
    if (numberFormat !== '@') range.numberFormat = [['@']];
    range.values = [[value]];
    if (numberFormat !== '@') range.numberFormat = [[numberFormat]];
  }
}
