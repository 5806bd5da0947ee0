import fc from 'fast-check';
import { parseIsoDate } from '../../../src/core/cells/serialDate';
import { isDueSoon, isOverdue } from '../../../src/core/rollup/due';
import { basisOf, rollUp, rollUpPlan } from '../../../src/core/rollup/rollUpPlan';
import type { Action } from '../../../src/core/plan/plan';
import { defaultAreaRatingRule } from '../../../src/core/rollup/areaRatingRule';
import { actionOf, planWith, type Row } from '../../support/actions';

const asAt = parseIsoDate('2025-09-08') ?? 0;
const basis = basisOf(planWith(actionOf()), asAt);

test.each<[Row, boolean, boolean]>([
  [{ due: '07/09/2025' }, true, false],
  [{ due: '08/09/2025' }, false, true],
  [{ due: '08/10/2025' }, false, true],
  [{ due: '09/10/2025' }, false, false],
  [{ due: '07/09/2025', progress: 'Blue' }, false, false],
  [{ due: '08/09/2025', progress: 'Blue' }, false, false],
  [{ due: '07/09/2025', progress: '' }, true, false],
  [{ due: '07/09/2025', progress: 'Gren' }, true, false],
  [{ due: 'Ongoing' }, false, false],
  [{ due: '' }, false, false],
])('%j: overdue %s, due soon %s', (row, overdue, dueSoon) => {
  expect(isOverdue(actionOf(row), basis)).toBe(overdue);
  expect(isDueSoon(actionOf(row), basis)).toBe(dueSoon);
});

test('counts, dates and money of a set of actions', () => {
  const rollup = rollUp(
    [
      actionOf({ progress: 'Blue', impact: 'Amber', budget: '£1,000.10', actual: 0.2, forecast: 1000 }),
      actionOf({
        progress: 'Red',
        impact: '',
        due: '01/09/2025',
        budget: 'TBC',
        actual: 0.1,
        forecast: '(50)',
      }),
      actionOf({ progress: 'Rad', impact: 'Gren', budget: 'see finance', actual: '', forecast: '' }),
    ],
    basis,
  );
  expect(rollup.progress).toEqual({ blue: 1, green: 0, amber: 0, red: 1, unrated: 0, invalid: 1 });
  expect(rollup.impact).toEqual({ blue: 0, green: 0, amber: 1, red: 0, unrated: 1, invalid: 1 });
  expect(rollup).toMatchObject({ overdue: 1, dueSoon: 0, budget: 1000.1, actual: 0.3, forecast: 950 });
});

const late = (count: number): Action[] =>
  Array.from({ length: count }, () => actionOf({ due: '01/09/2025' }));
const inTime = (count: number): Action[] => Array.from({ length: count }, () => actionOf());

test.each<[string, readonly Action[], string | null, RegExp]>([
  [
    'a third of the open ones overdue',
    [...late(1), ...inTime(2)],
    'amber',
    /^1 of 3 open actions is overdue: a third or more\. All /,
  ],
  ['fewer than a third', [...late(1), ...inTime(3)], 'green', /^All 4 rated actions not yet Blue are Green/],
  [
    'what is finished is not among the open',
    [...late(1), ...inTime(2), actionOf({ progress: 'Blue', due: '01/09/2025' })],
    'amber',
    /^1 of 3 open/,
  ],
  [
    'what left the plan is not either',
    [...late(1), ...inTime(3), actionOf({ due: '01/09/2025', left: 'Superseded' })],
    'green',
    /^(All 4|The one) rated actions? not yet Blue (are|is) Green/,
  ],
  [
    'all rated ones Blue, the others late',
    [actionOf({ progress: 'Blue' }), actionOf({ progress: '', due: '01/09/2025' })],
    'amber',
    /^1 of 1 open/,
  ],
  ['Red stays Red', [actionOf({ progress: 'Red', due: '01/09/2025' })], 'red', /^1 of 1 rated/],
  ['no rating stays none', [actionOf({ progress: '', due: '01/09/2025' })], null, /no valid progress/],
  [
    'no due date column',
    [actionOf({ due: '01/09/2025' }, { action: 2, progress: 6 })],
    'green',
    /^(All 4|The one) rated actions? not yet Blue (are|is) Green/,
  ],
])('an area with %s', (_, actions, suggested, why) => {
  const { rating } = rollUpPlan(planWith(...actions), asAt).total;
  expect(rating.suggested).toBe(suggested);
  expect(rating.why).toMatch(why);
});

test('from which share of overdue actions an area is at best Amber is a setting', () => {
  const actions = [...late(1), ...inTime(3)];
  const rule = { ...defaultAreaRatingRule, overdue: { part: 1, whole: 4 } };
  expect(rollUpPlan(planWith(...actions), asAt, rule).total.rating).toMatchObject({
    suggested: 'amber',
    why: '1 of 4 open actions is overdue: a quarter or more. All 4 rated actions not yet Blue are Green.',
  });
});

const noImpact = { action: 2, due: 5, progress: 6 };
const otherSheet = (action: Action): Action => ({ ...action, place: { ...action.place, sheet: 'Other' } });

test('impact is rated by the same shares of its own ratings, and what is overdue does not count', () => {
  const actions = [
    actionOf({ impact: 'Blue', due: '01/09/2025' }),
    actionOf({ impact: 'Green', progress: 'Red' }),
  ];
  expect(rollUpPlan(planWith(...actions), asAt).total.impactRating).toEqual({
    suggested: 'green',
    why: 'The one rated action not yet Blue is Green.',
  });
  const unrated = rollUpPlan(planWith(actionOf({ impact: '' })), asAt).total.impactRating;
  expect(unrated).toEqual({ suggested: null, why: '1 of 1 actions have no valid impact rating.' });
});

test('impact that a plan, or an area of it, does not record is said, and is not the same as not rated', () => {
  const none = rollUpPlan(planWith(actionOf({}, noImpact)), asAt).total.impactRating;
  expect(none.suggested).toBeNull();
  expect(none.why).toMatch(/^Impact is not recorded in this plan/);
  const { areas } = rollUpPlan(
    planWith(actionOf({ area: 'A', impact: 'Red' }), otherSheet(actionOf({ area: 'B' }, noImpact))),
    asAt,
  );
  expect(areas.map(({ impactRating }) => impactRating.suggested)).toEqual(['red', null]);
  expect(areas[1]?.impactRating.why).toBe('Impact is not recorded for these actions.');
});

test('areas keep the plan’s order, and actions without one are shown', () => {
  const { areas } = rollUpPlan(
    planWith(actionOf({ area: 'B' }), actionOf({ area: '' }), actionOf({ area: 'A' })),
    asAt,
  );
  expect(areas.map(({ name }) => name)).toEqual(['B', '(No priority area)', 'A']);
});

const rows = fc.array(
  fc.record({
    area: fc.constantFrom('A', 'B', 'C', ''),
    progress: fc.constantFrom('Blue', 'G', 'amber ', 'Red', '', 'Gren', 'A/R'),
    impact: fc.constantFrom('Blue', 'On track', 'Amber', '', '#N/A'),
    due: fc.constantFrom('01/09/2025', '08/09/2025', 'Ongoing', 'Dec 2025'),
    budget: fc.integer({ min: -1000, max: 100000 }).map((pence) => pence / 100),
  }),
  { maxLength: 40 },
);

test('the areas together are the whole plan', () => {
  fc.assert(
    fc.property(rows, (plan) => {
      const { areas, total } = rollUpPlan(planWith(...plan.map((row) => actionOf(row))), asAt);
      const sum = (of: (area: (typeof areas)[number]) => number) =>
        areas.reduce((all, area) => all + of(area), 0);
      expect(sum((area) => area.actions.length)).toBe(total.actions.length);
      expect(sum((area) => area.overdue ?? 0)).toBe(total.overdue ?? 0);
      expect(sum((area) => area.progress.invalid)).toBe(total.progress.invalid);
      expect(sum((area) => area.budget)).toBeCloseTo(total.budget, 2);
      for (const area of [...areas, total]) {
        const counted = Object.values(area.progress).reduce((all, count) => all + count, 0);
        expect(counted).toBe(area.actions.length);
      }
    }),
  );
});

test('the order of rows does not matter to the figures', () => {
  fc.assert(
    fc.property(rows, (plan) => {
      const figures = (order: typeof plan) => {
        const { areas } = rollUpPlan(planWith(...order.map((row) => actionOf(row))), asAt);
        return areas
          .map((area) => ({ ...area, actions: area.actions.length }))
          .sort((a, b) => a.name.localeCompare(b.name));
      };
      expect(figures([...plan].reverse())).toEqual(figures(plan));
    }),
  );
});
