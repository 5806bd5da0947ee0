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
  | { do: 'select'; sheet: string; at: string }
  | { do: 'activate'; sheet: string };

type Typed = string | number | boolean | null;
