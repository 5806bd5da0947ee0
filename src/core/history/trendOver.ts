import type { Serial } from '../cells/serialDate';
import { ratingStates, type RatingState } from '../plan/values/rating';
import type { RatingCounts } from '../rollup/rollup';
import type { Snapshot, SnapshotAction } from './snapshot';

/** The figures of one position. */
export interface TrendPoint {
  readonly cycleDate: Serial;
  readonly label: string;
  readonly actions: number;
  readonly progress: RatingCounts;
  readonly impact: RatingCounts;
  /** Due before the cycle's date, and progress not Blue. */
  readonly overdue: number;
  /** In pounds, to the penny; an action without a recorded spend adds nothing. */
  readonly spend: number;
}

/** The figures of each position, in the order given. */
export const trendOver = (snapshots: readonly Snapshot[]): TrendPoint[] =>
  snapshots.map(({ cycleDate, label, actions }) => ({
    cycleDate,
    label,
    actions: actions.length,
    progress: count(actions, 'progress'),
    impact: count(actions, 'impact'),
    overdue: actions.filter((action) => isOverdue(action, cycleDate)).length,
    spend: Math.round(actions.reduce((pounds, { spend }) => pounds + (spend ?? 0), 0) * 100) / 100,
  }));

const isOverdue = ({ due, progress }: SnapshotAction, day: Serial): boolean =>
  typeof due === 'number' && due < day && progress !== 'blue';

function count(actions: readonly SnapshotAction[], field: 'progress' | 'impact'): RatingCounts {
  const counts = Object.fromEntries(ratingStates.map((state) => [state, 0])) as Record<RatingState, number>;
  for (const action of actions) counts[action[field]]++;
  return counts;
}
