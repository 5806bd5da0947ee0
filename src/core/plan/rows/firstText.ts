import { valueAt } from '../../cells/sheetCells';
import { isBlank, textOf } from '../../cells/text';
import type { FoundTable } from '../tables/foundTable';

/** What stands first in a row of a table; '' for a blank one. */
export function firstText({ sheet, body }: FoundTable, row: number): string {
  for (let column = body.column; column < body.column + body.columns; column++) {
    const value = valueAt(sheet, row, column);
    if (!isBlank(value)) return textOf(value);
  }
  return '';
}
