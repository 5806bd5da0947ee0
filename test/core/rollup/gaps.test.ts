import { parseIsoDate } from '../../../src/core/cells/serialDate';
import type { Plan, PlanQuestion } from '../../../src/core/plan/plan';
import { figureNotes } from '../../../src/core/rollup/figureNotes';
import { affectedBy, gapsOf, gapSentences } from '../../../src/core/rollup/gaps';
import { rollUpPlan } from '../../../src/core/rollup/rollUpPlan';
import { actionOf, allColumns, planWith } from '../../support/actions';

const asAt = parseIsoDate('2025-09-08') ?? 0;
const gone = ['due', 'revisedDue', 'impact', 'budget', 'actual', 'forecast'];
const few = Object.fromEntries(
  Object.entries(allColumns).filter(([field]) => !gone.includes(field)),
) as Partial<typeof allColumns>;
const symbols: PlanQuestion = {
  about: 'rating.values',
  sheet: 'Plan',
  cells: 'G2:G8',
  words: 'Which colour are ● (2 actions) and ▲ (1)?',
  choices: ['●', '▲'],
  affects: ['progress', 'overdue'],
};
const asking = (plan: Plan, ...questions: PlanQuestion[]): Plan => ({ ...plan, questions });

test('a plan with every column has no gaps', () => {
  expect(gapsOf(planWith(actionOf()))).toEqual({});
});

test('without a due date column nothing is overdue, and nothing is not: nobody can say', () => {
  const { total, areas, gaps } = rollUpPlan(planWith(actionOf({}, few)), asAt);
  expect([total.overdue, total.dueSoon, areas[0]?.overdue]).toEqual([null, null, null]);
  expect(figureNotes(total, gaps).join(' ')).toContain('No due date column was found');
});

test('an area on a sheet without due dates has a dash, and the other sheet still counts', () => {
  const late = actionOf({ area: 'A', due: '01/07/2025' });
  const { areas, total } = rollUpPlan(planWith(late, actionOf({ area: 'B' }, few)), asAt);
  expect([areas[0]?.overdue, areas[1]?.overdue, total.overdue]).toEqual([1, null, 1]);
});

test('a revised due date alone is a due date', () => {
  expect(gapsOf(planWith(actionOf({}, { ...few, revisedDue: 17 }))).overdue).toBeUndefined();
});

test('what is not recorded is said once, and money in one sentence', () => {
  const sentences = gapSentences(gapsOf(planWith(actionOf({}, few))));
  expect(sentences).toEqual([
    'Impact is not recorded in this plan: it has one rating column, which is progress.',
    'No due date column was found in this plan, so nobody can say what is overdue or due soon.',
    'No column of money was found in this plan: no budget, actual or forecast.',
  ]);
});

test('what hangs on an open question is not counted, and says how many ratings it is about', () => {
  const plan = asking(
    planWith(actionOf({ progress: '●' }), actionOf({ progress: '● ' }), actionOf({ progress: '▲' })),
    symbols,
  );
  const { total, gaps } = rollUpPlan(plan, asAt);
  const words = 'Not counted yet: 3 ratings given as “●” and “▲”.';
  expect([gaps.progress?.words, gaps.overdue?.kind, gaps.impact]).toEqual([
    words,
    'not counted yet',
    undefined,
  ]);
  expect([total.overdue, total.rating]).toEqual([null, { suggested: null, why: words }]);
  expect(figureNotes(total, gaps)).toContain(words);
});

test('a question about something else is given in its own words', () => {
  const column: PlanQuestion = {
    ...symbols,
    about: 'column',
    words: 'Which column is the budget?',
    affects: ['budget'],
  };
  expect(affectedBy([symbols, column], 'budget')).toBe(column);
  expect(gapsOf(asking(planWith(actionOf()), column)).budget?.words).toBe(
    'Not counted yet: Which column is the budget?',
  );
});

test('what left the plan is said beside figures, in the plan’s words, of which four are named', () => {
  const leftAs = (...words: string[]) => {
    const { total, gaps } = rollUpPlan(
      planWith(actionOf(), ...words.map((left) => actionOf({ left }))),
      asAt,
    );
    return figureNotes(total, gaps);
  };
  expect(leftAs()).toEqual([]);
  expect(leftAs('Closed')).toEqual([
    '1 of 2 actions has left the plan (Closed). It counts as not rated, and is never overdue.',
  ]);
  expect(leftAs('Closed', 'Merged', 'Closed', 'On hold', 'Moved')).toEqual([
    '5 of 6 actions have left the plan (Closed, Merged, On hold, Moved). They count as not rated, and are never overdue.',
  ]);
  expect(leftAs('Closed', 'Merged', 'Moved', 'On hold', 'Dropped')[0]).toContain(
    '(Closed, Merged, Moved, On hold, and others)',
  );
});

test('open actions whose due date cannot be read are said to be neither overdue nor not', () => {
  const unread = (...dues: string[]) => {
    const { total, gaps } = rollUpPlan(planWith(...dues.map((due) => actionOf({ due }))), asAt);
    return figureNotes(total, gaps);
  };
  expect(unread('soon', '31/03/2026')).toEqual([
    'Nobody can say whether 1 open action is overdue: the due date cannot be read.',
  ]);
  expect(unread('soon', 'when signed')).toEqual([
    'Nobody can say whether 2 open actions are overdue: the due date cannot be read.',
  ]);
});
