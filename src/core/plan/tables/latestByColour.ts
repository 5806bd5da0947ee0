import { valueAt } from '../../cells/sheetCells';
import { isBlank } from '../../cells/text';
import { colourName } from '../key/colourName';
import type { FoundTable } from './foundTable';

/** In a series of ratings that has colours and no words, the latest column with a colour in it counts. */
export function latestByColour(
  table: FoundTable,
  fillAt: (row: number, column: number) => string,
): FoundTable {
  const columns = { ...table.columns };
  for (const field of ['progress', 'impact'] as const) {
    const members = table.series[field] ?? [];
    const hasWords = members.some((column) =>
      someRow(table, (row) => !isBlank(valueAt(table.sheet, row, column))),
    );
    if (members.length < 2 || hasWords) continue;
    const { action } = table.columns;
    const latest = [...members].reverse().find((column) =>
      someRow(table, (row) => {
        const fill = fillAt(row, column);
        return colourName(fill) !== 'white' && (action === undefined || fillAt(row, action) !== fill);
      }),
    );
    if (latest !== undefined) columns[field] = latest;
  }
  return { ...table, columns };
}

function someRow({ body }: FoundTable, is: (row: number) => boolean): boolean {
  for (let row = body.row; row < body.row + body.rows; row++) if (is(row)) return true;
  return false;
}
