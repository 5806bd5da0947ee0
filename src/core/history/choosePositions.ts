import type { Serial } from '../cells/serialDate';
import type { CycleSettings } from './cycleSettings';
import type { Snapshot } from './snapshot';

/** Half a year, and how far from it two positions may be to count as six months apart. In days. */
const halfYear = 183;
const tolerance = 31;

/** The position of the last board before a day; null where none was kept. */
export const lastBoard = (snapshots: readonly Snapshot[], day: Serial): Snapshot | null =>
  snapshots.filter(({ cycleDate }) => cycleDate < day).at(-1) ?? null;

/**
 * The position of the last stocktake before a day: of the stocktake date in the settings or, where none
 * is set, about six months before, else the earliest. null where none was kept.
 */
export function lastStocktake(
  snapshots: readonly Snapshot[],
  { stocktakes }: Pick<CycleSettings, 'stocktakes'>,
  day: Serial,
): Snapshot | null {
  const earlier = snapshots.filter(({ cycleDate }) => cycleDate < day);
  const date = stocktakes.filter((stocktake) => stocktake < day).at(-1);
  return (date === undefined ? null : positionOn(earlier, date)) ?? sixMonthsBefore(earlier, day);
}

/**
 * The two positions that a stocktake compares: those chosen in the settings; else of the last two
 * stocktakes; else the latest with the one six months before it, or the earliest.
 * @param now the plan as it stands, compared with the only position where there is one alone
 * @returns null where there are no two
 */
export function stocktakeSpan(
  snapshots: readonly Snapshot[],
  { compared, stocktakes }: Pick<CycleSettings, 'compared' | 'stocktakes'>,
  now: Snapshot,
): { readonly from: Snapshot; readonly to: Snapshot } | null {
  const chosen = [compared?.from, compared?.to].flatMap(
    (date) => snapshots.find(({ cycleDate }) => cycleDate === date) ?? [],
  );
  const held = new Set(
    stocktakes.filter((date) => date <= now.cycleDate).flatMap((date) => positionOn(snapshots, date) ?? []),
  );
  const latest = snapshots.at(-1);
  for (const two of [chosen, [...held].slice(-2)]) {
    const [from, to] = two;
    if (from !== undefined && to !== undefined) return { from, to };
  }
  if (latest === undefined) return null;
  const [stocktake] = held;
  const from = stocktake ?? sixMonthsBefore(snapshots.slice(0, -1), latest.cycleDate);
  if (from !== null && from !== latest) return { from, to: latest };
  return latest.cycleDate < now.cycleDate ? { from: latest, to: now } : null;
}

/** The position that was kept for a day, else the last one before it. */
const positionOn = (snapshots: readonly Snapshot[], day: Serial): Snapshot | null =>
  snapshots.filter(({ cycleDate }) => cycleDate <= day).at(-1) ?? null;

function sixMonthsBefore(snapshots: readonly Snapshot[], day: Serial): Snapshot | null {
  const off = ({ cycleDate }: Snapshot) => Math.abs(day - halfYear - cycleDate);
  const [nearest] = [...snapshots].sort((a, b) => off(a) - off(b));
  return (nearest !== undefined && off(nearest) <= tolerance ? nearest : snapshots[0]) ?? null;
}
