/** What becomes of the words in a formula. */
export interface FormulaWords {
  /** What stands between quotation marks, or names a table's column. */
  readonly text: (text: string) => string;
  readonly sheet: (name: string) => string;
  /** A defined name or a table; undefined for what is neither. */
  readonly name: (name: string) => string | undefined;
}

const pieces =
  /"(?:[^"]|"")*"|#[A-Z][A-Z\d/]*[!?]?|'(?:[^']|'')*'(?=!)|\[[^[\]]*\]|[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[^]/giu;

/** A formula with other texts and names in it; functions and references stay. */
export function otherFormula(formula: string, { text, sheet, name }: FormulaWords): string {
  const found = formula.match(pieces) ?? [];
  return found
    .map((piece, index) => {
      const next = found[index + 1];
      if (piece.startsWith('"'))
        return `"${text(piece.slice(1, -1).replaceAll('""', '"')).replaceAll('"', '""')}"`;
      if (piece.length > 1 && piece.startsWith("'"))
        return quoted(piece.slice(1, -1).replaceAll("''", "'"), sheet);
      if (piece.length > 1 && piece.startsWith('[')) {
        const column = piece.slice(1, -1);
        return /^[#@\d]/.test(column) ? piece : `[${text(column)}]`;
      }
      if (!/^[\p{L}_\\]/u.test(piece) || next === '(') return piece;
      if (next === '!') return quoted(piece, sheet);
      return name(piece) ?? piece;
    })
    .join('');
}

/** The name of a sheet, or of the first and the last of several. */
const quoted = (name: string, sheet: (name: string) => string): string =>
  `'${name.split(':').map(sheet).join(':').replaceAll("'", "''")}'`;

/** Whether a formula asks another workbook. */
export const asksAnotherWorkbook = (formula: string): boolean => /\[\d+\]/.test(formula);
