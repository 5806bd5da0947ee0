import { HostError } from '../protocol/hostError';
import type { ChartSeries } from '../../workbook-file/model/chart';
import { absoluteReference } from './rangeAddress';
import type { RangeTarget } from './rangeTarget';

/**
 * The series that Excel makes of a range: a first row and column of texts become names and categories, and without a
 * wish the longer side becomes the categories.
 */
export function seriesOfRange({ sheet, area }: RangeTarget, seriesBy: string): ChartSeries[] {
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy)) throw new HostError('InvalidArgument');
  const value = (row: number, column: number) =>
    sheet.cell(area.row + row, area.column + column)?.value ?? null;
  const isNumber = (row: number, column: number) => typeof value(row, column) === 'number';
  const cornerEmpty = value(0, 0) === null;
  const count = (length: number) => Array.from({ length }, (_, i) => i);
  const headRow =
    area.rows > 1 &&
    (cornerEmpty
      ? area.columns > 1
      : count(area.columns)
          .slice(1)
          .every((column) => !isNumber(0, column)));
  const first = headRow ? 1 : 0;
  const headColumn =
    area.columns > 1 &&
    (cornerEmpty ||
      count(area.rows)
        .slice(first)
        .some((row) => !isNumber(row, 0)));
  const left = headColumn ? 1 : 0;
  const [rows, columns] = [area.rows - first, area.columns - left];
  const reference = (row: number, column: number, height: number, width: number) =>
    absoluteReference(sheet, {
      row: area.row + row,
      column: area.column + column,
      rows: height,
      columns: width,
    });
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rows >= columns);
  if (byColumns) {
    return count(columns).map((i) => ({
      ...(headRow && { nameFormula: reference(0, left + i, 1, 1) }),
      ...(headColumn && { categories: reference(first, 0, rows, 1) }),
      values: reference(first, left + i, rows, 1),
    }));
  }
  return count(rows).map((i) => ({
    ...(headColumn && { nameFormula: reference(first + i, 0, 1, 1) }),
    ...(headRow && { categories: reference(0, left, 1, columns) }),
    values: reference(first + i, left, 1, columns),
  }));
}
