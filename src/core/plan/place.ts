import type { Field } from './columns/columnWords';
import type { Place, PlanTable } from './plan';

/** The cell of a field of an action, on the action's sheet; undefined where the plan has no such column. */
export function cellOf(
  { row, columns, card }: Place,
  field: Field,
): { readonly row: number; readonly column: number } | undefined {
  const column = columns[field];
  return column === undefined ? undefined : { row: card?.rows[field] ?? row, column };
}

/** True for a cell that is an action's own: in its row, or on its card. */
export function isOwn({ row, card }: Place, at: { readonly row: number; readonly column: number }): boolean {
  if (card === undefined) return at.row === row;
  const { area } = card;
  return (
    at.row >= area.row &&
    at.row < area.row + area.rows &&
    at.column >= area.column &&
    at.column < area.column + area.columns
  );
}

/** True for an action of a table. Tables may stand side by side: each has a column of actions of its own. */
export const isIn = (
  { sheet, row, columns, card }: Place,
  table: Pick<PlanTable, 'sheet' | 'body' | 'columns' | 'cards'>,
): boolean =>
  sheet === table.sheet &&
  row >= table.body.row &&
  row < table.body.row + table.body.rows &&
  (card !== undefined) === (table.cards !== undefined) &&
  (card !== undefined || columns.action === table.columns.action);
