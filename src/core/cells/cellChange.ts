import type { CellValue } from './sheetCells';

/** A change of one cell's value: it is made only where the cell still holds `from`. Blank is ''. */
export interface CellChange {
  readonly sheet: string;
  /** A1 address on the sheet. */
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
  /** The action that the cell belongs to, by which it is found where rows have moved. Absent for a cell of no action. */
  readonly action?: ActionMark;
  /** The column of that action, by what it holds: `progress`. */
  readonly field?: string;
  /** Cells of the same row that must still hold what they held, or the row is not the action's any more. */
  readonly beside?: readonly { readonly cell: string; readonly value: CellValue }[];
}

/** By what an action is known again: its own words, never its row. */
export interface ActionMark {
  readonly reference: string;
  readonly text: string;
  /** What else its row says; absent where no other action has the same reference and words. */
  readonly rest?: string;
}

/** Why a change was not made. Nothing was written to its cell. */
export type RefusalReason =
  | 'changed'
  | 'formula'
  | 'protected'
  | 'text-format'
  | 'no-sheet'
  /** The action is no longer in the plan in the same words. */
  | 'action-gone'
  /** Several actions could be the one. */
  | 'action-unclear'
  /** The plan has no such column any more. */
  | 'column-gone'
  /** Its row moved while the change was being made. */
  | 'moved';

export interface RefusedChange {
  readonly change: CellChange;
  readonly reason: RefusalReason;
}

/** What became of some changes, each either made or refused. */
export interface ChangeOutcome {
  readonly made: readonly CellChange[];
  readonly refused: readonly RefusedChange[];
}
