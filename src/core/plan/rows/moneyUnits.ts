import { valueAt } from '../../cells/sheetCells';
import { textOf } from '../../cells/text';
import type { FoundTable } from '../tables/foundTable';
import { moneyFields, type MoneyField } from '../values/moneyFields';
import { moneyUnit, type MoneyUnit } from '../values/moneyUnit';

/** So many rows above and below a table are looked at for a sentence about its figures. */
const rowsAround = 20;

/** How the number of a cell is written, by its row and column. */
export type FormatReader = (row: number, column: number) => string;

/**
 * How many pounds 1 is in each money column of a table; 1 where it has no such column. Where whole pounds are only written
 * in thousands, the heading's unit is of what is seen, not of what the cells hold.
 */
export function moneyUnits(table: FoundTable, formatAt: FormatReader): Record<MoneyField, MoneyUnit> {
  const units = headedUnits(table);
  for (const field of moneyFields) {
    const column = table.columns[field];
    if (column === undefined || units[field] === 1) continue;
    const written = writtenIn(table, column, formatAt);
    units[field] = units[field] <= written ? 1 : ((units[field] / written) as MoneyUnit);
  }
  return units;
}

/** What 1 is in each money column by the headings and the sentences about the figures. */
export function headedUnits({
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

/** In what the numbers of a column are written, where all are in the same. */
function writtenIn({ sheet, body }: FoundTable, column: number, formatAt: FormatReader): MoneyUnit {
  const found = new Set<MoneyUnit>();
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (typeof valueAt(sheet, row, column) === 'number') found.add(scaleOf(formatAt(row, column)));
  }
  const [only = 1] = found;
  return found.size === 1 ? only : 1;
}

/** A comma after the last digit of a number format leaves out three of them: "#,##0," writes 12000 as 12. */
function scaleOf(format: string): MoneyUnit {
  const [positive = ''] = format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').split(';');
  const commas = /[0#?](,+)(?=(?:\.[0#?]*)?[^0#?,.]*$)/.exec(positive)?.[1]?.length ?? 0;
  return commas === 0 ? 1 : commas === 1 ? 1_000 : 1_000_000;
}
