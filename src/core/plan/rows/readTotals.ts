import { valueAt } from '../../cells/sheetCells';
import type { FoundTable } from '../tables/foundTable';
import { moneyFields } from '../values/moneyFields';
import type { TotalShown } from '../plan';

/** The amounts in a table's rows of totals. Blank cells and text, errors among it, are left out. */
export const readTotals = ({ sheet, columns }: FoundTable, rows: readonly number[]): TotalShown[] =>
  rows.flatMap((row) =>
    moneyFields.flatMap((field) => {
      const column = columns[field];
      const pounds = column === undefined ? '' : valueAt(sheet, row, column);
      return typeof pounds === 'number' ? [{ row, field, pounds }] : [];
    }),
  );
