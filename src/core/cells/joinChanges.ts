import type { CellChange } from './cellChange';

/** Earlier and later changes as one each cell: from what it held first to what it holds now. */
export function joinChanges(earlier: readonly CellChange[], later: readonly CellChange[]): CellChange[] {
  const joined = new Map<string, CellChange>();
  for (const change of [...earlier, ...later]) {
    const key = `${change.sheet}!${change.cell}`;
    joined.set(key, { ...change, from: joined.get(key)?.from ?? change.from });
  }
  return [...joined.values()];
}
