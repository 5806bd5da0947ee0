import type { Serial } from '../cells/serialDate';
import type { Action, Plan } from '../plan/plan';
import { ratingNames } from '../plan/values/rating';
import type { ActionHistory, BoardPosition, HistoryOf } from '../rollup/actionHistory';
import type { PastPositions } from './pastPositions';
import { ratingMove, type RatingMove } from './ratingMove';
import type { Snapshot, SnapshotAction } from './snapshot';

/**
 * What the positions of earlier boards say of each action of a plan.
 * @returns undefined where no earlier position is kept
 */
export function actionHistories(
  plan: Pick<Plan, 'actions'>,
  { boards, now, then }: PastPositions,
): HistoryOf | undefined {
  if (boards.length === 0) return undefined;
  const histories = new Map<Action, ActionHistory>();
  for (const action of plan.actions) {
    const own = now(action);
    const before = then(action);
    const [last] = before;
    if (own !== undefined && last !== undefined) histories.set(action, historyOf(own, last, before, boards));
  }
  return (action) => histories.get(action);
}

function historyOf(
  now: SnapshotAction,
  last: SnapshotAction,
  before: readonly (SnapshotAction | undefined)[],
  boards: readonly Snapshot[],
): ActionHistory {
  return {
    worse: moved(now, last, 'worse'),
    better: moved(now, last, 'better'),
    boardsAtRating: inARow(before, ({ progress }) => progress === now.progress),
    boardsWithoutImpact: withoutImpact(now) ? inARow(before, withoutImpact) : 0,
    boards: boards.flatMap(({ cycleDate }, index) => {
      const action = before[index];
      return action === undefined ? [] : [positionOf(action, cycleDate)];
    }),
  };
}

const positionOf = (
  { progress, impact, due, spend, update = '' }: SnapshotAction,
  board: Serial,
): BoardPosition => ({
  board,
  progress,
  impact,
  due: typeof due === 'number' ? due : null,
  spend,
  update,
});

/** Red, Amber or blank. */
const withoutImpact = ({ impact }: SnapshotAction): boolean => impact !== 'blue' && impact !== 'green';

/** At how many boards in a row something was so, this one included. */
function inARow(
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
