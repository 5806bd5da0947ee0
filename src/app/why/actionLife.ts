import { pastPositions, type PastPositions } from '../../core/history/pastPositions';
import type { Snapshot, SnapshotAction } from '../../core/history/snapshot';
import type { Action } from '../../core/plan/plan';
import type { Redating } from '../../core/rollup/redating';
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
  /** How its due date moved; null where it did not, as far as is known. */
  readonly redating: Redating | null;
}

/** Worked out once for a plan as it was understood: matching all its positions is dear, one action's life is not. */
const known = new WeakMap<UnderstoodPlan, PastPositions>();

/** The life of an action; undefined for one that is not in the plan. A step is a position. */
export function* lifeOf(understood: UnderstoodPlan, action: Action): Steps<ActionLife | undefined> {
  const { plan, report } = understood;
  const past = known.get(understood) ?? (yield* pastPositions(plan, report.history.snapshots, report.asAt));
  known.set(understood, past);
  const now = past.now(action);
  if (now === undefined) return undefined;
  const then = past.then(action);
  const boards = past.boards
    .flatMap((board, index): LifeAtBoard[] => {
      const own = then[index];
      return own === undefined ? [] : [{ board, action: own }];
    })
    .reverse();
  return { boards, now, redating: report.redatings.get(action) ?? null };
}
