import { intersect, MAX_COLUMNS, type Area } from '../workbook/area';
import type { Book } from '../workbook/book';
import type { Cell } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import { referencesOf, type Reference } from './references';

/** Cells are never changed, so what a formula reads is looked up once for each. */
const known = new WeakMap<Cell, Reference[]>();

function readBy(book: Book, home: Sheet, cell: Cell): Reference[] {
  const found = known.get(cell) ?? referencesOf(book, home, cell.formula ?? '');
  known.set(cell, found);
  return found;
}

/** Marks the file's own formulas that depend on changed cells, directly or by way of others, to be worked out anew. */
export function markDependents(book: Book, changed: readonly { sheet: Sheet; area: Area }[]): void {
  const waiting: { sheet: Sheet; key: number; reads: Reference[] }[] = [];
  for (const sheet of book.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined || sheet.computed.has(key)) continue;
      waiting.push({ sheet, key, reads: readBy(book, sheet, cell) });
    }
  }
  let front = [...changed];
  let left = waiting;
  while (front.length > 0 && left.length > 0) {
    const found = left.filter(({ reads }) =>
      reads.some(({ sheet, area }) =>
        front.some((change) => change.sheet === sheet && intersect(change.area, area)),
      ),
    );
    const taken = new Set(found);
    left = left.filter((formula) => !taken.has(formula));
    front = found.map(({ sheet, key }) => {
      sheet.computed.add(key);
      const column = key % MAX_COLUMNS;
      return { sheet, area: { row: (key - column) / MAX_COLUMNS, column, rows: 1, columns: 1 } };
    });
  }
  if (left.length < waiting.length) book.stale = true;
}
