import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';
import type { Visibility } from '../../workbook-file/model/sheetParts';

/** Shows or hides a sheet. @throws InvalidOperation for the last one that can be seen */
export function setVisibility(book: Book, sheet: Sheet, visibility: Visibility): void {
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) throw new HostError('InvalidOperation');
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && book.active === sheet && others[0]) book.activate(others[0]);
}
