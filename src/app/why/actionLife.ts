import { matchActions } from '../../core/history/matchActions';
import type { Snapshot, SnapshotAction } from '../../core/history/snapshot';
import { takeSnapshot } from '../../core/history/takeSnapshot';
import type { Action } from '../../core/plan/plan';
import type { Steps } from '../../core/steps';
import type { UnderstoodPlan } from '../understandCells';

/** How an action stood at a board whose position is kept. */
interface LifeAtBoard {
  readonly board: Pick<Snapshot, 'cycleDate' | 'label'>;
  readonly action: SnapshotAction;
}

/** What became of an action from board to board. */
export interface ActionLife {
  /** Earliest first; boards before it was in the plan are left out. */
  readonly boards: readonly LifeAtBoard[];
  /** As it stands now. */
  readonly now: SnapshotAction;
  /** How often its due date was changed from one of these to the next. */
  readonly redated: number;
}

/** Gives the life of an action; undefined for one that is not in the plan. */
export type LifeOf = (action: Action) => ActionLife | undefined;

/** Worked out once for a plan as it was understood: matching all its positions is dear, one action's life is not. */
const known = new WeakMap<UnderstoodPlan, LifeOf>();

/** Finds every action of a plan in the positions that are kept from before the as-at date. A step is a position. */
export function* livesOf(understood: UnderstoodPlan): Steps<LifeOf> {
  const before = known.get(understood);
  if (before !== undefined) return before;
  const { plan, report } = understood;
  const now = takeSnapshot(plan, { cycleDate: report.asAt, label: '' });
  const boards: (readonly [Snapshot, ReadonlyMap<SnapshotAction, SnapshotAction>])[] = [];
  for (const snapshot of report.history.snapshots) {
    if (snapshot.cycleDate >= report.asAt) continue;
    const { matches } = matchActions(snapshot.actions, now.actions);
    boards.push([snapshot, new Map(matches.map((match) => [match.after, match.before]))]);
    yield;
  }
  const places = new Map(plan.actions.map((action, index) => [action, index]));
  const lifeOf: LifeOf = (action) => {
    const own = now.actions[places.get(action) ?? -1];
    if (own === undefined) return undefined;
    const lived = boards.flatMap(([board, found]): LifeAtBoard[] => {
      const then = found.get(own);
      return then === undefined ? [] : [{ board, action: then }];
    });
    const dates = [...lived.map((one) => one.action.due), own.due];
    return {
      boards: lived,
      now: own,
      redated: dates.filter((due, index) => index > 0 && due !== dates[index - 1]).length,
    };
  };
  known.set(understood, lifeOf);
  return lifeOf;
}
