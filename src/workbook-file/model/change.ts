import type { Area } from './area';
import type { CellValue } from './cell';
import type { Sheet } from './sheet';

/** Names of Office.js for what an edit did to cells. */
type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted';

/** Something that happened to the workbook, as events tell it. */
export type Change =
  | {
      kind: 'cells';
      sheet: Sheet;
      area: Area;
      type: ChangeType;
      /** What a single cell held before; undefined for more than one cell. */
      before?: CellValue | undefined;
    }
  | { kind: 'sorted'; sheet: Sheet; area: Area }
  | { kind: 'selected'; sheet: Sheet; area: Area }
  | { kind: 'activated' | 'deactivated' | 'added' | 'deleted'; sheet: Sheet };
