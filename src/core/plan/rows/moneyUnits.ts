import { textOf } from '../../cells/text';
import type { FoundTable } from '../tables/foundTable';
import { moneyFields, type MoneyField } from '../values/moneyFields';
import { moneyUnit, type MoneyUnit } from '../values/moneyUnit';

/** So many rows above and below a table are looked at for a sentence about its figures. */
const rowsAround = 20;

/** How many pounds 1 is in each money column of a table; 1 where it has no such column. */
export function moneyUnits({
  sheet,
  columns,
  headings,
  headerRow,
  body,
}: FoundTable): Record<MoneyField, MoneyUnit> {
  const units: Record<MoneyField, MoneyUnit> = { budget: 1, actual: 1, forecast: 1 };
  let texts: readonly string[] | undefined;
  for (const field of moneyFields) {
    const column = columns[field];
    if (column === undefined) continue;
    texts ??= textsAround(sheet.values, headerRow - sheet.row, body.row + body.rows - sheet.row);
    units[field] = moneyUnit(headings[column - body.column] ?? [], texts);
  }
  return units;
}

function textsAround(values: FoundTable['sheet']['values'], header: number, end: number): string[] {
  const rows = [
    ...values.slice(Math.max(0, header - rowsAround), header),
    ...values.slice(end, end + rowsAround),
  ];
  return rows.flatMap((row) => row.filter((value) => typeof value === 'string' && value !== '').map(textOf));
}
