import { withoutCells } from '../core/cells/withoutCells';

/** Whether a formula points at one of some sheets, by their names. */
export function pointsAt(formula: string, sheets: readonly string[]): boolean {
  if (!formula.startsWith('=')) return false;
  const text = formula.toLowerCase();
  return sheets.some((sheet) => {
    const name = sheet.toLowerCase();
    return text.includes(`${name.replaceAll("'", "''")}'!`) || text.includes(`${name}!`);
  });
}

/**
 * Whether two formulas are the same but for the cells that they point at: one is what Excel made of the other.
 * @example isPointedAlike("=SUM('Board summary'!#REF!)", "=SUM('Board summary'!B4:B9)") // true
 */
export const isPointedAlike = (one: string, other: string): boolean =>
  withoutCells(one) === withoutCells(other);
