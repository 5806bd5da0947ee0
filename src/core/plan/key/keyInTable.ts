import { isBlank, plain, textOf } from '../../cells/text';
import { valueAt } from '../../cells/sheetCells';
import type { FoundTable } from '../tables/foundTable';
import { filledCells } from '../tables/header';
import { beginsWithColour } from '../values/rating';
import type { KeyLine } from './keyWords';
import type { FoundKey } from './readKey';

/** A table and the rows of it that are the rating key's. */
export interface TableAndKey {
  readonly table: FoundTable;
  readonly keyRows: ReadonlySet<number>;
}

/** A key that is no more than this many blank rows below the table belongs to it. */
const blankRowsBetween = 1;

/** What explains ratings, and where. */
type KeyCells = Pick<FoundKey, 'sheet'> & { readonly cells: readonly Pick<KeyLine, 'row' | 'column'>[] };

/**
 * Parts a table from the rating key under it: a key further away ends the table before it; rows of one
 * that is close are set aside.
 * @param keys the workbook's key and the lists that explain its other values
 */
export function keyInTable(table: FoundTable, keys: readonly KeyCells[]): TableAndKey {
  const { sheet, body, columns } = table;
  const cells = keys.flatMap((key) => (key.sheet === sheet.name ? key.cells : []));
  if (cells.length === 0) return { table, keyRows: new Set() };
  // What stands to the right of every column of the plan is beside the table, whatever is over it.
  const last = Math.max(...Object.values(columns));
  const rows = cells
    .filter(
      ({ row, column }) =>
        row >= body.row && row < body.row + body.rows && column >= body.column && column <= last,
    )
    .map(({ row }) => row)
    // A key may stand beside the actions as well as under them.
    .filter((row) => !isAction(table, row));
  if (rows.length === 0) return { table, keyRows: new Set() };
  const title = titleRow(table, Math.min(...rows));
  const first = title ?? Math.min(...rows);
  const before = lastFilledBefore(table, first);
  if (first - before - 1 > blankRowsBetween) {
    return { table: { ...table, body: { ...body, rows: before - body.row + 1 } }, keyRows: new Set() };
  }
  return { table, keyRows: new Set(title === null ? rows : [title, ...rows]) };
}

/** What to do with a reference before it, and beside it who does it and by when, or one of them and how it goes; a line of a key has a colour there. */
const isAction = ({ sheet, columns }: FoundTable, row: number): boolean => {
  const holds = (column: number | undefined): boolean => {
    const value = column === undefined ? '' : valueAt(sheet, row, column);
    return !isBlank(value) && !beginsWithColour(textOf(value));
  };
  const { reference, action, lead, due, progress } = columns;
  if (!holds(reference) || !holds(action)) return false;
  return (
    (holds(lead) && holds(due)) ||
    ((holds(lead) || holds(due)) && !isBlank(valueAt(sheet, row, progress ?? -1)))
  );
};

/** The row of "Key" or the like right above the key, or one blank row further up. */
function titleRow({ sheet, body }: FoundTable, first: number): number | null {
  for (let row = first - 1; row >= Math.max(body.row, first - 2); row--) {
    const filled = filledCells(sheet, row, body.column, body.columns);
    if (filled === 0) continue;
    const texts = (sheet.values[row - sheet.row] ?? []).filter((value) => !isBlank(value)).map(textOf);
    return filled === 1 &&
      texts.some((text) => /\b(key|legend|b?rag|ratings?|definitions?|colours?)\b/.test(plain(text)))
      ? row
      : null;
  }
  return null;
}

function lastFilledBefore({ sheet, body }: FoundTable, before: number): number {
  let row = before - 1;
  while (row >= body.row && filledCells(sheet, row, body.column, body.columns) === 0) row--;
  return row;
}
