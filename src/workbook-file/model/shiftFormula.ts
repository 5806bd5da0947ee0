import type { Area } from './area';
import { columnIndex, columnName } from './address';

/** Texts, columns of tables in brackets after their name, which may end like a cell's, names of sheets, and cells. */
const TOKENS =
  /"(?:[^"]|"")*"|[\p{L}\p{N}_]\[(?:[^[\]]|\[[^\]]*\])*\]|'(?:[^']|'')*'!|(\$?)([a-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(!.[])/giu;

/** A formula as Excel copies it to another cell: relative references move, absolute ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKENS,
    (token: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string, at = 0) => {
      if (column === undefined || row === undefined) return token;
      // The end of a longer name, such as `Table1Q3`.
      if (/[\p{L}\p{N}_.]/u.test(formula.charAt(at - 1))) return token;
      const newColumn = fixedColumn ? column : columnName(columnIndex(column) + columns);
      return `${fixedColumn ?? ''}${newColumn}${fixedRow ?? ''}${fixedRow ? row : Number(row) + rows}`;
    },
  );
}

/** A rule's formula, which is written for the first cell of its areas, as it is for that of others. */
export function forAreas(formula: string, before: readonly Area[], after: readonly Area[]): string {
  const [from, to] = [before[0], after[0]];
  return from && to ? shiftFormula(formula, to.row - from.row, to.column - from.column) : formula;
}
