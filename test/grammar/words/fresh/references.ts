/*
 * Not to be opened by anybody who changes the reader, nor shown to them: a figure over these words only says something
 * as long as the reader was not made for them. See `wordSet.ts`.
 */
import type { Numbering } from '../references';

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'] as const;

/** As in plans of police forces, equality charters, boards and audit committees. */
export const numberings: readonly Numbering[] = [
  (_, __, all) => String(all + 1),
  (_, __, all) => `T${101 + all}`,
  (_, __, all) => `2025-${String(all + 1).padStart(3, '0')}`,
  (area, n) => `${area + 1}(${roman[n]!})`,
  (area, n) => `${roman[area]!.toUpperCase()}.${n + 1}`,
  (area, n) => `AFI ${area + 1}.${n + 1}`,
  (area, n) => `Obj${area + 1}/A${n + 1}`,
  (area, n) => `KLOE${area + 1}-${n + 1}`,
];
