import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';

/** The workbook's side of a Worksheet, and of what belongs to one. */
export interface WorksheetTarget {
  book: Book;
  sheet: Sheet;
}
