import { parseIsoDate } from '../../../src/core/cells/serialDate';
import { defaultEscalationRule } from '../../../src/core/rollup/escalationRule';
import { findEscalations } from '../../../src/core/rollup/findEscalations';
import { isOverdue, isUnjudged } from '../../../src/core/rollup/due';
import { rollUpPlan } from '../../../src/core/rollup/rollUpPlan';
import { judgeOf, standingOf } from '../../../src/core/rollup/standing';
import { defaultKey } from '../../../src/core/plan/values/ratingWords';
import { actionOf, allColumns, planWith, type Row } from '../../support/actions';

const asAt = parseIsoDate('2025-09-08') ?? 0;
const judge = judgeOf(defaultKey, asAt);
const greenIsDone = judgeOf(
  { ...defaultKey, green: 'Complete', blue: 'No update received', source: 'workbook' },
  asAt,
);
const late: Row = { due: '01/07/2025' };

test.each<[string, Row, string, boolean]>([
  ['Green and late', late, 'open', true],
  ['Blue', { ...late, progress: 'Blue' }, 'finished', false],
  ['completed before the day', { ...late, completed: '01/06/2025' }, 'finished', false],
  ['completed on the day', { ...late, completed: '08/09/2025' }, 'finished', false],
  ['completed the day after: still to come', { ...late, completed: '09/09/2025' }, 'open', true],
  ['completed, but Red', { ...late, progress: 'Red', completed: '01/06/2025' }, 'finished', false],
  ['a completion date that cannot be read', { ...late, completed: 'soonish' }, 'open', true],
  ['100 %', { ...late, percent: 1 }, 'finished', false],
  ['99 %', { ...late, percent: 0.99 }, 'open', true],
  ['superseded, and still Red', { ...late, progress: 'Red', left: 'Superseded' }, 'left', false],
  ['superseded, and Blue', { ...late, progress: 'Blue', left: 'Superseded' }, 'left', false],
])('%s', (_, row, standing, overdue) => {
  const action = actionOf(row);
  expect([standingOf(action, judge), isOverdue(action, judge)]).toEqual([standing, overdue]);
});

test('the key decides: Green that means complete is finished, Blue that means no update is not', () => {
  const is = (progress: string) => isOverdue(actionOf({ ...late, progress, completed: '' }), greenIsDone);
  expect([is('Green'), is('Blue'), is('Amber')]).toEqual([false, true, true]);
});

test('only open actions with a date that cannot be read are not judged', () => {
  const is = (row: Row) => isUnjudged(actionOf({ due: 'see Bob', ...row }), judge);
  expect([is({}), is({ progress: 'Blue' }), is({ left: 'Cancelled' }), is({ due: 'Ongoing' })]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('what left the plan is counted on its own, as unrated, and its money stays', () => {
  const { total, areas } = rollUpPlan(
    planWith(
      actionOf({ progress: 'Red', ...late, actual: 10, left: 'Cancelled' }),
      actionOf({ progress: 'Red', ...late, actual: 20, left: 'Merged with 1.2' }),
      actionOf({ progress: 'Green', actual: 5 }),
      actionOf({ area: 'B', progress: 'Red', left: 'Withdrawn' }),
    ),
    asAt,
  );
  expect(total).toMatchObject({ left: 3, finished: 0, overdue: 0, actual: 85 });
  expect(total.progress).toMatchObject({ red: 0, green: 1, unrated: 3 });
  // The rest goes well, and two of three that left do not make it "too little is rated".
  expect(areas.map(({ rating }) => rating.suggested)).toEqual(['green', null]);
  expect(areas[1]?.rating.why).toBe('Every action has left the plan.');
});

test('what left the plan is not brought to the board', () => {
  const rows = [{ progress: 'Red' }, { progress: 'Red', left: 'Superseded' }];
  expect(
    findEscalations(
      rows.map((row) => actionOf(row)),
      judge,
      defaultEscalationRule,
    ),
  ).toHaveLength(1);
});

test('where the plan records no impact, no action is said to be without it', () => {
  const columns = Object.fromEntries(
    Object.entries(allColumns).filter(([field]) => field !== 'impact'),
  ) as Partial<typeof allColumns>;
  const history = () => ({ worse: '', better: '', boardsAtRating: 3, boardsWithoutImpact: 3, boards: [] });
  const found = (own: typeof allColumns | typeof columns) =>
    findEscalations([actionOf({ impact: '' }, own)], judge, defaultEscalationRule, history).length;
  expect([found(allColumns), found(columns)]).toEqual([1, 0]);
});
