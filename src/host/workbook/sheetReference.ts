/** Names that can stand before `!` without quotes: letters, digits, dots and underscores, not like a cell address. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([a-z]{1,3}\d{1,7}|r\d*|c\d*|r\d*c\d*)$/i;

/** The sheet's name as it stands in a formula: quoted where Excel quotes it, with apostrophes doubled. */
export function quoteSheet(name: string): string {
  return PLAIN.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * Splits `'Plan'!A1` into sheet and rest; without a sheet, the sheet is undefined.
 * The rest is not checked.
 */
export function splitReference(text: string): { sheet: string | undefined; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!:]+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1], rest: plain[2] ?? '' } : { sheet: undefined, rest: text };
}

/** The formula with references to one sheet pointed at its new name; text in double quotes is left alone. */
export function renameInFormula(formula: string, from: string, to: string): string {
  const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!/gu;
  return formula.replace(tokens, (token) => {
    if (token.startsWith('"')) return token;
    const { sheet } = splitReference(token);
    return sheet?.toLowerCase() === from.toLowerCase() ? `${quoteSheet(to)}!` : token;
  });
}
