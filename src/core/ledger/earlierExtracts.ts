import { plain, textOf } from '../cells/text';
import type { ReadTable } from './readLines';

/** An extract that has so much of an earlier one's lines stands in its place. */
const mostOfLines = 0.8;

/**
 * Extracts of which most lines stand on another sheet too, as a year's to date does with each month's: money on both is
 * one payment, and counts once.
 * @returns by the name of the sheet to leave alone, that of the one that is read
 */
export function earlierExtracts(tables: readonly ReadTable[]): ReadonlyMap<string, string> {
  const left = new Map<string, string>();
  if (tables.length < 2) return left;
  const keys = tables.map(keysOf);
  const byLength = tables.map((_, index) => index).sort((a, b) => keyCount(keys[b]) - keyCount(keys[a]));
  for (const [place, index] of byLength.entries()) {
    const own = tables[index];
    const later = byLength.slice(0, place).find((other) => {
      const name = tables[other]?.table.sheet.name ?? '';
      return !left.has(name) && shared(keys[index], keys[other]) >= keyCount(keys[index]) * mostOfLines;
    });
    const name = later === undefined ? undefined : tables[later]?.table.sheet.name;
    if (own !== undefined && name !== undefined) left.set(own.table.sheet.name, name);
  }
  return left;
}

type Counts = ReadonlyMap<string, number>;

/** How often lines of the same codes, month and amount stand on a sheet. */
function keysOf({ read }: ReadTable): Counts {
  const counts = new Map<string, number>();
  for (const { codes, kind, month, pence } of read.lines) {
    const key = [...codes.values.map((value) => plain(textOf(value))), kind, month, pence].join('\u0000');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const keyCount = (counts: Counts = new Map()): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

function shared(some: Counts = new Map(), others: Counts = new Map()): number {
  let both = 0;
  for (const [key, count] of some) both += Math.min(count, others.get(key) ?? 0);
  return both;
}
