import { valueAt } from '../../cells/sheetCells';
import { isBlank } from '../../cells/text';
import { fieldsOf } from '../columns/assignColumns';
import type { FoundTable, OtherTable } from '../tables/foundTable';
import { beginsWithColour } from '../values/rating';
import { usualRating } from '../values/ratingWords';

/**
 * Says which rows stand under a plan's table, after a gap that ends it, and are filled in as its own are: with what is
 * to be done and something else in columns of the plan. A line of a key is none.
 * @param tables the plan's tables on one sheet
 * @param others the tables of another kind
 */
export function rowsUnderGap(tables: readonly FoundTable[], others: readonly OtherTable[]): string[] {
  return tables.flatMap((table) => {
    const { sheet, body, columns, cards } = table;
    const { action } = columns;
    if (action === undefined || cards !== undefined) return [];
    const starts = [...tables, ...others].flatMap((other) =>
      other.sheet === sheet && other.headerRow >= body.row ? [other.headerRow] : [],
    );
    const end = Math.min(sheet.row + sheet.values.length, ...starts);
    const own = fieldsOf(columns).flatMap((field) => columns[field] ?? []);
    const rows: number[] = [];
    for (let row = body.row + body.rows; row < end; row++) {
      const cells = own.map((column) => valueAt(sheet, row, column)).filter((value) => !isBlank(value));
      const isOfKey = (sheet.values[row - sheet.row] ?? []).some(
        (value) => typeof value === 'string' && (beginsWithColour(value) || usualRating(value) !== null),
      );
      if (!isBlank(valueAt(sheet, row, action)) && cells.length > 1 && !isOfKey) rows.push(row);
    }
    const [first] = rows;
    if (first === undefined) return [];
    const more = rows.length - 1;
    return [
      more === 0
        ? `row ${first + 1}, under a gap, is filled in as an action is, and was not read`
        : `row ${first + 1} and ${more} more, under a gap, are filled in as actions are, and were not read`,
    ];
  });
}
