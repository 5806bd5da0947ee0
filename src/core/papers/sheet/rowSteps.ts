/** What is done to whole rows of a sheet, in order. A move goes over rows that were put in for it. */
export type RowStep =
  | { readonly do: 'insert' | 'delete'; readonly row: number; readonly rows: number }
  | { readonly do: 'move'; readonly row: number; readonly rows: number; readonly to: number };

/**
 * The steps that bring the rows of a sheet to where they go on, as an officer would do by hand, so that Excel takes
 * formulas and names that point there along: rows put in, rows cut and put elsewhere, and rows taken out.
 * @param origins for each row to come the row that it continues; null for a new one
 * @param count how many rows there are now
 */
export function rowSteps(origins: readonly (number | null)[], count: number): RowStep[] {
  const staying = longestAscending(origins);
  // The rows once the new ones are put in: each is one to come, or one that goes, by its number from before.
  const rows: Slot[] = [];
  let next = 0;
  const goOnTo = (end: number): void => {
    for (; next < end; next++) rows.push({ going: next });
  };
  origins.forEach((origin, row) => {
    if (origin === null || !staying.has(row)) {
      rows.push({ coming: row });
      return;
    }
    goOnTo(origin);
    rows.push({ staying: row });
    next = origin + 1;
  });
  goOnTo(count);

  const placeOf = new Map(rows.flatMap((slot, place) => ('going' in slot ? [[slot.going, place]] : [])));
  const moves: { row: number; rows: number; to: number }[] = [];
  rows.forEach((slot, to) => {
    const origin = 'coming' in slot ? (origins[slot.coming] ?? null) : null;
    const row = origin === null ? undefined : placeOf.get(origin);
    if (row === undefined) return;
    const last = moves.at(-1);
    if (last !== undefined && last.row + last.rows === row && last.to + last.rows === to) last.rows++;
    else moves.push({ row, rows: 1, to });
  });
  return [
    ...runsOf(rows, (slot) => 'coming' in slot).map((run): RowStep => ({ do: 'insert', ...run })),
    ...moves.map((move): RowStep => ({ do: 'move', ...move })),
    ...runsOf(rows, (slot) => 'going' in slot)
      .reverse()
      .map((run): RowStep => ({ do: 'delete', ...run })),
  ];
}

/** A row to come that stays or is put in, or one of before that goes. */
type Slot = { readonly staying: number } | { readonly coming: number } | { readonly going: number };

/** The same rows the other way round: for each of `count` rows the one that it becomes. */
export function inverseOf(origins: readonly (number | null)[], count: number): (number | null)[] {
  const inverse = Array.from({ length: count }, (): number | null => null);
  origins.forEach((origin, row) => {
    if (origin !== null) inverse[origin] = row;
  });
  return inverse;
}

function runsOf(slots: readonly Slot[], isIn: (slot: Slot) => boolean): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  slots.forEach((slot, row) => {
    if (!isIn(slot)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  });
  return runs;
}

/** The most rows whose origins ascend, which can stay while the others move round them. */
function longestAscending(origins: readonly (number | null)[]): ReadonlySet<number> {
  /** By length less one, the row that ends the run with the lowest origin; and for each row the one before it. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  const originOf = (row: number | undefined): number => origins[row ?? -1] ?? -1;
  origins.forEach((origin, row) => {
    if (origin === null) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (originOf(ends[middle]) < origin) low = middle + 1;
      else high = middle;
    }
    before.set(row, ends[low - 1]);
    ends[low] = row;
  });
  const longest = new Set<number>();
  for (let row = ends.at(-1); row !== undefined; row = before.get(row)) longest.add(row);
  return longest;
}
