import type { FoundTable } from '../tables/foundTable';
import type { Action } from '../plan';

/** The merged areas that a row's reference and rating cells belong to. @returns nothing to add to an action with none */
export function mergedAreas(
  { columns, merged }: FoundTable,
  row: number,
): Pick<Action, 'mergedRatings' | 'mergedReference'> {
  const areaOf = (column: number | undefined) =>
    column === undefined ? undefined : merged.area(row, column);
  const reference = areaOf(columns.reference);
  const progress = areaOf(columns.progress);
  const impact = areaOf(columns.impact);
  return {
    ...(reference && { mergedReference: reference }),
    ...((progress ?? impact) && {
      mergedRatings: { ...(progress && { progress }), ...(impact && { impact }) },
    }),
  };
}
