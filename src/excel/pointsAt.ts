import { withoutCells } from '../core/cells/withoutCells';

/** A sheet's name without quotes; one of another workbook still has its bracket. */
const bareName = /[\p{L}\p{M}\p{N}_.\]]+(?=!)/gu;

/** Whether a formula points at one of some sheets, by their names. */
export function pointsAt(formula: string, sheets: readonly string[]): boolean {
  if (!formula.startsWith('=')) return false;
  const text = formula.toLowerCase();
  const bare = new Set(text.match(bareName));
  return sheets.some((sheet) => {
    const name = sheet.toLowerCase();
    const quoted = `${name.replaceAll("'", "''")}'!`;
    // After a colon it is the last of several sheets.
    return bare.has(name) || text.includes(`'${quoted}`) || text.includes(`:${quoted}`);
  });
}

/**
 * Whether two formulas are the same but for the cells that they point at: one is what Excel made of the other.
 * @example isPointedAlike("=SUM('Board summary'!#REF!)", "=SUM('Board summary'!B4:B9)") // true
 */
export const isPointedAlike = (one: string, other: string): boolean =>
  withoutCells(one) === withoutCells(other);
