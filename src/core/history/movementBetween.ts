import { plain } from '../cells/text';
import { areaKey, areaName } from '../rollup/areas';
import { groupBy } from '../cells/groupBy';
import { keptStanding } from './keptStanding';
import { matchActions, type Match, type Matching } from './matchActions';
import { changeKinds, type AreaMovement, type Change, type ChangeKind, type Movement } from './movement';
import type { PastPositions } from './pastPositions';
import { ratingMove, type RatingMove } from './ratingMove';
import type { Snapshot, SnapshotAction } from './snapshot';

/** What changed from a kept position to the plan as it stands. */
export const movementSince = (from: Snapshot, { position, matchingFrom }: PastPositions): Movement =>
  movementBetween(from, position, matchingFrom(from));

/** What changed from one position to a later one. Two positions with the same actions have no changes. */
export function movementBetween(
  from: Snapshot,
  to: Snapshot,
  { matches, onlyBefore, onlyAfter }: Matching = matchActions(from.actions, to.actions),
): Movement {
  const changes = Object.fromEntries(changeKinds.map((kind): [ChangeKind, Change[]] => [kind, []])) as Record<
    ChangeKind,
    Change[]
  >;
  for (const match of matches) {
    const { before, after, by, score } = match;
    for (const kind of kindsOf(match)) changes[kind].push({ before, after, match: { by, score } });
  }
  for (const after of onlyAfter) changes.added.push({ before: null, after, match: null });
  for (const before of onlyBefore) changes.removed.push({ before, after: null, match: null });
  return { from, to, matches, changes, areas: areasOf(to.actions, changes) };
}

/** Every way in which a matched action changed; none where it stayed as it was. */
function kindsOf({ before, after }: Match): ChangeKind[] {
  const progress = ratingMove(before.progress, after.progress);
  const impact = ratingMove(before.impact, after.impact);
  const completed = keptStanding(after) === 'finished' && keptStanding(before) !== 'finished';
  // Completing is shown by itself, not as an improvement too.
  const moved = (move: RatingMove) => (progress === move && !completed) || impact === move;
  const happened: Partial<Record<ChangeKind, boolean>> = {
    worsened: moved('worse'),
    improved: moved('better'),
    completed,
    rated: moved('given'),
    unrated: moved('taken away'),
    redated: dueKey(before) !== dueKey(after),
    reworded: plain(before.text) !== plain(after.text),
    renumbered: plain(before.reference) !== plain(after.reference),
  };
  return changeKinds.filter((kind) => happened[kind] === true);
}

const dueKey = ({ due }: SnapshotAction): number | string => (typeof due === 'number' ? due : plain(due));

function areasOf(
  actions: readonly SnapshotAction[],
  changes: Readonly<Record<ChangeKind, readonly Change[]>>,
): AreaMovement[] {
  const removed = changes.removed.flatMap(({ before }) => before ?? []);
  const names = groupBy([...actions, ...removed], keyOf);
  const inArea = groupBy(actions, keyOf);
  const counted = changeKinds.map(
    (kind) => [kind, groupBy(changes[kind], ({ before, after }) => keyOf(after ?? before))] as const,
  );
  return [...names].map(([key, [first]]) => ({
    name: areaName(first?.area ?? ''),
    actions: inArea.get(key)?.length ?? 0,
    counts: Object.fromEntries(
      counted.map(([kind, byArea]) => [kind, byArea.get(key)?.length ?? 0]),
    ) as Record<ChangeKind, number>,
  }));
}

const keyOf = (action: SnapshotAction | null): string => areaKey(action?.area ?? '');
