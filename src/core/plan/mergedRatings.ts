import type { FoundTable } from './foundTable';
import type { Action } from './plan';

/** The merged areas that a row's rating cells belong to. @returns nothing to add to an action with none */
export function mergedRatings({ columns, merged }: FoundTable, row: number): Pick<Action, 'mergedRatings'> {
  const areaOf = (column: number | undefined) =>
    column === undefined ? undefined : merged.area(row, column);
  const progress = areaOf(columns.progress);
  const impact = areaOf(columns.impact);
  if (progress === undefined && impact === undefined) return {};
  return { mergedRatings: { ...(progress && { progress }), ...(impact && { impact }) } };
}
