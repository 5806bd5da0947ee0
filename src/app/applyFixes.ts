import type { CellChange, ChangeOutcome } from '../core/cells/cellChange';
import { placeChanges } from './placeChanges';
import type { UnderstoodPlan } from './understandCells';
import type { Workbook } from './workbook';

/** The plan as it stands, by which the cells of actions are found; absent, every change is made at its address. */
type PlanNow = Pick<UnderstoodPlan, 'plan' | 'cells'>;

/**
 * Makes the changes of some fixes, in one go. A cell is found by its action, wherever its row is by now. One that is
 * not certain, is no longer what it was, holds a formula or is protected is left alone, and told; the others are
 * changed. Only values are written.
 * @throws PlanProblem where Excel refuses, which says whether anything has changed then
 */
export async function applyFixes(
  workbook: Workbook,
  fixes: readonly CellChange[],
  now?: PlanNow,
): Promise<ChangeOutcome> {
  const { placed, refused } = now === undefined ? { placed: fixes, refused: [] } : placeChanges(now, fixes);
  const once = new Map(placed.map((fix) => [`${fix.sheet}!${fix.cell}`, fix]));
  if (once.size === 0) return { made: [], refused };
  const outcome = await workbook.changeCells([...once.values()]);
  return { made: outcome.made, refused: [...refused, ...outcome.refused] };
}

/**
 * Puts back what some fixes changed, where the cell of the same action still holds what the fix wrote.
 * @throws PlanProblem as {@link applyFixes} does
 */
export const undoFixes = (
  workbook: Workbook,
  made: readonly CellChange[],
  now?: PlanNow,
): Promise<ChangeOutcome> =>
  applyFixes(
    workbook,
    made.map((change) => ({ ...change, from: change.to, to: change.from })),
    now,
  );
