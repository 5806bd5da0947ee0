import { parseCellAddress } from '../core/cells/address';
import { summarySheetKeys, type SummarySheetKey } from '../core/sheets/sheetModel';

/**
 * How a sheet is known to be ours: a hidden defined name that points at its first cell. Names follow a
 * sheet that is renamed or moved, and every program that saves the workbook keeps them.
 */
export const markerName = (key: SummarySheetKey): string => `BragBoard.${key.replaceAll('-', '_')}`;

/** Which sheets are ours, by the sheet's name. A marker whose sheet was deleted names none. */
export function summarySheetOwners(
  names: readonly { readonly name: string; readonly formula: string }[],
): Map<string, SummarySheetKey> {
  const owners = new Map<string, SummarySheetKey>();
  for (const key of summarySheetKeys) {
    const marker = names.find(({ name }) => name === markerName(key));
    const sheet = marker === undefined ? null : sheetOf(marker.formula);
    if (sheet !== null) owners.set(sheet, key);
  }
  return owners;
}

/** The sheet that `='Board summary'!$A$1` is on; null for `=#REF!$A$1`. */
function sheetOf(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2] ?? null);
}

/** Where the first cell of one of our sheets is by now: rows may have been put in above it. */
export function cornerOf(
  key: SummarySheetKey,
  names: readonly { readonly name: string; readonly formula: string }[],
): { readonly row: number; readonly column: number } {
  const marker = names.find(({ name }) => name === markerName(key));
  return parseCellAddress(marker?.formula.split('!').at(-1) ?? '') ?? { row: 0, column: 0 };
}
