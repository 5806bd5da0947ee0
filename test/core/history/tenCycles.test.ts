import { movementBetween } from '../../../src/core/history/movementBetween';
import { changeKinds, type ChangeKind } from '../../../src/core/history/movement';
import type { Snapshot, SnapshotAction } from '../../../src/core/history/snapshot';
import { trendOver } from '../../../src/core/history/trendOver';
import { day, kept, position } from '../../support/positions';

const texts = {
  board: 'Re-establish the improvement board with an independent chair',
  dashboard: 'Build one dashboard of education, health and care measures',
  backlog: 'Clear the backlog of overdue needs assessments',
  waits: 'Reduce waits for speech and language therapy to 18 weeks',
  toolkit: 'Put a graduated response toolkit in every cluster of schools',
  forum: 'Fund the parent carer forum to reach more families',
};
const start = [
  kept({ reference: '1.1', text: texts.board, progress: 'green', impact: 'amber', due: day('2025-03-31'), spend: 0 }),
  kept({ reference: '1.2', text: texts.dashboard, progress: 'amber', impact: 'unrated', due: day('2025-06-30'), spend: 500.1 }),
  kept({ reference: '2.1', area: 'Plans', text: texts.backlog, progress: 'red', impact: 'red', due: day('2025-02-28'), spend: null }),
  kept({ reference: '2.2', area: 'Plans', text: texts.waits, progress: 'amber', impact: 'amber', due: 'Ongoing', spend: 1000.2 }),
  kept({ reference: '3.1', area: 'Schools', text: texts.toolkit, progress: 'unrated', impact: 'unrated', due: '', spend: null }),
]; // prettier-ignore

/** What an officer does to the plan before a board. */
type Edit = (actions: readonly SnapshotAction[]) => SnapshotAction[];
const set = (reference: string, more: Partial<SnapshotAction>): Edit => (actions) => actions.map((action) => (action.reference === reference ? { ...action, ...more } : action)); // prettier-ignore
const add =
  (action: SnapshotAction): Edit =>
  (actions) => [...actions, action];
const remove =
  (reference: string): Edit =>
  (actions) =>
    actions.filter((action) => action.reference !== reference);

/** Ten monthly boards: what changed before each, and, by hand, what moved since the one before. */
const months: readonly (readonly [string, readonly Edit[], Partial<Record<ChangeKind, string[]>>])[] = [
  ['2025-01-13', [], {}],
  ['2025-02-10', [set('2.1', { progress: 'amber' }), set('3.1', { progress: 'green' })], { improved: ['2.1'], rated: ['3.1'] }],
  ['2025-03-10', [set('1.1', { due: day('2025-05-31') }), set('2.2', { progress: 'red' })], { redated: ['1.1'], worsened: ['2.2'] }],
  ['2025-04-14', [add(kept({ reference: '3.2', area: 'Schools', text: texts.forum, progress: 'amber', due: day('2025-09-30'), spend: 50 }))], { added: ['3.2'] }],
  ['2025-05-12', [], {}],
  // A new action takes number 2.1, and the two after it move down by one.
  ['2025-06-09', [set('2.2', { reference: '2.3' }), set('2.1', { reference: '2.2' }), add(kept({ reference: '2.1', area: 'Plans', text: 'Recruit six more plan writers', progress: 'green', spend: null }))], { renumbered: ['2.2', '2.3'], added: ['2.1'] }],
  ['2025-07-14', [set('1.1', { progress: 'blue', completed: day('2025-07-01') }), set('1.2', { text: `${texts.dashboard}, reported monthly`, spend: 800.3 })], { completed: ['1.1'], reworded: ['1.2'] }],
  ['2025-08-11', [remove('3.2'), set('2.3', { progress: 'amber', impact: 'red', due: day('2025-12-31') })], { removed: ['3.2'], improved: ['2.3'], worsened: ['2.3'], redated: ['2.3'] }],
  ['2025-09-08', [set('1.1', { progress: 'amber' }), set('1.2', { progress: 'invalid' })], { worsened: ['1.1'], unrated: ['1.2'] }],
  ['2025-10-13', [set('1.1', { progress: 'blue', impact: 'green' }), set('1.2', { progress: 'blue' })], { completed: ['1.1', '1.2'], improved: ['1.1'] }],
]; // prettier-ignore

const cycles: Snapshot[] = [];
let actions: SnapshotAction[] = start;
for (const [date, edits] of months) {
  for (const edit of edits) actions = edit(actions);
  cycles.push(position(actions, date, `Board of ${date}`));
}

/** The references under each kind of change, as they are now or, for a removed action, were. */
function moved(from: Snapshot, to: Snapshot): Partial<Record<ChangeKind, string[]>> {
  const { changes } = movementBetween(from, to);
  return Object.fromEntries(
    changeKinds.flatMap((kind) => {
      const references = changes[kind].map(({ before, after }) => (after ?? before)?.reference);
      return references.length === 0 ? [] : [[kind, references.sort()]];
    }),
  );
}

test.each(months.slice(1).map(([date, , expected], index) => ({ date, index, expected })))(
  'at the board of $date what had moved is exactly what was done',
  ({ index, expected }) => {
    expect(moved(cycles[index]!, cycles[index + 1]!)).toEqual(expected);
  },
);

test('over all ten cycles only where each action began and ended counts', () => {
  expect(moved(cycles[0]!, cycles[9]!)).toEqual({
    completed: ['1.1', '1.2'],
    improved: ['1.1', '2.2'],
    worsened: ['2.3'],
    rated: ['3.1'],
    added: ['2.1'],
    redated: ['1.1', '2.3'],
    reworded: ['1.2'],
    renumbered: ['2.2', '2.3'],
  });
  const { areas } = movementBetween(cycles[0]!, cycles[9]!);
  expect(areas.map(({ name, actions: now, counts }) => [name, now, counts.improved, counts.worsened, counts.completed, counts.added])).toEqual([
    ['Leadership', 2, 1, 0, 2, 0],
    ['Plans', 3, 1, 1, 0, 1],
    ['Schools', 1, 0, 0, 0, 0],
  ]); // prettier-ignore
});

test('the trend is exact at every cycle', () => {
  const trend = trendOver(cycles).map(({ actions: count, progress, overdue, spend }) => [
    count,
    ...Object.values(progress),
    overdue,
    spend,
  ]);
  // Actions; blue, green, amber, red, unrated, invalid; overdue; spend.
  expect(trend).toEqual([
    [5, 0, 1, 2, 1, 1, 0, 0, 1500.3],
    [5, 0, 2, 3, 0, 0, 0, 0, 1500.3],
    [5, 0, 2, 2, 1, 0, 0, 1, 1500.3],
    [6, 0, 2, 3, 1, 0, 0, 1, 1550.3],
    [6, 0, 2, 3, 1, 0, 0, 1, 1550.3],
    [7, 0, 3, 3, 1, 0, 0, 2, 1550.3],
    [7, 1, 2, 3, 1, 0, 0, 2, 1850.5],
    [6, 1, 2, 3, 0, 0, 0, 2, 1800.5],
    [6, 0, 2, 3, 0, 0, 1, 3, 1800.5],
    [6, 2, 2, 2, 0, 0, 0, 1, 1800.5],
  ]);
});
