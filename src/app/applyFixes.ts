import type { CellChange, ChangeOutcome } from '../core/cells/cellChange';
import type { Workbook } from './workbook';

/**
 * Makes the changes of some fixes, in one go. A cell that is no longer what it was, holds a formula or
 * is protected is left alone, and told; the others are changed. Only values are written.
 * @throws PlanProblem where Excel refuses; nothing has changed then
 */
export async function applyFixes(workbook: Workbook, fixes: readonly CellChange[]): Promise<ChangeOutcome> {
  const once = new Map(fixes.map((fix) => [`${fix.sheet}!${fix.cell}`, fix]));
  return once.size === 0 ? { made: [], refused: [] } : workbook.changeCells([...once.values()]);
}

/**
 * Puts back what some fixes changed, where the cell still holds what the fix wrote.
 * @throws PlanProblem where Excel refuses; nothing has changed then
 */
export const undoFixes = (workbook: Workbook, made: readonly CellChange[]): Promise<ChangeOutcome> =>
  workbook.changeCells(made.map(({ sheet, cell, from, to }) => ({ sheet, cell, from: to, to: from })));
