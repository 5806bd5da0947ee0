import { plain, tidy } from '../../cells/text';
import { valueAt } from '../../cells/sheetCells';
import type { FoundTable } from './foundTable';

/** @param text as {@link plain} gives it */
export const saysArchived = (text: string): boolean => archived.test(text);

const archived = /\b(archived?|old|previous|superseded|last year'?s?|closed|expired)\b/;
const years = /\b(20\d\d)(?:\s*[-/_ ]\s*(\d\d(?:\d\d)?))?\b/;
/** A title that says so keeps an earlier year's sheet in the plan. */
const stillCounts = /\b(carried|brought) forward\b|\bcontinu(es|ed|ing)\b|\bcurrent\b/;

/**
 * The sheets that hold an earlier plan: their name says so, or is another's but for an earlier year.
 * @param tables the plan tables found, of which one sheet at least must stay
 */
export function earlierPlans(tables: readonly FoundTable[]): ReadonlySet<string> {
  const names = [...new Set(tables.map(({ sheet }) => sheet.name))];
  const earlier = names.filter((name) => {
    if (saysArchived(plain(name).replace(/_/g, ' '))) return true;
    const year = yearOf(name);
    if (year === null || isStillCurrent(tables, name)) return false;
    return names.some((other) => withoutYear(other) === withoutYear(name) && (yearOf(other) ?? 0) > year);
  });
  return new Set(earlier.length < names.length ? earlier : []);
}

const yearOf = (name: string): number | null => {
  const match = years.exec(name.replace(/_/g, ' '));
  return match === null ? null : Number(match[1]);
};

const withoutYear = (name: string): string =>
  tidy(plain(name).replace(/_/g, ' ').replace(years, ' ').replace(/[()]/g, ' '));

function isStillCurrent(tables: readonly FoundTable[], name: string): boolean {
  const first = tables.find(({ sheet }) => sheet.name === name);
  if (first === undefined) return false;
  const { sheet, headerRow } = first;
  for (let row = sheet.row; row < headerRow; row++) {
    const cells = sheet.values[row - sheet.row] ?? [];
    if (cells.some((_, index) => stillCounts.test(plain(String(valueAt(sheet, row, sheet.column + index))))))
      return true;
  }
  return false;
}
