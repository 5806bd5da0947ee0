import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';

/** Refuses to add, rename, move, hide or delete sheets of a workbook whose structure is protected. @throws AccessDenied */
export function requireStructure(book: Book): void {
  if (book.structureProtected) throw new HostError('AccessDenied', "The workbook's structure is protected.");
}

/** Refuses to take away the last sheet that can be seen, or one that only a program can show. @throws InvalidOperation */
export function requireDeletable(book: Book, sheet: Sheet): void {
  const isLast = !book.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (isLast || sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
}
