import { ratingStates, type RatingState } from '../plan/values/rating';
import type { RatingCounts } from '../rollup/rollup';
import type { SnapshotAction } from './snapshot';

/** How many actions of a position had each rating. */
export function keptCounts(actions: readonly SnapshotAction[], field: 'progress' | 'impact'): RatingCounts {
  const counts = Object.fromEntries(ratingStates.map((state) => [state, 0])) as Record<RatingState, number>;
  for (const action of actions) counts[action[field]]++;
  return counts;
}
