import type { Serial } from '../cells/serialDate';
import type { RatingCounts } from '../rollup/rollup';
import { keptCounts } from './keptCounts';
import { keptStanding } from './keptStanding';
import type { Snapshot, SnapshotAction } from './snapshot';

/** The figures of one position. */
export interface TrendPoint {
  readonly cycleDate: Serial;
  readonly label: string;
  readonly actions: number;
  readonly progress: RatingCounts;
  readonly impact: RatingCounts;
  /** Open, and due before the cycle's date; null where the position has no due dates at all. */
  readonly overdue: number | null;
  /** In pounds, to the penny; an action without a recorded spend adds nothing. */
  readonly spend: number;
}

/** The figures of each position, in the order given. */
export const trendOver = (snapshots: readonly Snapshot[]): TrendPoint[] =>
  snapshots.map(({ cycleDate, label, actions }) => ({
    cycleDate,
    label,
    actions: actions.length,
    progress: keptCounts(actions, 'progress'),
    impact: keptCounts(actions, 'impact'),
    overdue: actions.every(({ due }) => due === '')
      ? null
      : actions.filter((action) => isOverdue(action, cycleDate)).length,
    spend: Math.round(actions.reduce((pounds, { spend }) => pounds + (spend ?? 0), 0) * 100) / 100,
  }));

/** As of an action of the plan, but by the standing that was kept. */
const isOverdue = (action: SnapshotAction, day: Serial): boolean =>
  typeof action.due === 'number' && action.due < day && keptStanding(action) === 'open';
