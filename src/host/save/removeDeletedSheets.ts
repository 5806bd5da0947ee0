import type { Book } from '../workbook/book';
import type { PackageEdit } from './packageEdit';

/** Parts that can be reached from the package's root by relationships. */
function reachable(edit: PackageEdit): Set<string> {
  const seen = new Set<string>();
  const queue = [''];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const { target, external } of edit.relationships(part)) {
      if (external || seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  return seen;
}

/** Removes the parts of sheets that were deleted, with those that only they led to. */
export function removeDeletedSheets(edit: PackageEdit, workbookPart: string, book: Book): void {
  const kept = new Set(book.sheets.map(({ part }) => part));
  const gone = edit
    .relationships(workbookPart)
    .filter(({ kind, target }) => kind === 'worksheet' && edit.parts.has(target) && !kept.has(target));
  if (gone.length === 0) return;
  const before = reachable(edit);
  for (const { id } of gone) edit.unrelate(workbookPart, id);
  const after = reachable(edit);
  for (const part of before) if (!after.has(part)) edit.remove(part);
}
