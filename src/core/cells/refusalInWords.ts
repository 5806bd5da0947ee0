import type { RefusalReason, RefusedChange } from './cellChange';
import { oneLine } from './text';

/** In characters. */
const longestName = 40;

const reasons: Readonly<Record<RefusalReason, string>> = {
  changed: 'someone has changed it since the check. Check the plan again.',
  formula: 'it holds a formula, which BRAG Board never overwrites. Change the formula yourself.',
  protected: 'its sheet is protected. Choose Review > Unprotect Sheet, then try again.',
  'text-format': 'its number format is Text. Choose Home > Number Format > General, then try again.',
  'no-sheet': 'its sheet is no longer there. Check the plan again.',
  'action-gone':
    'its action is no longer in the plan in the same words. Find the action in the plan and change its cell there.',
  'action-unclear':
    'several actions have the same words, so which one was meant is not certain. Change the cell in the plan yourself.',
  'column-gone': 'its column is no longer found in the plan. Check the plan again.',
  moved: 'its row was moved at that very moment. Try again.',
};

/** Why a cell was left alone, and what to do: `“Plan”, cell I32 was left alone: it holds a formula, …`. */
export const refusalInWords = ({ change, reason }: RefusedChange): string =>
  `“${oneLine(change.sheet, longestName)}”, cell ${change.cell} was left alone: ${reasons[reason]}`;
