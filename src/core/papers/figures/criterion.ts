import type { CellValue } from '../../cells/sheetCells';
import { isErrorValue } from '../../cells/text';

/** Excel's limit on a text inside a formula. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const longestCriterion = 255;

/** A criterion of COUNTIFS as a formula has it, and the cells that Excel matches with it. */
export interface Criterion {
  readonly text: string;
  readonly matches: (value: CellValue) => boolean;
}

/** Any cell with text in it, not an error. A criterion of `""` for blank cells is miscounted by some programs. */
export const anyText: Criterion = {
  text: '"?*"',
  matches: (value) => typeof value === 'string' && value !== '' && !isErrorValue(value),
};

/**
 * A criterion for cells with just this text, without regard to case as in Excel. Wildcards are
 * escaped; a text that begins with an operator has `=` put in front.
 * @returns null for a text that programs take for a number, a date or an error, or that is too long
 */
export function textCriterion(text: string): Criterion | null {
  const escaped = text.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
  const exact = /^[=<>]/.test(text) ? `=${escaped}` : escaped;
  if (exact.length > longestCriterion || !/^[\p{L}=<>*?(["]/u.test(text) || /^(true|false)$/i.test(text)) {
    return null;
  }
  const wanted = text.toLowerCase();
  return {
    text: `"${exact}"`,
    matches: (value) => typeof value === 'string' && value.toLowerCase() === wanted,
  };
}

/**
 * A criterion for cells that begin with this text and go on, without regard to case. Wildcards are escaped.
 * @returns null for a text that begins with an operator, or is too long
 */
export function beginCriterion(text: string): Criterion | null {
  const escaped = text.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
  if (!/^[\p{L}(]/u.test(text) || escaped.length + 1 > longestCriterion) return null;
  const wanted = text.toLowerCase();
  return {
    text: `"${escaped}*"`,
    matches: (value) => typeof value === 'string' && value.toLowerCase().startsWith(wanted),
  };
}

/** A criterion that compares numbers with a cell of the summary sheet, some days later or none. */
export function dayCriterion(
  operator: '<' | '<=' | '>=',
  cell: string,
  day: number,
  daysLater = 0,
): Criterion {
  const limit = day + daysLater;
  const compare = { '<': less, '<=': lessOrEqual, '>=': moreOrEqual }[operator];
  return {
    text: `"${operator}"&${cell}${daysLater === 0 ? '' : `+${daysLater}`}`,
    matches: (value) => typeof value === 'number' && compare(value, limit),
  };
}

/** A criterion for numbers of at least so much. */
export const numberFrom = (least: number): Criterion => ({
  text: `">=${least}"`,
  matches: (value) => typeof value === 'number' && value >= least,
});

const less = (a: number, b: number): boolean => a < b;
const lessOrEqual = (a: number, b: number): boolean => a <= b;
const moreOrEqual = (a: number, b: number): boolean => a >= b;
