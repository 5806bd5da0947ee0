import type { Snapshot, SnapshotAction } from '../../core/history/snapshot';
import type { Action } from '../../core/plan/plan';
import type { Redating } from '../../core/rollup/redating';
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

/** The life of an action; undefined for one that is not in the plan. */
export function lifeOf({ past, report }: UnderstoodPlan, action: Action): ActionLife | undefined {
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
