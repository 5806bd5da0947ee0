import type { Sheet } from './sheet';

/** A defined name of the workbook or of one sheet. */
export interface DefinedName {
  name: string;
  /** Without the leading `=`. */
  formula: string;
  /** The sheet that it belongs to; undefined for the workbook. */
  scope: Sheet | undefined;
  visible: boolean;
  comment: string;
  /** Place among the file's names; undefined for a new one. */
  source?: number;
}
