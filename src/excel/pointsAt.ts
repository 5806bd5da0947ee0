/** Whether a formula points at one of some sheets, by their names. */
export function pointsAt(formula: string, sheets: readonly string[]): boolean {
  if (!formula.startsWith('=')) return false;
  const text = formula.toLowerCase();
  return sheets.some((sheet) => {
    const name = sheet.toLowerCase();
    return text.includes(`${name.replaceAll("'", "''")}'!`) || text.includes(`${name}!`);
  });
}

/** A reference to cells, columns or rows, with its sheet; also one that leads nowhere any more. */
const reference =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:#REF!|\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7}|\$?[a-z]{1,3}:\$?[a-z]{1,3})(?![\p{L}\p{N}_(!.])/giu;

/**
 * Whether two formulas are the same but for the cells that they point at: one is what Excel made of the other.
 * @example isPointedAlike("=SUM('Board summary'!#REF!)", "=SUM('Board summary'!B4:B9)") // true
 */
export const isPointedAlike = (one: string, other: string): boolean =>
  withoutCells(one) === withoutCells(other);

const withoutCells = (formula: string): string =>
  formula.replace(reference, (token) => (token.startsWith('"') ? token : '#REF!'));
