import { HostError } from '../protocol/hostError';
import { MAX_ROWS } from '../../workbook-file/model/area';
import type { ColumnFormat, RowFormat } from '../../workbook-file/model/sheetParts';
import { requireFormattable } from './requireWritable';
import type { RangeTarget } from './rangeTarget';

/** Rows above this are not given a height one by one. */
const MOST_ROWS = 100_000;

/** Sets something of each column of a range. @throws AccessDenied on a protected sheet. */
export function resizeColumns(target: RangeTarget, change: ColumnFormat): void {
  requireFormattable(target, 'formatColumns');
  const { sheet, area } = target;
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.columns.set(column, { ...sheet.columns.get(column), ...change });
  }
}

/** Sets something of each row of a range; of all rows of the sheet at once, only the height. @throws AccessDenied on a protected sheet. */
export function resizeRows(target: RangeTarget, change: RowFormat): void {
  requireFormattable(target, 'formatRows');
  const { sheet, area } = target;
  if (area.rows === MAX_ROWS && change.height !== undefined) {
    sheet.defaultRowHeight = change.height;
    return;
  }
  if (area.rows > MOST_ROWS)
    throw new HostError('NotImplemented', `The stand-in Excel cannot size ${area.rows} rows one by one.`);
  for (let row = area.row; row < area.row + area.rows; row++)
    sheet.rows.set(row, { ...sheet.rows.get(row), ...change });
}
