import type { Book } from '../workbook/book';
import { Calculation } from './calculation';

/**
 * Computes every formula that was written since the workbook was opened, and those of the file's own that depend on
 * what was written; the others keep the values that Excel stored. A function that the library does not know gives
 * `#NAME?`.
 */
export function calculate(book: Book): void {
  if (book.sheets.every((sheet) => sheet.computed.size === 0)) return;
  new Calculation(book).run();
}
