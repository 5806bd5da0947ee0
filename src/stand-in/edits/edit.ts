/** What a person can do to the workbook by hand. Sheets are named; addresses are without the sheet; rows count from 1. */
export type Edit =
  /** Types into cells: one value for all of them, or a grid of the range's size. `null` leaves a cell alone. */
  | { do: 'type'; sheet: string; at: string; value: Typed | readonly (readonly Typed[])[] }
  | { do: 'clear'; sheet: string; at: string }
  /** Puts rows in above a row. */
  | { do: 'insertRows'; sheet: string; row: number; count?: number }
  | { do: 'deleteRows'; sheet: string; row: number; count?: number }
  /** Sorts the rows of a range by one of its columns, such as `F`; blanks come last. */
  | { do: 'sort'; sheet: string; at: string; by: string; descending?: boolean }
  /** Shows only the rows whose cell in a column, such as `F`, says one of these; on the sheet's filter, or a new one. */
  | { do: 'filter'; sheet: string; at?: string; by: string; values: readonly string[] }
  /** Shows all rows again; the filter's buttons stay. */
  | { do: 'clearFilter'; sheet: string }
  | { do: 'select'; sheet: string; at: string }
  | { do: 'activate'; sheet: string }
  /** A copy named as Excel does, behind the last sheet and in front of the others. */
  | { do: 'copySheet'; sheet: string }
  | { do: 'renameSheet'; sheet: string; to: string }
  | { do: 'addSheet'; name?: string }
  | { do: 'hideSheet'; sheet: string }
  | { do: 'showSheet'; sheet: string }
  | { do: 'deleteSheet'; sheet: string }
  /** Takes a series out of a chart by its place, from 0. */
  | { do: 'deleteSeries'; sheet: string; chart: string; series: number }
  | { do: 'comment'; sheet: string; at: string; text: string }
  /** Brings another workbook to the front, or this one back. */
  | { do: 'otherWorkbook'; inFront: boolean };

type Typed = string | number | boolean | null;
