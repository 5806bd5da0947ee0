import { parseAddress } from '../model/address';
import { cellKey, type Sheet } from '../model/sheet';
import { cellXml } from './cellXml';
import type { CellChange, RowChanges } from './patchRows';
import type { StyleWriter } from './styleWriter';

/**
 * Where the first cell of a shared formula is overwritten, the cells that share it need the formula written out.
 * @returns changes by cell key
 */
export function sharedFormulaChanges(
  data: string,
  prefix: string,
  sheet: Sheet,
  changes: RowChanges['cells'],
  writer: StyleWriter,
): Map<number, CellChange> {
  const result = new Map<number, CellChange>();
  if (changes.size === 0 || !data.includes('"shared"')) return result;
  const cells = new RegExp(`<${prefix}c\\s[^>]*?r="([A-Z]+\\d+)"[^>]*>\\s*<${prefix}f\\b([^>]*)>`, 'g');
  const sharing: { key: number; index: string; master: boolean; overwritten: boolean }[] = [];
  for (const [, address = '', attributes = ''] of data.matchAll(cells)) {
    const index = /\bsi="(\d+)"/.exec(attributes)?.[1];
    const area = parseAddress(address);
    if (index === undefined || !area) continue;
    const change = changes.get(area.row)?.get(area.column);
    const overwritten = change !== undefined && 'xml' in change;
    sharing.push({
      key: cellKey(area.row, area.column),
      index,
      master: /\bref="/.test(attributes),
      overwritten,
    });
  }
  const orphaned = new Set(
    sharing.filter(({ master, overwritten }) => master && overwritten).map(({ index }) => index),
  );
  for (const { key, index, overwritten } of sharing) {
    const cell = sheet.cells.get(key);
    if (!cell || overwritten || !orphaned.has(index)) continue;
    const row = Math.floor(key / 16_384);
    result.set(key, { xml: cellXml(prefix, row, key % 16_384, cell, writer.numberOf(cell.style)) });
  }
  return result;
}
