import type { CellValue } from './sheetCells';

/** A change of one cell's value: it is made only where the cell still holds `from`. Blank is ''. */
export interface CellChange {
  readonly sheet: string;
  /** A1 address on the sheet. */
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** Why a change was not made. Nothing was written to its cell. */
export type RefusalReason = 'changed' | 'formula' | 'protected' | 'text-format' | 'no-sheet';

export interface RefusedChange {
  readonly change: CellChange;
  readonly reason: RefusalReason;
}

/** What became of some changes, each either made or refused. */
export interface ChangeOutcome {
  readonly made: readonly CellChange[];
  readonly refused: readonly RefusedChange[];
}
