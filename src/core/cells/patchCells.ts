import { isBlank } from './text';
import type { AreaFills, CellValue, SheetCells, WorkbookCells } from './sheetCells';
import type { Rect } from './address';

/** Values as they are now in a rectangle of a sheet. */
export interface CellPatch {
  readonly sheet: string;
  readonly area: Rect;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Cells with some of their values brought up to date, as if all had been read again. Rows may be added
 * below those in use, and rows at the end that are empty now are left out.
 * @returns null where a patch lies above or beside the cells in use: then all must be read again
 */
export function patchCells(cells: WorkbookCells, patches: readonly CellPatch[]): WorkbookCells | null {
  const sheets: SheetCells[] = [];
  for (const sheet of cells.sheets) {
    const own = patches.filter((patch) => patch.sheet === sheet.name);
    const patched = own.length === 0 ? sheet : patchSheet(sheet, own);
    if (patched === null) return null;
    sheets.push(patched);
  }
  return { ...cells, sheets };
}

function patchSheet(sheet: SheetCells, patches: readonly CellPatch[]): SheetCells | null {
  const columns = sheet.values[0]?.length ?? 0;
  const values: (readonly CellValue[])[] = [...sheet.values];
  for (const { area, values: now } of patches) {
    const left = area.column - sheet.column;
    const top = area.row - sheet.row;
    if (left < 0 || top < 0 || left + area.columns > columns) return null;
    while (values.length < top + area.rows) values.push(Array<CellValue>(columns).fill(''));
    now.forEach((cells, index) => {
      const before = values[top + index] ?? [];
      // A row that is as it was stays the row that it was: what was read of it is known.
      if (cells.every((value, at) => value === before[left + at])) return;
      const row = [...before];
      row.splice(left, cells.length, ...cells);
      values[top + index] = row;
    });
  }
  while (values.length > 0 && (values[values.length - 1] ?? []).every(isBlank)) values.pop();
  return { ...sheet, values };
}

/** Colours with some rows brought up to date; rows below those that were known are left out. */
export function patchFills(fills: readonly AreaFills[], now: readonly AreaFills[]): AreaFills[] {
  return fills.map((known) => {
    const own = now.filter(
      ({ sheet, area }) =>
        sheet === known.sheet && area.column === known.area.column && area.columns === known.area.columns,
    );
    if (own.length === 0) return known;
    const colours = [...known.colours];
    const fonts = [...(known.fonts ?? [])];
    const struck = [...(known.struck ?? [])];
    const formats = [...(known.formats ?? [])];
    for (const { area, ...patch } of own) {
      const first = area.row - known.area.row;
      replaceRows(colours, patch.colours, first);
      replaceRows(fonts, patch.fonts ?? [], first);
      replaceRows(struck, patch.struck ?? [], first);
      replaceRows(formats, patch.formats ?? [], first);
    }
    return {
      ...known,
      colours,
      ...(known.fonts === undefined ? {} : { fonts }),
      ...(known.struck === undefined ? {} : { struck }),
      ...(known.formats === undefined ? {} : { formats }),
    };
  });
}

function replaceRows<T>(rows: T[], now: readonly T[], first: number): void {
  now.forEach((row, index) => {
    if (first + index >= 0 && first + index < rows.length) rows[first + index] = row;
  });
}
