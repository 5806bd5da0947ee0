import { HostError } from '../protocol/hostError';
import { eachCell, walked, type RangeTarget } from './rangeTarget';

/**
 * Refuses to write locked cells of a protected sheet.
 * @throws AccessDenied, as Excel does.
 */
export function requireWritable(target: RangeTarget): void {
  const { book, sheet } = target;
  if (!sheet.protection.protected) return;
  eachCell(walked(target), (row, column) => {
    if (book.styles.style(sheet.styleAt(row, column)).locked) throw new HostError('AccessDenied');
  });
}

/**
 * Refuses to format cells of a protected sheet, unless its protection allows it.
 * @throws AccessDenied, as Excel does.
 */
export function requireFormattable({ sheet }: RangeTarget, option = 'formatCells'): void {
  const { protection } = sheet;
  if (protection.protected && protection.options[option] !== '0') throw new HostError('AccessDenied');
}
