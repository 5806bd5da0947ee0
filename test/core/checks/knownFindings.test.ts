import { parseIsoDate } from '../../../src/core/cells/serialDate';
import { defaultCheckSettings } from '../../../src/core/checks/checkSettings';
import { findIssues, type KnownFindings } from '../../../src/core/checks/findIssues';
import type { Issue } from '../../../src/core/checks/issue';
import type { Action, Plan } from '../../../src/core/plan/plan';
import { actionOf, planWith } from '../../support/actions';
import { atOnce } from '../../support/atOnce';

const asAt = parseIsoDate('2025-09-08')!;
type Options = Parameters<typeof findIssues>[1];

const misspelt = actionOf({ at: 1, reference: '1.1', progress: 'Gren' });
const overdue = actionOf({ at: 2, reference: '1.2', due: '31/08/2025' });
const actions = [misspelt, overdue];
const plan = planWith(...actions);

const find = (of: Plan, options: Partial<Options>, known?: KnownFindings): Issue[] =>
  atOnce(findIssues(of, { asAt, ...options, ...(known && { known }) }));

const others: [string, Plan, Partial<Options>][] = [
  ['the day is another', plan, { asAt: asAt - 30 }],
  ['a limit is another', plan, { settings: { ...defaultCheckSettings, overdueDays: 30 } }],
  ['a rule is off', plan, { settings: { ...defaultCheckSettings, rules: { 'rating.unrecognised': 'off' } } }],
  ['Green means that it is done', { ...plan, key: { ...plan.key, green: 'Complete', blue: 'On track' } }, {}],
  // Its fix must tell it from the other by more than its words.
  [
    'another action has the same words',
    planWith(...actions, actionOf({ at: 3, reference: '1.1', lead: 'Health' })),
    {},
  ],
  ['an action is gone', planWith(misspelt), {}],
];

test.each(others)(
  'where %s, nothing that was found before is taken for what is so now',
  (_, now, options) => {
    const known: KnownFindings = new Map();
    const before = find(plan, {}, known);
    const again = find(now, options, known);
    expect(again).toEqual(find(now, options));
    expect(again).not.toEqual(before);
  },
);

test('an action that is as it was is not looked at again, and one that is not is', () => {
  const looked: Action[] = [];
  const watched = (action: Action): Action =>
    new Proxy(action, {
      get(of, name) {
        if (name === 'update') looked.push(action);
        return of[name as keyof Action];
      },
    });
  const [first, second] = [watched(misspelt), watched(overdue)];
  const known: KnownFindings = new Map();
  const before = find(planWith(first, second), {}, known);
  looked.length = 0;
  expect(find(planWith(first, second), {}, known)).toEqual(before);
  expect(looked).toEqual([]);
  const edited = watched({ ...overdue, update: '' });
  find(planWith(first, edited), {}, known);
  expect(new Set(looked).size).toBe(1);
});

test('what was found at actions that are gone is forgotten in the end', () => {
  const known: KnownFindings = new Map();
  for (let edit = 0; edit < 50; edit++)
    find(planWith(actionOf({ text: `Edit ${edit}` }), overdue), {}, known);
  expect(known.size).toBeLessThanOrEqual(4);
});
