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
 * The two positions that a stocktake compares: two kept ones, where the settings choose them, or where positions of the
 * last two stocktakes are kept; else the one of the last stocktake, as on Movement, with the plan as it stands. Only the
 * plan as it stands is now.
 * @param now the plan as it stands
 * @returns null where there is no earlier position
 */
export function stocktakeSpan(
  snapshots: readonly Snapshot[],
  cycles: Pick<CycleSettings, 'compared' | 'stocktakes'>,
  now: Snapshot,
): { readonly from: Snapshot; readonly to: Snapshot } | null {
  const { compared } = cycles;
  const [from, to] = [compared?.from, compared?.to].flatMap(
    (date) => snapshots.find(({ cycleDate }) => cycleDate === date) ?? [],
  );
  if (from !== undefined && to !== undefined) return { from, to };
  // A stocktake of the day itself is made from the plan as it stands; one without a position near it was not kept.
  const held = cycles.stocktakes.flatMap((date) => {
    const kept = date < now.cycleDate ? positionOn(snapshots, date) : null;
    return kept !== null && date - kept.cycleDate <= tolerance ? [kept] : [];
  });
  const [before, after] = [...new Set(held)].slice(-2);
  const isToday = cycles.stocktakes.includes(now.cycleDate);
  if (before !== undefined && after !== undefined && !isToday) return { from: before, to: after };
  const last = lastStocktake(snapshots, cycles, now.cycleDate);
  return last === null ? null : { from: last, to: now };
}

/** The position that was kept for a day, else the last one before it. */
const positionOn = (snapshots: readonly Snapshot[], day: Serial): Snapshot | null =>
  snapshots.filter(({ cycleDate }) => cycleDate <= day).at(-1) ?? null;

function sixMonthsBefore(snapshots: readonly Snapshot[], day: Serial): Snapshot | null {
  const off = ({ cycleDate }: Snapshot) => Math.abs(day - halfYear - cycleDate);
  const [nearest] = [...snapshots].sort((a, b) => off(a) - off(b));
  return (nearest !== undefined && off(nearest) <= tolerance ? nearest : snapshots[0]) ?? null;
}
