import type { Rect } from '../core/cells/address';

/** The smallest area that holds all of some; an empty one for none. */
export function around(areas: readonly Rect[]): Rect {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(0, ...areas.map((area) => area.row + area.rows - row));
  const columns = Math.max(0, ...areas.map((area) => area.column + area.columns - column));
  return { row, column, rows, columns };
}
