import { parseRectAddress, type Rect } from '../core/cells/address';
import { summarySheetKeys } from '../core/papers/sheet/paperWords';
import type { SummarySheetKey } from '../core/papers/sheet/sheetModel';

/**
 * How a sheet is known to be ours: a hidden defined name that points at the cells that we wrote, from its first
 * cell on. Names follow a sheet that is renamed or moved, and every program that saves the workbook keeps them.
 */
export const markerName = (key: SummarySheetKey): string => `BragBoard.${key.replaceAll('-', '_')}`;

/** A defined name of the workbook. */
interface Named {
  readonly name: string;
  readonly formula: string;
}

/** Which sheets are ours, by the sheet's name. A marker whose sheet was deleted names none. */
export function summarySheetOwners(names: readonly Named[]): Map<string, SummarySheetKey> {
  const owners = new Map<string, SummarySheetKey>();
  for (const key of summarySheetKeys) {
    const marker = names.find(({ name }) => name === markerName(key));
    const sheet = marker === undefined ? null : sheetOf(marker.formula);
    if (sheet !== null) owners.set(sheet, key);
  }
  return owners;
}

/** The markers whose sheet somebody deleted: Excel leaves them at `#REF!`, and adds none of that name again. */
export function staleMarkers(names: readonly Named[]): string[] {
  const markers = new Set(summarySheetKeys.map(markerName));
  return names
    .filter(({ name, formula }) => markers.has(name) && sheetOf(formula) === null)
    .map(({ name }) => name);
}

/** The sheet that `='Board summary'!$A$1` is on; null for `=#REF!$A$1`. */
export function sheetOf(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2] ?? null);
}

/**
 * The cells of one of our sheets that we wrote, where they are by now: rows may have been put in above them. A single
 * cell where it is not known how far they went, as in workbooks of the first versions.
 */
export function areaOf(key: SummarySheetKey, names: readonly Named[]): Rect {
  const marker = names.find(({ name }) => name === markerName(key));
  return (
    parseRectAddress(marker?.formula.split('!').at(-1) ?? '') ?? { row: 0, column: 0, rows: 1, columns: 1 }
  );
}

/** Room for what officers put below and beside our cells. A stray cell farther off is left alone, and unread. */
const roomBelow = 1_000;
const roomBeside = 60;

/** The part of a sheet of ours that is looked at; null for all of it, where it is not known how far our cells went. */
export const areaAround = ({ row, column, rows, columns }: Rect): Rect | null =>
  rows * columns === 1
    ? null
    : { row: 0, column: 0, rows: row + rows + roomBelow, columns: column + columns + roomBeside };
