import type { Book } from '../model/book';
import { dropRelationships } from './dropRelationships';
import type { PackageEdit } from './packageEdit';

/** Removes the parts of sheets that were deleted, with those that only they led to. */
export function removeDeletedSheets(edit: PackageEdit, workbookPart: string, book: Book): void {
  const kept = new Set(book.sheets.map(({ part }) => part));
  const gone = edit
    .relationships(workbookPart)
    .filter(({ kind, target }) => kind === 'worksheet' && edit.parts.has(target) && !kept.has(target));
  dropRelationships(
    edit,
    workbookPart,
    gone.map(({ id }) => id),
  );
}
