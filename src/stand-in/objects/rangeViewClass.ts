import { declareClass, property } from '../protocol/declareClass';
import { fullAddress } from './rangeAddress';
import type { RangeTarget } from './rangeTarget';

const numbersFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** The cells of a range that are not hidden. https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
export const rangeViewClass = declareClass<RangeTarget>('RangeView', {
  members: {
    CellAddresses: property(({ sheet, area }) => {
      const rows = numbersFrom(area.row, area.rows).filter((row) => !sheet.rows.get(row)?.hidden);
      const columns = numbersFrom(area.column, area.columns).filter(
        (column) => !sheet.columns.get(column)?.hidden,
      );
      return rows.map((row) =>
        columns.map((column) => fullAddress(sheet, { row, column, rows: 1, columns: 1 })),
      );
    }),
  },
});
