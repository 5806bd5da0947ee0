import { holdsCell } from '../cells/address';
import type { Field } from './columns/fields';
import type { Place, PlanTable } from './plan';

/** The cell of a field of an action, on the action's sheet; undefined where the plan has no such column. */
export function cellOf(
  { row, columns, card }: Place,
  field: Field,
): { readonly row: number; readonly column: number } | undefined {
  const column = columns[field];
  return column === undefined ? undefined : { row: card?.rows[field] ?? row, column };
}

/** A text that only one action of a plan has: tables and cards may stand side by side. */
export const placeKey = ({ sheet, row, columns }: Place): string => `${row} ${columns.action ?? 0} ${sheet}`;

/** True for a cell that is an action's own: in its row, or on its card. */
export const isOwn = (
  { row, card }: Place,
  at: { readonly row: number; readonly column: number },
): boolean => (card === undefined ? at.row === row : holdsCell(card.area, at.row, at.column));

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
