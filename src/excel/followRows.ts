/** A cell's address without a sheet before it; texts and what has a sheet come first. */
const ownCell =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|(\$?[a-z]{1,3}\$?)(\d{1,7})(?![\p{L}\p{N}_(!.\]])/giu;

/**
 * A formula of a sheet whose rows are brought, as Excel is to be given it afterwards: what it points at on its own sheet
 * goes along, and what points at a row that is taken out says `#REF!`.
 * @param rowAfter where a row is then, from 0; null for one that is taken out
 */
export const followRows = (formula: string, rowAfter: (row: number) => number | null): string =>
  formula.replace(ownCell, (token: string, column: string | undefined, row = '', at = 0) => {
    // `Table1[Q1]` is a column, and `_x1` a name.
    if (column === undefined || /[\p{L}\p{N}_.$[\\]/u.test(formula.charAt(at - 1))) return token;
    const after = rowAfter(Number(row) - 1);
    return after === null ? '#REF!' : `${column}${after + 1}`;
  });
