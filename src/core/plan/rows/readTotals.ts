import { valueAt } from '../../cells/sheetCells';
import type { FoundTable } from '../tables/foundTable';
import { moneyFields, type MoneyField } from '../values/moneyFields';
import type { TotalShown } from '../plan';
import { readMoney } from '../values/readMoney';
import type { MoneyUnit } from '../values/moneyUnit';

/**
 * The amounts in a table's rows of totals, in pounds. Blank cells and text, errors among it, are left out.
 * @param units how many pounds 1 is in each money column
 */
export function readTotals(
  table: FoundTable,
  rows: readonly number[],
  units: Readonly<Record<MoneyField, MoneyUnit>>,
): TotalShown[] {
  const { sheet, columns } = table;
  if (rows.length === 0) return [];
  return rows.flatMap((row) =>
    moneyFields.flatMap((field) => {
      const column = columns[field];
      const value = column === undefined ? '' : valueAt(sheet, row, column);
      if (typeof value !== 'number') return [];
      const amount = readMoney(value, units[field]);
      return amount.kind === 'amount' ? [{ row, field, pounds: amount.pounds }] : [];
    }),
  );
}
