import type { MergedCells } from '../../cells/mergedCells';
import type { SheetCells } from '../../cells/sheetCells';
import type { LaidCards } from '../cards/layCards';
import type { Assignment } from '../columns/assignColumns';
import type { Headings } from '../columns/lowestHeading';
import type { ColumnContents } from '../columns/columnFeatures';

/** A sheet with what is known of it before its headers are found. */
export interface SheetView {
  readonly sheet: SheetCells;
  /** True for a part of a sheet that has another plan beside it: what stands above each then names its area. */
  readonly isBesideAnother: boolean;
  /** Present where `sheet` is cards laid out as a table. */
  readonly cards?: LaidCards;
  readonly merged: MergedCells;
  /** The rows that may be headers, from the top down. */
  readonly likely: readonly number[];
  readonly contents: ColumnContents;
}

/** One to three rows of headings, with what was understood of them. */
export interface Header extends Assignment {
  readonly row: number;
  readonly rows: number;
  /** The first column of the sheet's used cells. */
  readonly left: number;
  /** For each column of the sheet's used cells. */
  readonly headings: readonly Headings[];
  /** How many of the sheet's used columns, from the left, may be its table's: not those of a key beside it. */
  readonly width: number;
  /** The columns of its table: from the first heading to the last, without what stands beside it. */
  readonly span: Span;
}

/** Columns next to each other. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}
