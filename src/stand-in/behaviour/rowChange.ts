import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook-file/model/area';

/** Rows put in above `at` (a positive count) or taken out from `at` on (a negative one). */
export interface RowMove {
  at: number;
  count: number;
}

/** Where rows of a sheet end up; undefined for what is there no longer. */
export interface RowChange {
  readonly row: (row: number) => number | undefined;
  readonly range: (first: number, last: number) => [first: number, last: number] | undefined;
}

/** Rows put in or taken out: a range grows where they are inside, and loses those that were its own. */
export function shiftingRows({ at, count }: RowMove): RowChange {
  const after = (row: number): number | undefined => {
    if (row < at) return row;
    if (count < 0 && row < at - count) return undefined;
    return row + count < MAX_ROWS ? row + count : undefined;
  };
  return {
    row: after,
    range: (first, last) => {
      if (count > 0) return [after(first) ?? first, after(last) ?? MAX_ROWS - 1];
      const top = after(first) ?? at;
      const bottom = after(last) ?? at - 1;
      return bottom >= top ? [top, bottom] : undefined;
    },
  };
}

/** Rows cut and put over others, as with Range.moveTo: what pointed at those others points at nothing. */
export function relocatingRows(from: number, count: number, to: number): RowChange {
  const isFrom = (row: number) => row >= from && row < from + count;
  const isTo = (row: number) => row >= to && row < to + count;
  return {
    row: (row) => (isFrom(row) ? row - from + to : isTo(row) ? undefined : row),
    // A range that is only partly moved or covered stays where it is.
    range: (first, last) => {
      if (isFrom(first) && isFrom(last)) return [first - from + to, last - from + to];
      return isTo(first) && isTo(last) ? undefined : [first, last];
    },
  };
}

/** An area after a change of rows; undefined where nothing is left. */
export function changedArea(area: Area, change: RowChange): Area | undefined {
  if (area.rows === MAX_ROWS) return area;
  const range = change.range(area.row, area.row + area.rows - 1);
  return range && { ...area, row: range[0], rows: range[1] - range[0] + 1 };
}

/** Whole rows of a sheet. */
export const wholeRows = (row: number, rows: number): Area => ({
  row,
  column: 0,
  rows,
  columns: MAX_COLUMNS,
});
