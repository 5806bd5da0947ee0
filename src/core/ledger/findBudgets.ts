import { mergedCells } from '../cells/mergedCells';
import { valueAt, type SheetCells } from '../cells/sheetCells';
import { isBlank } from '../cells/text';
import { moneyUnit, type MoneyUnit } from '../plan/values/moneyUnit';
import { financeHeader, leastMonths, periodOf, type FinanceHeader, type HeadedColumn } from './financeHeader';
import type { Leads } from './findLedger';
import { leadingRoles } from './headingRoles';
import { monthOfPeriod, type Month } from '../plan/values/month';
import { yearOfTitles } from './yearOfTitles';

/** A list of budgets, found by its headings and by what its codes lead to. */
export interface BudgetTable {
  readonly sheet: SheetCells;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly headings: readonly string[];
  readonly leading: readonly HeadedColumn[];
  readonly budget?: AmountAt;
  /** What was moved to or from a budget since it was set; absent where the budget is as it is now. */
  readonly virement?: AmountAt;
  readonly forecast?: AmountAt;
  /** The budget by month. */
  readonly months: readonly (AmountAt & { readonly month: Month })[];
}

interface AmountAt {
  readonly column: number;
  readonly unit: MoneyUnit;
}

/**
 * Looks for a list of budgets on a sheet: a reference or code in each row, a budget or forecast beside it, and no dates of
 * payments. It is one only where a code leads to the plan: of other budgets there are many.
 */
export function findBudgets(sheet: SheetCells, leads: Leads): BudgetTable | null {
  const header = financeHeader(sheet, mergedCells(sheet));
  if (header === null) return null;
  const ofRole = (role: string) => header.columns.find((column) => column.role === role);
  if (ofRole('date') !== undefined || ofRole('period') !== undefined) return null;
  const leading = leadingRoles
    .filter((role) => role !== 'area')
    .flatMap((role) => header.columns.filter((column) => column.role === role))
    .filter(({ column, heading }) => isLeading(sheet, header, column, (value) => leads(value, heading)));
  const titles = sheet.values
    .slice(0, header.row - sheet.row)
    .flatMap((cells) => cells.filter((value) => typeof value === 'string'));
  const amountAt = (one: HeadedColumn | undefined): AmountAt | undefined =>
    one === undefined ? undefined : { column: one.column, unit: moneyUnit([one.heading], titles) };
  const [budget, forecast] = [amountAt(ofRole('budget')), amountAt(ofRole('forecast'))];
  const months = monthColumns(header, sheet, titles);
  if (leading.length === 0 || (budget === undefined && forecast === undefined && months.length === 0))
    return null;
  const isAsItIs = /revised|current|latest|working/.test(ofRole('budget')?.heading ?? '');
  const virement = isAsItIs ? undefined : amountAt(ofRole('virement'));
  return {
    sheet,
    headerRow: header.row,
    headerRows: header.rows,
    headings: header.headings,
    leading,
    months,
    ...(budget === undefined ? {} : { budget }),
    ...(virement === undefined ? {} : { virement }),
    ...(forecast === undefined ? {} : { forecast }),
  };
}

function isLeading(
  sheet: SheetCells,
  { row: top, rows }: FinanceHeader,
  column: number,
  leads: (value: string | number | boolean) => boolean,
): boolean {
  for (let row = top + rows; row < sheet.row + sheet.values.length; row++) {
    const value = valueAt(sheet, row, column);
    if (!isBlank(value) && leads(value)) return true;
  }
  return false;
}

/** Columns headed by months, where it is said that they are of the budget and not of what was spent. */
function monthColumns(
  { headings, columns }: FinanceHeader,
  sheet: SheetCells,
  titles: readonly string[],
): BudgetTable['months'] {
  const said = [...titles, sheet.name, ...headings].join(' ').toLowerCase();
  if (!/profile|budget/.test(said)) return [];
  const year = yearOfTitles([...titles, sheet.name]);
  const found = headings.flatMap((heading, index) => {
    const column = sheet.column + index;
    if (columns.some((one) => one.column === column) || /actual|spend|spent|forecast/.test(heading))
      return [];
    const read = periodOf(heading);
    if (read === null) return [];
    const month = 'month' in read ? read.month : year === null ? null : monthOfPeriod(year, read.period);
    return month === null ? [] : [{ column, month, unit: moneyUnit([heading], titles) }];
  });
  return found.length >= leastMonths ? found : [];
}
