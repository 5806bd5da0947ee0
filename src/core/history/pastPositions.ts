import type { Serial } from '../cells/serialDate';
import type { Action, Plan } from '../plan/plan';
import type { Steps } from '../steps';
import { matchActions, type Matching } from './matchActions';
import type { Snapshot, SnapshotAction } from './snapshot';
import { takeSnapshot } from './takeSnapshot';

/** The actions of a plan in the positions that are kept, matched once for all who ask. */
export interface PastPositions {
  /** The plan as it stands on the day. */
  readonly position: Snapshot;
  /** How the actions of a kept position are found in it. */
  readonly matchingFrom: (kept: Snapshot) => Matching;
  /** The last board first. */
  readonly boards: readonly Snapshot[];
  /** How an action stands on that day; undefined for one that is not of the plan. */
  readonly now: (action: Action) => SnapshotAction | undefined;
  /** How it stood at each of `boards`; undefined where it was not in the plan. */
  readonly then: (action: Action) => readonly (SnapshotAction | undefined)[];
}

/**
 * Finds every action of a plan in the positions of earlier boards.
 * @param snapshots earliest first
 * @param asAt positions of this day or later are not earlier boards
 * A step is a position.
 */
export function* pastPositions(
  plan: Pick<Plan, 'actions' | 'key'>,
  snapshots: readonly Snapshot[],
  asAt: Serial,
): Steps<PastPositions> {
  const boards = snapshots.filter(({ cycleDate }) => cycleDate < asAt).reverse();
  const position = takeSnapshot(plan, { cycleDate: asAt, label: 'The plan as it stands' });
  yield;
  const matchings = new Map<Snapshot, Matching>();
  const matchingFrom = (kept: Snapshot): Matching => {
    const known = matchings.get(kept) ?? matchActions(kept.actions, position.actions);
    matchings.set(kept, known);
    return known;
  };
  const found: Map<SnapshotAction, SnapshotAction>[] = [];
  for (const board of boards) {
    const { matches } = matchingFrom(board);
    found.push(new Map(matches.map(({ before, after }) => [after, before])));
    yield;
  }
  const own = new Map(plan.actions.map((action, index) => [action, position.actions[index]]));
  return {
    position,
    matchingFrom,
    boards,
    now: (action) => own.get(action),
    then: (action) => {
      const now = own.get(action);
      return found.map((matches) => (now === undefined ? undefined : matches.get(now)));
    },
  };
}
