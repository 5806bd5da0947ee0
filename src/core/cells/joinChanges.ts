import type { CellChange } from './cellChange';

/**
 * Earlier and later changes as one each cell: from what it held first to what it holds now. The cell of an action is
 * the same one wherever its row has gone between.
 */
export function joinChanges(earlier: readonly CellChange[], later: readonly CellChange[]): CellChange[] {
  const joined = new Map<string, CellChange>();
  for (const change of [...earlier, ...later]) {
    const key = keyOf(change);
    joined.set(key, { ...change, from: joined.get(key)?.from ?? change.from });
  }
  return [...joined.values()];
}

const keyOf = ({ sheet, cell, action, field }: CellChange): string =>
  action === undefined ? `${sheet}!${cell}` : JSON.stringify([sheet, action, field]);
