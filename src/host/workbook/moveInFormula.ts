import { MAX_ROWS } from './area';
import type { Sheet } from './sheet';
import { splitReference } from './sheetReference';

/** Rows put in above `at` (a positive count) or taken out from `at` on (a negative one). */
export interface RowMove {
  at: number;
  count: number;
}

const TOKENS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[a-z]{1,3})(\$?)(\d{1,7})(?::(\$?[a-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(!.])/giu;

const gone = '#REF!';

/** A row that a formula names, after the move; undefined where it was taken out. */
function after(row: number, { at, count }: RowMove): number | undefined {
  if (row < at) return row;
  if (count < 0 && row < at - count) return undefined;
  return row + count < MAX_ROWS ? row + count : undefined;
}

/** The first and last row of a range after the move: a range loses the rows that were taken out. */
function rangeAfter(first: number, last: number, move: RowMove): [number, number] | undefined {
  if (move.count > 0) return [after(first, move) ?? first, after(last, move) ?? MAX_ROWS - 1];
  const top = after(first, move) ?? move.at;
  const bottom = after(last, move) ?? move.at - 1;
  return bottom >= top ? [top, bottom] : undefined;
}

/**
 * A formula with its references to a sheet moved as rows are put in or taken out there; what pointed at a row that
 * was taken out becomes `#REF!`. Absolute and relative references move alike, as in Excel.
 * @param home the sheet that the formula is on
 */
export function moveInFormula(formula: string, home: Sheet | undefined, moved: Sheet, move: RowMove): string {
  return formula.replace(
    TOKENS,
    (
      token: string,
      sheetPart: string | undefined,
      column?: string,
      fixed = '',
      row = '',
      column2?: string,
      fixed2 = '',
      row2 = '',
    ) => {
      if (column === undefined) return token;
      const prefix = sheetPart ?? '';
      const { sheet: name } = splitReference(prefix);
      const isOnSheet = name === undefined ? home === moved : name.toLowerCase() === moved.name.toLowerCase();
      if (!isOnSheet) return token;
      const first = Number(row) - 1;
      if (column2 === undefined) {
        const place = after(first, move);
        return prefix + (place === undefined ? gone : `${column}${fixed}${place + 1}`);
      }
      const range = rangeAfter(first, Number(row2) - 1, move);
      return range
        ? `${prefix}${column}${fixed}${range[0] + 1}:${column2}${fixed2}${range[1] + 1}`
        : prefix + gone;
    },
  );
}
