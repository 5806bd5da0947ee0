import { actionHistories } from '../../../src/core/history/actionHistories';
import { pastPositions } from '../../../src/core/history/pastPositions';
import type { Snapshot } from '../../../src/core/history/snapshot';
import { takeSnapshot } from '../../../src/core/history/takeSnapshot';
import type { Plan } from '../../../src/core/plan/plan';
import { updateSign } from '../../../src/core/rollup/actionHistory';
import { atOnce } from '../../support/atOnce';
import { actionOf, planWith } from '../../support/actions';

const asAt = 45908;

/** A position in which the one action had these ratings. */
const position = (cycleDate: number, progress: string, impact: string): Snapshot =>
  takeSnapshot(planWith(actionOf({ progress, impact })), { cycleDate, label: '' });

const historiesOf = (plan: Plan, snapshots: readonly Snapshot[]) =>
  actionHistories(plan, atOnce(pastPositions(plan, snapshots, asAt)));

const historyNow = (progress: string, impact: string, snapshots: readonly Snapshot[]) => {
  const plan = planWith(actionOf({ progress, impact }));
  return historiesOf(plan, snapshots)?.(plan.actions[0]!);
};

test('no earlier position is no history; one of the same day is not earlier', () => {
  expect(historiesOf(planWith(actionOf()), [])).toBeUndefined();
  expect(historiesOf(planWith(actionOf()), [position(asAt, 'Red', 'Red')])).toBeUndefined();
});

test('worse and better are judged against the last board only', () => {
  const boards = [position(45800, 'Blue', 'Red'), position(45850, 'Green', 'Amber')];
  expect(historyNow('Amber', 'Green', boards)).toMatchObject({
    worse: 'progress was Green',
    better: 'impact was Amber',
  });
  expect(historyNow('Green', 'Amber', boards)).toMatchObject({ worse: '', better: '' });
  expect(historyNow('Red', 'Red', boards)?.worse).toBe('progress was Green and impact was Amber');
});

test('boards in a row are counted with this one, up to the first that was otherwise', () => {
  const boards = [
    position(45700, 'Red', ''),
    position(45800, 'Amber', 'Green'),
    position(45850, 'Red', 'Amber'),
  ];
  expect(historyNow('Red', 'Red', boards)).toMatchObject({ boardsAtRating: 2, boardsWithoutImpact: 2 });
  expect(historyNow('Green', '', boards)).toMatchObject({ boardsAtRating: 1, boardsWithoutImpact: 2 });
  expect(historyNow('Green', 'Blue', boards)).toMatchObject({ boardsWithoutImpact: 0 });
});

test('the positions that are kept of an action come last board first, without a date where words stood', () => {
  const at = (cycleDate: number, due: string, actual: string): Snapshot =>
    takeSnapshot(planWith(actionOf({ due, actual, impact: 'Amber' })), { cycleDate, label: '' });
  const elsewhere = takeSnapshot(
    planWith({ ...actionOf({ reference: '9.9' }), text: 'Something else entirely' }),
    { cycleDate: 45820, label: '' },
  );
  const boards = [at(45800, 'Ongoing', ''), elsewhere, at(45850, '31/12/2025', '£1,200')];
  const update = updateSign({ update: 'Going to plan.' });
  expect(historyNow('Green', 'Red', boards)?.boards).toEqual([
    { board: 45850, progress: 'green', impact: 'amber', due: 46022, spend: 1200, update },
    { board: 45800, progress: 'green', impact: 'amber', due: null, spend: null, update },
  ]);
});

test('an action that the last board did not have has no history', () => {
  const other = takeSnapshot(
    planWith({ ...actionOf({ reference: '9.9' }), text: 'Something else entirely' }),
    { cycleDate: 45850, label: '' },
  );
  expect(historyNow('Red', 'Red', [position(45800, 'Red', 'Red'), other])).toBeUndefined();
});
