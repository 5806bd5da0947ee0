import type { WorkbookCells } from '../core/cells/sheetCells';
import type { SummarySheetKey } from '../core/papers/sheet/sheetModel';

/** What cannot be written to the workbook as it is open now. */
export interface WriteProtection {
  /** True where the board sheets cannot be built. */
  readonly build: boolean;
  /** True where a position cannot be kept. */
  readonly keep: boolean;
  /** Why, and what to do; '' where nothing is in the way. */
  readonly words: string;
}

/**
 * @param sheets the ones that a build is to write
 * @param hasHistory whether positions are kept already, so that their sheet need not be added
 */
export function writeProtection(
  { locked, own }: WorkbookCells,
  sheets: readonly SummarySheetKey[],
  hasHistory: boolean,
): WriteProtection {
  if (locked === 'read-only') return { build: true, keep: true, words: readOnly };
  const build = locked === 'structure' && sheets.some((key) => own?.has(key) !== true);
  const keep = locked === 'structure' && !hasHistory;
  return { build, keep, words: build || keep ? structure : '' };
}

const readOnly =
  'This workbook is open read-only, so the plan can be read and checked, and nothing can be built, kept or put right. ' +
  'To go on, open it for editing, then choose Check the plan.';

const structure =
  'The structure of this workbook is protected, so no sheet can be added to it. To go on, lift that under ' +
  'Review > Protect Workbook, then choose Check the plan.';
