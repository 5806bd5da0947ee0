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

const SHEET_TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!/gu;

/** Puts something else before each reference to one sheet; text in double quotes is left alone. */
function replaceSheet(formula: string, sheet: string, instead: string): string {
  return formula.replace(SHEET_TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    return splitReference(token).sheet?.toLowerCase() === sheet.toLowerCase() ? instead : token;
  });
}

/** The formula with references to one sheet pointed at its new name. */
export const renameInFormula = (formula: string, from: string, to: string): string =>
  replaceSheet(formula, from, `${quoteSheet(to)}!`);

/** The formula when a sheet is gone: `Plan!A1` becomes `#REF!A1`, as Excel writes it. */
export const lostInFormula = (formula: string, sheet: string): string =>
  replaceSheet(formula, sheet, '#REF!');
