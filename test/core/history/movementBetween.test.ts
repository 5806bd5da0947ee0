import fc from 'fast-check';
import { changeKinds, type ChangeKind, type Movement } from '../../../src/core/history/movement';
import { movementBetween } from '../../../src/core/history/movementBetween';
import type { SnapshotAction } from '../../../src/core/history/snapshot';
import { ratingStates } from '../../../src/core/plan/values/rating';
import { day, kept, position } from '../../support/positions';

/** The kinds of change of one action that was `before` and is `after`. */
function kinds(before: Partial<SnapshotAction>, after: Partial<SnapshotAction>): ChangeKind[] {
  const { changes } = movementBetween(position([kept(before)]), position([kept(after)]));
  return changeKinds.filter((kind) => changes[kind].length > 0);
}

test.each<[Partial<SnapshotAction>, Partial<SnapshotAction>, ChangeKind[]]>([
  [{}, {}, []],
  [{ progress: 'red' }, { progress: 'amber' }, ['improved']],
  [{ progress: 'green' }, { progress: 'amber' }, ['worsened']],
  [{ progress: 'amber' }, { progress: 'blue' }, ['completed']],
  [{ progress: 'blue' }, { progress: 'red' }, ['worsened']],
  [{ impact: 'amber' }, { impact: 'green' }, ['improved']],
  // One rating better and the other worse is both.
  [{ progress: 'red', impact: 'green' }, { progress: 'green', impact: 'red' }, ['worsened', 'improved']],
  // Completing is not an improvement too, but a better impact beside it is.
  [{ progress: 'amber', impact: 'red' }, { progress: 'blue', impact: 'green' }, ['improved', 'completed']],
  [{ progress: 'unrated' }, { progress: 'green' }, ['rated']],
  [{ progress: 'unrated' }, { progress: 'blue' }, ['completed']],
  [{ progress: 'green' }, { progress: 'invalid' }, ['unrated']],
  [{ progress: 'unrated' }, { progress: 'invalid' }, []],
  [{ due: day('2025-03-31') }, { due: day('2025-06-30') }, ['redated']],
  [{ due: 'Ongoing' }, { due: day('2025-06-30') }, ['redated']],
  [{ due: '' }, { due: '' }, []],
  [{ text: 'Appoint a lead for SEND' }, { text: 'Appoint a  lead for send' }, []],
  [{}, { text: 'Appoint two leads for SEND' }, ['reworded']],
  [{ reference: '1.1' }, { reference: '1.4' }, ['renumbered']],
  [{}, { spend: 200, lead: 'Somebody else' }, []],
])('%j → %j is %j', (before, after, expected) => {
  expect(kinds(before, after)).toEqual(expected);
});

test('counts are by the area that an action is in now, and that a removed one was in', () => {
  const before = position([
    kept(),
    kept({ reference: '2.1', area: 'Health', text: 'Cut waits for therapy' }),
  ]);
  const after = position([
    kept({ progress: 'red' }),
    kept({ reference: '3.1', area: '', text: 'Open two resource bases' }),
  ]);
  const { areas } = movementBetween(before, after);
  const nonZero = areas.map(({ name, actions, counts }) => [
    name,
    actions,
    Object.entries(counts).filter(([, n]) => n > 0),
  ]);
  expect(nonZero).toEqual([
    ['Leadership', 1, [['worsened', 1]]],
    ['(No priority area)', 1, [['added', 1]]],
    ['Health', 0, [['removed', 1]]],
  ]);
});

const anyState = fc.constantFrom(...ratingStates);
const anyText = fc.constantFrom(
  'Appoint a lead',
  'Publish waiting times',
  'Fund the forum',
  'Train SENCOs in 4 schools',
  '',
);
const anyAction = fc
  .record({
    reference: fc.constantFrom('', '1.1', '1.2', '2.1', '2.2'),
    area: fc.constantFrom('Leadership', 'Health'),
    text: anyText,
    progress: anyState,
    impact: anyState,
    due: fc.constantFrom<string | number>('', 'Ongoing', 45_900, 46_000),
  })
  .map(kept);
const anyActions = fc.array(anyAction, { maxLength: 12 });

test('a plan has not moved against itself, in whatever order its rows are', () => {
  fc.assert(
    fc.property(
      anyActions.chain((actions) =>
        fc.tuple(fc.constant(actions), fc.shuffledSubarray(actions, { minLength: actions.length })),
      ),
      ([actions, shuffled]) => {
        const { changes, matches } = movementBetween(position(actions), position(shuffled));
        expect(Object.values(changes).flat()).toEqual([]);
        expect(matches).toHaveLength(actions.length);
      },
    ),
  );
});

/** A movement without the order of its lists. */
const asSets = ({ changes, areas }: Movement) => ({
  changes: Object.entries(changes).map(([kind, list]) => [
    kind,
    list.map((change) => JSON.stringify(change)).sort(),
  ]),
  areas: areas.map((area) => JSON.stringify(area)).sort(),
});

test('the order of rows does not matter, and every action is accounted for once', () => {
  const shuffled = (actions: SnapshotAction[]) =>
    fc.tuple(fc.constant(actions), fc.shuffledSubarray(actions, { minLength: actions.length }));
  fc.assert(
    fc.property(
      anyActions.chain(shuffled),
      anyActions.chain(shuffled),
      ([before, before2], [after, after2]) => {
        const movement = movementBetween(position(before), position(after));
        expect(asSets(movementBetween(position(before2), position(after2)))).toEqual(asSets(movement));
        const { matches, changes } = movement;
        expect(matches.length + changes.removed.length).toBe(before.length);
        expect(matches.length + changes.added.length).toBe(after.length);
      },
    ),
  );
});
