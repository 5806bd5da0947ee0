import type { Serial } from '../cells/serialDate';
import type { Action, Plan } from '../plan/plan';
import { ratingNames } from '../plan/values/rating';
import type { ActionHistory, HistoryOf } from '../rollup/findEscalations';
import type { Steps } from '../steps';
import { matchActions } from './matchActions';
import { ratingMove, type RatingMove } from './ratingMove';
import type { Snapshot, SnapshotAction } from './snapshot';
import { takeSnapshot } from './takeSnapshot';

/** No rule looks further back than so many boards. */
const mostBoards = 12;

/**
 * What the positions of earlier boards say of each action of a plan.
 * @param snapshots earliest first
 * @param asAt positions of this day or later are not earlier boards
 * @param most how many of the latest are looked at
 * A step is a position.
 * @returns undefined where no earlier position is kept
 */
export function* actionHistories(
  plan: Pick<Plan, 'actions' | 'key'>,
  snapshots: readonly Snapshot[],
  asAt: Serial,
  most: number = mostBoards,
): Steps<HistoryOf | undefined> {
  const earlier = snapshots.filter(({ cycleDate }) => cycleDate < asAt).slice(-most);
  if (earlier.length === 0) return undefined;
  const now = takeSnapshot(plan, { cycleDate: asAt, label: '' });
  const latestFirst: Map<SnapshotAction, SnapshotAction>[] = [];
  for (const snapshot of [...earlier].reverse()) {
    const { matches } = matchActions(snapshot.actions, now.actions);
    latestFirst.push(new Map(matches.map(({ before, after }) => [after, before])));
    yield;
  }
  const histories = new Map<Action, ActionHistory>();
  plan.actions.forEach((action, index) => {
    const own = now.actions[index];
    if (own === undefined) return;
    const before = latestFirst.map((matches) => matches.get(own));
    if (before[0] !== undefined) histories.set(action, historyOf(own, before[0], before));
  });
  return (action) => histories.get(action);
}

function historyOf(
  now: SnapshotAction,
  last: SnapshotAction,
  before: readonly (SnapshotAction | undefined)[],
): ActionHistory {
  return {
    worse: moved(now, last, 'worse'),
    better: moved(now, last, 'better'),
    boardsAtRating: boards(before, ({ progress }) => progress === now.progress),
    boardsWithoutImpact: withoutImpact(now) ? boards(before, withoutImpact) : 0,
  };
}

/** Red, Amber or blank. */
const withoutImpact = ({ impact }: SnapshotAction): boolean => impact !== 'blue' && impact !== 'green';

/** At how many boards in a row something was so, this one included. */
function boards(
  before: readonly (SnapshotAction | undefined)[],
  isSo: (action: SnapshotAction) => boolean,
): number {
  const other = before.findIndex((action) => action === undefined || !isSo(action));
  return 1 + (other === -1 ? before.length : other);
}

/** `progress was Green`, `progress was Green and impact was Amber`; '' where neither moved so. */
function moved(now: SnapshotAction, last: SnapshotAction, move: RatingMove): string {
  return (['progress', 'impact'] as const)
    .filter((field) => ratingMove(last[field], now[field]) === move)
    .map((field) => `${field} was ${ratingNames[last[field]]}`)
    .join(' and ');
}
