import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { columnIndex, columnName } from './address';

/**
 * Texts, columns of tables in brackets after their name, which may end like a cell's, names of sheets, cells, whole
 * columns and whole rows.
 */
const TOKENS =
  /"(?:[^"]|"")*"|[\p{L}\p{N}_]\[(?:[^[\]]|\[[^\]]*\])*\]|'(?:[^']|'')*'!|(?:(\$?[a-z]{1,3})(\$?\d{1,7})|(\$?[a-z]{1,3}):(\$?[a-z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{N}_(!.[])/giu;

/** A number from 0 to below a size, past whose ends Excel goes on at the other end. */
const around = (index: number, size: number) => ((index % size) + size) % size;

/** A formula as Excel copies it to another cell: relative references move, absolute ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (text: string) =>
    text.startsWith('$') ? text : String(around(Number(text) - 1 + rows, MAX_ROWS) + 1);
  const column = (text: string) =>
    text.startsWith('$') ? text : columnName(around(columnIndex(text) + columns, MAX_COLUMNS));
  return formula.replace(
    TOKENS,
    (
      token,
      left?: string,
      top?: string,
      from?: string,
      to?: string,
      first?: string,
      last?: string,
      at = 0,
    ) => {
      // The end of a longer name, such as `Table1Q3`.
      if (/[\p{L}\p{N}_.$]/u.test(formula.charAt(at - 1))) return token;
      if (left !== undefined && top !== undefined) return column(left) + row(top);
      if (from !== undefined && to !== undefined) return `${column(from)}:${column(to)}`;
      return first !== undefined && last !== undefined ? `${row(first)}:${row(last)}` : token;
    },
  );
}

/** A rule's formula, which is written for the first cell of its areas, as it is for that of others. */
export function forAreas(formula: string, before: readonly Area[], after: readonly Area[]): string {
  const [from, to] = [before[0], after[0]];
  return from && to ? shiftFormula(formula, to.row - from.row, to.column - from.column) : formula;
}
