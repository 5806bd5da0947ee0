import type { PackageEdit } from './packageEdit';

/** Parts that can be reached from the package's root by relationships. */
function reachable(edit: PackageEdit): Set<string> {
  const seen = new Set<string>();
  const queue = [''];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const { target, external } of edit.relationships(part)) {
      if (external || seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  return seen;
}

/** Takes relationships of a part away, and the parts that only they led to. */
export function dropRelationships(edit: PackageEdit, from: string, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const before = reachable(edit);
  for (const id of ids) edit.unrelate(from, id);
  const after = reachable(edit);
  for (const part of before) if (!after.has(part)) edit.remove(part);
}
