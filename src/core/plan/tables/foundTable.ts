import type { Rect } from '../../cells/address';
import type { MergedCells } from '../../cells/mergedCells';
import type { SheetCells } from '../../cells/sheetCells';
import type { Assignment, Rivals, Scores, Series } from '../columns/assignColumns';
import type { ColumnsOfRatings } from '../columns/columnsOfRatings';
import type { LaidCards } from '../cards/layCards';
import type { AreaSource, Columns } from '../plan';
import type { OtherKind } from './otherTables';

/** A plan table found by its header, before its rows are read. */
export interface FoundTable {
  readonly sheet: SheetCells;
  readonly merged: MergedCells;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: Columns;
  readonly scores: Scores;
  /** Fields with a column for each month or quarter, of which the latest filled one is in `columns`. */
  readonly series: Series;
  /** Present where the progress rating is spread over several columns, of which the first is its own. */
  readonly spread?: ColumnsOfRatings;
  readonly rivals: Rivals;
  readonly mayHold: Rivals;
  /** What is known of columns that serve no field. */
  readonly leftAlone: Assignment['leftAlone'];
  readonly certaintyOf: Assignment['certaintyOf'];
  readonly isAreaGuessed: boolean;
  /** The rows below the header, over all columns that have a heading. */
  readonly body: Rect;
  /** The words of each column of `body`, from the top header row down. */
  readonly headings: readonly (readonly string[])[];
  /** The area that the table's own title names; '' where it names none. */
  readonly titleArea: string;
  /** Present where the table is cards laid out: its rows and columns are then those of `sheet`, and none of the workbook's. */
  readonly cards?: LaidCards;
  /** Set where a person has said where the areas come from. */
  readonly areaSource?: AreaSource;
}

/** A risk register, a scorecard or another table that is no plan. */
export interface OtherTable {
  readonly sheet: SheetCells;
  readonly merged: MergedCells;
  readonly kind: OtherKind;
  readonly headerRow: number;
  readonly headings: readonly string[];
  /** The row after its last. */
  readonly end: number;
}
