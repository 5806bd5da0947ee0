import { parseAddress } from '../model/address';
import { cellKey, type Sheet } from '../model/sheet';
import { openingTag, setAttribute } from './xmlText';
import type { PackageEdit } from './packageEdit';

/**
 * Takes cells that hold no formula any more out of the calculation chain; Excel calls a file damaged that lists them.
 * @param sheetIds the file's number (`sheetId`) of each sheet
 */
export function removeFromCalcChain(
  edit: PackageEdit,
  workbookPart: string,
  sheetIds: ReadonlyMap<number, Sheet>,
): void {
  const part = edit.relationships(workbookPart).find(({ kind }) => kind === 'calcChain')?.target;
  const text = part === undefined ? undefined : edit.text(part);
  if (part === undefined || text === undefined) return;
  let id = 0;
  let last: number | undefined;
  let left = 0;
  let removed = 0;
  const result = text.replace(/<(?:[\w.-]+:)?c\s[^>]*\/>/g, (entry) => {
    id = Number(/\si="(\d+)"/.exec(entry)?.[1] ?? id);
    const area = parseAddress(/\sr="([A-Z]+\d+)"/.exec(entry)?.[1] ?? '');
    const sheet = sheetIds.get(id);
    if (
      !sheet ||
      (area &&
        sheet.replaced.has(cellKey(area.row, area.column)) &&
        sheet.cell(area.row, area.column)?.formula === undefined)
    ) {
      removed++;
      return '';
    }
    left++;
    // An entry without a sheet number has that of the entry before it, which may be gone now.
    const own = last === id ? entry : setAttribute(openingTag(entry), 'i', id);
    last = id;
    return own;
  });
  if (removed === 0) return;
  if (left > 0) {
    edit.set(part, result);
    return;
  }
  const relationship = edit.relationships(workbookPart).find(({ target }) => target === part);
  if (relationship) edit.unrelate(workbookPart, relationship.id);
  edit.remove(part);
}
