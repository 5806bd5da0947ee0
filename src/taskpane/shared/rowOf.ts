import { rectAddress } from '../../core/cells/address';
import type { Action } from '../../core/plan/plan';

/** The action's own cells, from the first column of the plan to the last; its card where it has one. */
export function rowOf({ place }: Action): string {
  if (place.card !== undefined) return rectAddress(place.card.area);
  const columns = Object.values(place.columns);
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  return rectAddress({ row: place.row, column: first, rows: 1, columns: last - first + 1 });
}
