import type { Book, WrittenArea } from '../model/book';
import { Calculation } from './calculation';
import { markDependents } from './markDependents';

/**
 * Computes every formula that was written since the workbook was opened, and those of the file's own that depend on
 * what was written; the others keep the values that Excel stored. So does one with a function that the library does
 * not know, which the sheet notes; a new one gives `#NAME?`.
 */
export function calculate(book: Book, written: readonly WrittenArea[]): void {
  markDependents(book, written);
  if (book.sheets.every((sheet) => sheet.computed.size === 0)) return;
  new Calculation(book).run();
}
