/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Action } from '../../src/core/plan/plan';
import type { SpendAndImpact } from '../../src/core/history/spendAndImpact';
import { gapsOf } from '../../src/core/rollup/gaps';
import { action, areaOf, report } from './samples';
import { showApp } from './showApp';

const money = (pounds: number) => ({ kind: 'amount', pounds, text: String(pounds) }) as const;
const columns = { action: 2, progress: 5, impact: 6, budget: 7, actual: 8, forecast: 9 };
const place: Action['place'] = { sheet: 'Improvement plan', row: 11, columns };

test('money is shown by area and by impact, and adds up', async () => {
  const areas = [
    areaOf('Priority 1', [
      action({ place, budget: money(1000), actual: money(1200), forecast: money(1500) }),
    ]),
    areaOf('Priority 2', [action({ place, budget: money(500), actual: money(0), forecast: money(400) })]),
  ];
  const total = areaOf(
    '',
    areas.flatMap(({ actions }) => actions),
  );
  const { user } = await showApp({ state: 'checked', report: report({ areas, total }) }, {}, 'finance');
  const rows = within(screen.getByRole('table', { name: 'By priority area (£)' })).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Budget', 'Actual', 'Forecast', 'Variance'],
    // Each name has a line of its own, or the figures would be broken in a narrow pane.
    ['Priority 1'],
    ['1,000', '1,200', '1,500', '500'],
    ['Priority 2'],
    ['500', '0', '400', '-100'],
    ['Whole plan'],
    ['1,500', '1,200', '1,900', '400'],
  ]);
  const over = screen.getByRole('region', { name: 'Over budget: 1 action' });
  await user.click(within(over).getByText('Show them'));
  expect(over.textContent).toContain(
    'Spent more than its budget. Budget £1,000, actual £1,200, forecast £1,500.',
  );
  expect(screen.getByRole('region', { name: 'No spend recorded: 1 action' })).toBeDefined();
  expect(screen.getByRole('region', { name: 'Spend with no evidence of impact: 1 action' })).toBeDefined();
});

test('a plan without money says where to say which column has it', async () => {
  const gaps = gapsOf({ actions: [action()], questions: [] });
  await showApp({ state: 'checked', report: report({ gaps }) }, {}, 'finance');
  expect(screen.getByText(/No column of money was found in this plan/).textContent).toContain(
    'Settings page',
  );
});

test('what was spent since the stocktake is told by what impact did', async () => {
  const columns = { budget: 7, actual: 8, forecast: 9, impact: 6 };
  const areas = [areaOf('Priority 1', [action({ place: { ...place, columns }, actual: money(500) })])];
  const total = areaOf(
    '',
    areas.flatMap(({ actions }) => actions),
  );
  const since: SpendAndImpact['since'] = {
    from: { cycleDate: 45726, label: 'March' },
    isStocktake: true,
    spent: 380,
    byMove: [
      { move: 'same', actions: 1, spent: 400 },
      { move: 'worse', actions: 2, spent: -20 },
    ],
    gone: { actions: 1, spent: 70 },
  };
  const shown = report({ areas, total, spendAndImpact: { positions: [], since } });
  await showApp({ state: 'checked', report: shown }, {}, 'finance');
  const section = screen.getByRole('region', { name: 'Spend and impact' });
  expect(section.textContent).toContain(
    'Since the stocktake of 10 March 2025, £400 was spent on actions whose impact did not move.',
  );
  expect(section.textContent).toContain(
    '1 action of that position is not in the plan any more: £70 had been spent on it by then, and nobody can say what was spent since.',
  );
  const rows = within(
    screen.getByRole('table', { name: 'Spent since the stocktake of 10 March 2025' }),
  ).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['What impact did', 'Actions', 'Spent'],
    ['Impact did not move', '1', '£400'],
    ['Impact is worse', '2', '-£20'],
    ['All actions', '3', '£380'],
  ]);
});
