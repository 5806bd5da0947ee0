import type { RowChange } from './rowChange';
import type { Sheet } from '../../workbook-file/model/sheet';
import { splitReference } from '../../workbook-file/model/sheetReference';

/**
 * Texts, columns of tables and other workbooks in brackets, and cells. A name may end like a cell's: `_xlpm.x1`, `Table1`.
 */
const TOKENS =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\](?:[\p{L}\p{N}_.]*!(?:\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7}))?|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?[a-z]{1,3})(\$?)(\d{1,7})(?::(\$?[a-z]{1,3})(\$?)(\d{1,7}))?|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_(!.])/giu;

const gone = '#REF!';

/**
 * A formula with its references to a sheet moved as rows change there; what pointed at a row that is gone becomes
 * `#REF!`. Absolute and relative references move alike, as in Excel.
 * @param home the sheet that the formula is on
 */
export function moveInFormula(
  formula: string,
  home: Sheet | undefined,
  moved: Sheet,
  change: RowChange,
): string {
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
      fixedTop = '',
      top?: string,
      fixedBottom = '',
      bottom = '',
      at = 0,
    ) => {
      if (column === undefined && top === undefined) return token;
      // `[1]Plan!A1` is another workbook's, `Table1[Q1]` a column, and `a1b2:3` no reference.
      if (/[[\]\p{L}\p{N}_.$:\\]/u.test(formula.charAt(at - 1))) return token;
      const prefix = sheetPart ?? '';
      const { sheet: name } = splitReference(prefix);
      const isOnSheet = name === undefined ? home === moved : name.toLowerCase() === moved.name.toLowerCase();
      if (!isOnSheet) return token;
      if (top !== undefined) {
        const rows = change.range(Number(top) - 1, Number(bottom) - 1);
        return rows ? `${prefix}${fixedTop}${rows[0] + 1}:${fixedBottom}${rows[1] + 1}` : prefix + gone;
      }
      const first = Number(row) - 1;
      if (column2 === undefined) {
        const place = change.row(first);
        return prefix + (place === undefined ? gone : `${column}${fixed}${place + 1}`);
      }
      const range = change.range(first, Number(row2) - 1);
      return range
        ? `${prefix}${column}${fixed}${range[0] + 1}:${column2}${fixed2}${range[1] + 1}`
        : prefix + gone;
    },
  );
}
