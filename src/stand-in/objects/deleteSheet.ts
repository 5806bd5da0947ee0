import { MAX_COLUMNS, MAX_ROWS } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import { rewriteFormulas } from '../behaviour/rewriteFormulas';
import type { Sheet } from '../../workbook-file/model/sheet';
import { lostInFormula } from '../../workbook-file/model/sheetReference';

/** Takes a sheet out. Names and formulas that pointed there point at `#REF!`, and the names stay, as in Excel. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  // What reads the sheet, also behind a name, is found while it is there, and worked out when it is gone.
  book.touch({ sheet, area: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } });
  book.calculate();
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.names = book.names.filter(({ scope }) => scope !== sheet);
  rewriteFormulas(book, (formula) => lostInFormula(formula, sheet.name), true);
  book.changes.push({ kind: 'deleted', sheet });
  // Another sheet is in front then, if it was this one.
  book.enter(book.window);
  book.touch();
}
