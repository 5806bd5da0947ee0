import { isBlank } from '../../cells/text';
import { valueAt } from '../../cells/sheetCells';
import type { FoundTable } from '../tables/foundTable';
import { isBlankRow } from '../tables/header';

/** A table of something else has its headings and a line at least. */
const leastRows = 2;
/** What a plan's own rows have somewhere: a row of one, or of another table, has none of them. */
const ownFields = ['due', 'progress', 'impact', 'percent', 'revisedDue', 'completed'] as const;

/**
 * Tells the rows of another table that stands under a plan, after a blank row: all of its rows fill the same few
 * columns, the first with words alone, and none of them has a date or a rating where the plan's have theirs.
 */
export function smallTablesUnder(table: FoundTable): (row: number) => boolean {
  const { sheet, body, columns } = table;
  const own = ownFields.flatMap((field) => columns[field] ?? []);
  const rows = new Set<number>();
  if (own.length === 0) return () => false;
  let block: number[] = [];
  let isFirst = true;
  const close = (): void => {
    if (!isFirst && block.length >= leastRows && isOther(table, block, own))
      for (const row of block) rows.add(row);
    if (block.length > 0) isFirst = false;
    block = [];
  };
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (isBlankRow(sheet, row, body.column, body.columns)) close();
    else block.push(row);
  }
  close();
  return (row) => rows.has(row);
}

function isOther({ sheet, body }: FoundTable, block: readonly number[], own: readonly number[]): boolean {
  const filledOf = (row: number): string =>
    Array.from({ length: body.columns }, (_, index) =>
      isBlank(valueAt(sheet, row, body.column + index)) ? '' : 'x',
    ).join('.');
  const [heading = body.row] = block;
  const shape = filledOf(heading);
  if (shape.replace(/\./g, '').length < 2) return false;
  const isWords = Array.from({ length: body.columns }, (_, index) =>
    valueAt(sheet, heading, body.column + index),
  ).every((value) => typeof value === 'string');
  return (
    isWords &&
    block.every(
      (row) => filledOf(row) === shape && own.every((column) => isBlank(valueAt(sheet, row, column))),
    )
  );
}
