import type { Match } from './matchActions';
import type { Snapshot, SnapshotAction } from './snapshot';

/** What can happen to an action between two positions, in the order in which it is shown. */
export const changeKinds = [
  'worsened',
  'improved',
  'completed',
  'rated',
  'unrated',
  'added',
  'removed',
  'redated',
  'reworded',
  'renumbered',
] as const;
/**
 * `completed`: the action became finished. `improved`, `worsened`: any other change between two ratings, of
 * progress or of impact. `rated`, `unrated`: a rating was given where there was none, or taken away.
 */
export type ChangeKind = (typeof changeKinds)[number];

/** An action that changed in one way. */
export interface Change {
  /** null where it is new. */
  readonly before: SnapshotAction | null;
  /** null where it was removed. */
  readonly after: SnapshotAction | null;
  /** How the two were known to be the same; null where there is only one. */
  readonly match: Pick<Match, 'by' | 'score'> | null;
}

/** The changes of one priority area. An action counts once under each kind of change. */
export interface AreaMovement {
  readonly name: string;
  /** Actions in the later position. */
  readonly actions: number;
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** What changed from one position to a later one. */
export interface Movement {
  readonly from: Snapshot;
  readonly to: Snapshot;
  readonly matches: readonly Match[];
  readonly changes: Readonly<Record<ChangeKind, readonly Change[]>>;
  /** In the order of the later position; areas that are no longer there come last. */
  readonly areas: readonly AreaMovement[];
}
