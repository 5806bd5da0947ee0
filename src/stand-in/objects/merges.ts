import type { HostObject } from '../protocol/hostObject';
import { MAX_COLUMNS, sameArea, type Area, overlaps } from '../../workbook-file/model/area';
import { rangeAreasClass } from './rangeAreasClass';
import { moved, type RangeTarget } from './rangeTarget';
import { requireWritable } from './requireWritable';
import { clearCells } from './writeCells';

/** Merges a range into one cell, or each of its rows; only the top-left value survives, as in Excel. */
export function mergeArea(self: RangeTarget, across: boolean): void {
  requireWritable(self);
  const { sheet, area } = self;
  const pieces: Area[] = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  for (const piece of pieces) {
    if (piece.rows * piece.columns === 1 || sheet.merges.some((merge) => sameArea(merge, piece))) continue;
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, piece));
    for (let row = piece.row; row < piece.row + piece.rows; row++) {
      const skip = row === piece.row ? 1 : 0;
      if (piece.columns - skip === 0) continue;
      clearCells(
        moved(self, { row, column: piece.column + skip, rows: 1, columns: piece.columns - skip }),
        true,
        false,
      );
    }
    sheet.merges.push(piece);
  }
}

/** Takes apart every merged area that the range touches. */
export function unmergeArea(self: RangeTarget): void {
  requireWritable(self);
  self.sheet.merges = self.sheet.merges.filter((merge) => !overlaps(merge, self.area));
}

/** The merged areas whose top-left cell is in the range; Excel does not find the others (office-js issue 3611). */
export const mergedIn = ({ sheet, area }: RangeTarget): Area[] =>
  sheet.merges.filter((merge) => overlaps(area, { ...merge, rows: 1, columns: 1 }));

/** The same, as Office.js gives them; null where there are none. */
export function mergedAreas(self: RangeTarget): HostObject | null {
  const areas = mergedIn(self);
  return areas.length ? rangeAreasClass({ ...self, areas }) : null;
}

/** The cells with formulas in a range, as areas one column wide; null where there are none. */
export function formulaAreas(self: RangeTarget): HostObject | null {
  const { sheet, area } = self;
  const areas: Area[] = [];
  const last = new Map<number, Area>();
  const keys = [...sheet.keysIn(area)].filter((key) => sheet.cells.get(key)?.formula !== undefined);
  for (const key of keys.sort((a, b) => a - b)) {
    const column = key % MAX_COLUMNS;
    const row = (key - column) / MAX_COLUMNS;
    const above = last.get(column);
    if (above && above.row + above.rows === row) above.rows++;
    else {
      const next = { row, column, rows: 1, columns: 1 };
      last.set(column, next);
      areas.push(next);
    }
  }
  self.book.calculate();
  return areas.length ? rangeAreasClass({ ...self, areas }) : null;
}
