import { autoFilterName, putSheetName } from '../objects/printNames';
import { absoluteReference, rangeOfAddress } from '../objects/rangeAddress';
import { HostError } from '../protocol/hostError';
import { columnIndex } from '../../workbook-file/model/address';
import type { Book } from '../../workbook-file/model/book';
import { applyCriteria, clearCriteria } from '../behaviour/filterRows';
import type { Sheet } from '../../workbook-file/model/sheet';
import type { Edit } from './edit';

/** Filters the rows of a sheet by what a column says, as a person does with the button in its heading. */
export function filterBy(
  book: Book,
  sheet: Sheet,
  { at, by, values }: Extract<Edit, { do: 'filter' }>,
): void {
  if (at !== undefined) {
    clearCriteria(sheet);
    sheet.filter = rangeOfAddress(book, sheet, at).area;
    putSheetName({ book, sheet }, autoFilterName, absoluteReference(sheet, sheet.filter));
  }
  const { filter } = sheet;
  const column = filter ? columnIndex(by) - filter.column : -1;
  if (!filter || column < 0 || column >= filter.columns) throw new HostError('InvalidArgument');
  const others = sheet.filterColumns.filter((one) => one.column !== column);
  sheet.filterColumns = [...others, { column, values }].sort((a, b) => a.column - b.column);
  applyCriteria(book, sheet);
}
