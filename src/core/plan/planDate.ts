import type { Serial } from '../cells/serialDate';
import type { CellValue } from '../cells/sheetCells';
import { textOf, tidy } from '../cells/text';
import { frontRows } from './frontRows';
import type { PlanOutline } from './outlinePlan';
import { readDate } from './values/readDate';

/** What stands before the date: `Last updated`, `Position as at`, `Date of last update:`. The rest may be the date. */
const label =
  /(?:^|[\s(–-])(?:as at|as of|(?:date )?(?:last )?updated(?: on)?|last update|date of (?:last )?update)\b[\s:–-]*(.*)$/i;

/** A year alone, or a period, says what the plan is for and not when it was brought up to date. */
const onlyYears = /^\d{4}(\s*[/–-]\s*\d{2,4})?$/;

/**
 * The date that the plan gives itself above its actions or on its cover, as "as at" or "last updated": the latest that
 * is not still to come. null where there is none that can be read.
 */
export function planDate(outline: Pick<PlanOutline, 'cells' | 'tables'>, today: Serial): Serial | null {
  const { uses1904Dates } = outline.cells;
  const days = frontRows(outline).flatMap((row) =>
    row.flatMap((value, column) => {
      const match = typeof value === 'string' ? label.exec(tidy(textOf(value))) : null;
      if (match === null) return [];
      const rest = (match[1] ?? '').replace(/[).,;\s]+$/, '');
      const day = rest === '' ? nextIn(row, column) : rest;
      if (day === '' || typeof day === 'boolean' || onlyYears.test(String(day).trim())) return [];
      const reading = readDate(day, uses1904Dates);
      return reading.kind === 'date' && reading.serial <= today ? [reading.serial] : [];
    }),
  );
  return days.length === 0 ? null : Math.max(...days);
}

/** The next filled cell to the right of a label; '' where there is none. */
const nextIn = (row: readonly CellValue[], column: number): CellValue =>
  row.slice(column + 1).find((value) => value !== '') ?? '';
