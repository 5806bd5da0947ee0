import type { Rect } from './address';
import type { FormatRule } from './formatRule';

/** A cell's value as Office.js gives it: blank is '', an error is its text (`#N/A`). */
export type CellValue = string | number | boolean;

/** An Excel table on a sheet. */
export interface TableArea {
  readonly name: string;
  /** The whole table with its header and totals rows. */
  readonly area: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** One worksheet's used cells, as read in one go. */
export interface SheetCells {
  /** By which Excel tells what changed; absent for cells that do not come from Excel. */
  readonly id?: string;
  readonly name: string;
  readonly hidden: boolean;
  /** True for a summary sheet of ours, which is never read as a plan. */
  readonly ours: boolean;
  /** Which paper of ours stands on it, by its key. Absent for any other sheet. */
  readonly paper?: string;
  /** The title of a paper of ours of which the sheet is a copy; the copy's rows are left out of `values`. Absent for any other sheet. */
  readonly copyOf?: string;
  /** Where `values` begins. */
  readonly row: number;
  readonly column: number;
  /** Rows of equal length; empty for a sheet with nothing on it. */
  readonly values: readonly (readonly CellValue[])[];
  /** Addresses of cells so far from the rest that they were not read, such as `P900000`. Absent where there are none. */
  readonly far?: readonly string[];
  /** Addresses of formulas of which the file keeps no result and that could not be worked out: they hold `#N/A`. Absent where there are none. */
  readonly noResult?: readonly string[];
  readonly merges: readonly Rect[];
  /** Rows of the used cells that are hidden, by hand or by a filter. Absent where that is not known. */
  readonly hiddenRows?: readonly number[];
  readonly tables: readonly TableArea[];
  /** Present on a chart or macro sheet that Excel lists among the others. */
  readonly withoutCells?: true;
  /** The texts of the sheet's own header and footer. Absent where they are not known. */
  readonly printed?: readonly string[];
}

/** Everything that is read from a workbook before any thinking is done. */
export interface WorkbookCells {
  readonly name: string;
  /** The title among the workbook's own properties. Absent where it is not known. */
  readonly title?: string;
  /** True where dates count from 1904 (old Mac workbooks). */
  readonly uses1904Dates: boolean;
  readonly sheets: readonly SheetCells[];
  /** What cannot be written: anything at all, or a new sheet. Absent where all can, and in a file that is only read. */
  readonly locked?: 'read-only' | 'structure';
  /**
   * What our own summary sheets hold from an earlier build, by their keys, from their first used cell:
   * officers type in them. Absent where there is none.
   */
  readonly own?: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
}

/** A rectangle on a named sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Rect;
}

/** A rectangle whose colours are asked for. */
export interface ColourArea extends SheetArea {
  /** True where the colours of the letters are needed too. */
  readonly fonts?: true;
  /** True where it is needed which cells are struck through. */
  readonly struck?: true;
  /** True where the rules that colour the cells by what they hold are needed. */
  readonly rules?: true;
  /** True where it is needed how numbers are written. */
  readonly formats?: true;
}

/** The fill colours of a rectangle, `#RRGGBB`; white and no fill are both `#FFFFFF`. */
export interface AreaFills extends SheetArea {
  readonly colours: readonly (readonly string[])[];
  /** The colours of the letters, where they were asked for. */
  readonly fonts?: readonly (readonly string[])[];
  /** Which cells are struck through, where that was asked for. */
  readonly struck?: readonly (readonly boolean[])[];
  /** How numbers are written (`0.0%`), where that was asked for. */
  readonly formats?: readonly (readonly string[])[];
  /** The rules that colour the cells, the first before the others, where they were asked for. */
  readonly rules?: readonly FormatRule[];
}

/** The value at a sheet's own row and column; '' outside the used cells. */
export function valueAt(sheet: SheetCells, row: number, column: number): CellValue {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? '';
}
