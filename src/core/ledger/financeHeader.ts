import type { MergedCells } from '../cells/mergedCells';
import type { SheetCells } from '../cells/sheetCells';
import { rowHeadings } from '../plan/tables/header';
import { longestHeading } from '../plan/columns/headingMeanings';
import { readPeriod, type PeriodReading } from '../plan/values/readPeriod';
import { rankOf, roleOf, type Role } from './headingRoles';

/** A column under a heading. */
export interface HeadedColumn {
  readonly role: Role;
  /** The sheet's column, from 0. */
  readonly column: number;
  /** As `plain` gives it; of two rows of headings, both. */
  readonly heading: string;
}

/** One or two rows of headings of a finance sheet. */
export interface FinanceHeader {
  /** The sheet's row of the first, from 0. */
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly HeadedColumn[];
  /** What stands above every column, understood or not. */
  readonly headings: readonly string[];
}

/** Banners of exports and notes above are shorter than this. In rows. */
const rowsSearched = 60;
const mostHeaderRows = 2;

/** The row or two with the most headings of a finance sheet; null where none has two. */
export function financeHeader(sheet: SheetCells, merged: MergedCells): FinanceHeader | null {
  let best: FinanceHeader | null = null;
  const last = sheet.row + Math.min(sheet.values.length, rowsSearched) - 1;
  for (let row = sheet.row; row <= last; row++) {
    for (let rows = 1; rows <= mostHeaderRows && row + rows - 1 <= last; rows++) {
      const header = headerIn(sheet, merged, row, rows);
      if (header !== null && isBetter(header, best)) best = header;
    }
  }
  return best;
}

/** A row more must tell more: otherwise it is a title, or the first line. */
function isBetter(header: FinanceHeader, best: FinanceHeader | null): boolean {
  if (best === null) return worth(header) > 1;
  return worth(header) > worth(best) || (worth(header) === worth(best) && header.rows < best.rows);
}

/** Different things that are headed: ten columns of budgets tell no more than one, nor do those of a year's months. */
const worth = ({ columns, headings }: FinanceHeader): number =>
  new Set(columns.map(({ role }) => role)).size +
  (headings.filter((heading) => periodOf(heading) !== null).length < leastMonths ? 0 : 1);

/** Fewer columns of months are no spread over a year. */
export const leastMonths = 6;

/** The month or period that a heading is of, whatever else it says; null where it names none. */
export function periodOf(heading: string): PeriodReading | null {
  const text = heading.replace(/\b(?:profiled?|budget|plan(?:ned)?)\b/g, '').trim();
  return readPeriod(/^\d{5}$/.test(text) ? Number(text) : text, false);
}

function headerIn(sheet: SheetCells, merged: MergedCells, row: number, rows: number): FinanceHeader | null {
  const levels = Array.from({ length: rows }, (_, level) => rowHeadings(sheet, merged, row + level));
  if (!levels.every(isShort)) return null;
  const [upper = [], lower = upper] = levels;
  const headings = lower.map((text, index) => {
    const above = upper[index] ?? '';
    return rows === 1 || text === above ? text : [above, text].filter((one) => one !== '').join(' ');
  });
  const columns = headings.flatMap((heading, index): HeadedColumn[] => {
    const role = roleOf(heading) ?? roleOf(lower[index] ?? '');
    return role === undefined ? [] : [{ role, column: sheet.column + index, heading }];
  });
  return { row, rows, headings, columns: onlyBest(columns) };
}

/** Rows of lines are told from headings by their amounts, and by the lengths of their texts. */
const isShort = (headings: readonly string[]): boolean => {
  const filled = headings.filter((heading) => heading !== '');
  const amounts = filled.filter((heading) => isNumber.test(heading) && !isYearOrDay.test(heading));
  return (
    filled.length > 0 && amounts.length === 0 && filled.every((heading) => heading.length <= longestHeading)
  );
};

const isNumber = /^[-+(£]*[\d,]*\.?\d+\)?$/;
/** Among headings stand years, and the days that months begin with. */
const isYearOrDay = /^(?:(?:19|20)\d\d|[34]\d{4})$/;

/** Net, VAT and gross stand side by side, and a budget as it was beside it as it is: one of them counts. */
function onlyBest(columns: readonly HeadedColumn[]): HeadedColumn[] {
  const best = new Map<Role, HeadedColumn>();
  for (const one of columns) {
    const rank = rankOf(one.role, one.heading);
    if (rank === undefined) continue;
    const known = best.get(one.role);
    if (known === undefined || rank < (rankOf(known.role, known.heading) ?? 0)) best.set(one.role, one);
  }
  // What is debited less what is credited is the amount, given once more.
  if (best.has('debit') && best.has('credit')) best.delete('amount');
  return columns.filter((one) => rankOf(one.role, one.heading) === undefined || best.get(one.role) === one);
}
