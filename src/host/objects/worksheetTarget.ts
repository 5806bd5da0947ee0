import type { Book } from '../workbook/book';
import type { Sheet } from '../workbook/sheet';

/** The workbook's side of a Worksheet, and of what belongs to one. */
export interface WorksheetTarget {
  book: Book;
  sheet: Sheet;
}
