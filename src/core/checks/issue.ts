import type { ActionMark } from '../cells/cellChange';
import type { CellValue } from '../cells/sheetCells';

export type Severity = 'error' | 'warning' | 'info';

/** The exact change of one cell that answers an issue. Nothing is changed until a person says so. */
export interface Fix {
  readonly sheet: string;
  /** A1 address on the sheet. */
  readonly cell: string;
  /** The cell's value as it was read; the fix is for no other. */
  readonly from: CellValue;
  readonly to: string | number;
  /** True where the meaning is certain and only the writing changes; false for a suggestion. */
  readonly safe: boolean;
  /** The action and its column, by which the cell is found again where rows have moved. */
  readonly action?: ActionMark;
  readonly field?: string;
}

/** Something a check found, with the cell that it is about. */
export interface Issue {
  /** Stable: `rating.unrecognised`. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address on the sheet. */
  readonly cell: string;
  /** The action's reference; '' where it has none. */
  readonly reference: string;
  /** The action's priority area; '' where it has none. */
  readonly area: string;
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** One sentence that says what to do. */
  readonly advice: string;
  /** Absent where only a person can say what belongs in the cell. */
  readonly fix?: Fix;
}
