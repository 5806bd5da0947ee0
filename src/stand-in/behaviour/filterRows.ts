import { formatValue } from '../../workbook-file/formulas/formatValue';
import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';

/** The rows under a filter's heading row; none where the sheet has no filter. */
function filteredBody({ filter }: Sheet): { first: number; last: number } | undefined {
  return filter && filter.rows > 1
    ? { first: filter.row + 1, last: filter.row + filter.rows - 1 }
    : undefined;
}

/** Whether a row is hidden by the filter of its sheet. */
export function isFilteredOut(sheet: Sheet, row: number): boolean {
  const body = filteredBody(sheet);
  return (
    body !== undefined &&
    sheet.filterColumns.length > 0 &&
    row >= body.first &&
    row <= body.last &&
    sheet.rows.get(row)?.hidden === true
  );
}

function show({ rows }: Sheet, row: number, shown: boolean): void {
  const before = rows.get(row);
  if ((before?.hidden ?? false) === !shown) return;
  rows.set(row, { ...before, hidden: !shown });
}

/** Shows the rows whose cells say, as they are shown, what the criteria ask for, and hides the others. */
export function applyCriteria(book: Book, sheet: Sheet): void {
  const body = filteredBody(sheet);
  const { filter } = sheet;
  if (!body || !filter) return;
  book.calculate();
  const wanted = sheet.filterColumns.map(({ column, values }) => ({
    column: filter.column + column,
    values: new Set(values?.map((value) => value.toLowerCase())),
    isKnown: values !== undefined,
  }));
  for (let row = body.first; row <= body.last; row++) {
    const isShown = wanted.every(({ column, values, isKnown }) => {
      const cell = sheet.cell(row, column);
      const format = book.styles.style(sheet.styleAt(row, column)).numberFormat;
      const text = cell ? formatValue(cell.value, format, book.date1904) : '';
      // A criterion of another kind, from the file, goes on hiding what it hid.
      return isKnown ? values.has(text.toLowerCase()) : sheet.rows.get(row)?.hidden !== true;
    });
    show(sheet, row, isShown);
  }
}

/** Takes the criteria off; every row under the filter is in sight again, as in Excel. */
export function clearCriteria(sheet: Sheet): void {
  if (sheet.filterColumns.length === 0) return;
  sheet.filterColumns = [];
  const body = filteredBody(sheet);
  if (!body) return;
  for (const row of [...sheet.rows.keys()]) if (row >= body.first && row <= body.last) show(sheet, row, true);
}
