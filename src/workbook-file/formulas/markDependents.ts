import { MAX_COLUMNS, type Area, overlaps } from '../model/area';
import type { Book, WrittenArea } from '../model/book';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { referencesOf, type Reference } from './references';

/** Cells are never changed, so what a formula reads is looked up once for each. */
const known = new WeakMap<Cell, Reference[]>();

function readBy(book: Book, home: Sheet, cell: Cell): Reference[] {
  const found = known.get(cell) ?? referencesOf(book, home, cell.formula ?? '');
  known.set(cell, found);
  return found;
}

/** An area that a formula reads. */
interface Reader {
  readonly reads: Area;
  readonly sheet: Sheet;
  readonly key: number;
}

/** Areas of more rows than this are looked through; shorter ones are found by their rows. */
const TALL = 32;

/** Who reads a sheet. A column of running totals is long, and each cell of it reads the one above. */
class Readers {
  private readonly byRow = new Map<number, Reader[]>();
  private readonly tall: Reader[] = [];
  private readonly all: Reader[] = [];

  add(reader: Reader): void {
    const { row, rows } = reader.reads;
    this.all.push(reader);
    if (rows > TALL) this.tall.push(reader);
    else
      for (let at = row; at < row + rows; at++) {
        const there = this.byRow.get(at);
        if (there) there.push(reader);
        else this.byRow.set(at, [reader]);
      }
  }

  of(area: Area): Reader[] {
    const near =
      area.rows > TALL
        ? this.all
        : [
            ...this.tall,
            ...Array.from({ length: area.rows }, (_, i) => this.byRow.get(area.row + i) ?? []).flat(),
          ];
    return near.filter(({ reads }) => overlaps(area, reads));
  }
}

/** Marks the file's own formulas that depend on changed cells, directly or by way of others, to be worked out anew. */
export function markDependents(book: Book, changed: readonly WrittenArea[]): void {
  if (changed.length === 0) return;
  const readers = new Map<Sheet, Readers>(book.sheets.map((sheet) => [sheet, new Readers()]));
  for (const sheet of book.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined || sheet.computed.has(key)) continue;
      for (const { sheet: read, area } of readBy(book, sheet, cell))
        readers.get(read)?.add({ reads: area, sheet, key });
    }
  }
  const front = [...changed];
  for (let next = front.pop(); next; next = front.pop()) {
    for (const { sheet, key } of readers.get(next.sheet)?.of(next.area) ?? []) {
      if (sheet.computed.has(key)) continue;
      sheet.computed.add(key);
      const column = key % MAX_COLUMNS;
      front.push({ sheet, area: { row: (key - column) / MAX_COLUMNS, column, rows: 1, columns: 1 } });
    }
  }
}
