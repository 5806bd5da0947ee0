/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { Explanation } from '../../src/app/why/explainCell';
import type { PlanReport } from '../../src/app/planReport';
import type { WhyState } from '../../src/taskpane/why/whyStore';
import { action, areaOf, issue, report } from './samples';
import { showApp } from './showApp';

/** The pane with something selected; `select` selects something else. */
async function selected(first: Explanation | null, facts: Partial<PlanReport> = {}, isAsked = false) {
  let state: WhyState = { explanation: first, isAsked };
  let heard = (): void => undefined;
  const whys = {
    get: () => state,
    subscribe: (listener: () => void) => ((heard = listener), () => undefined),
  };
  const shown = await showApp({ state: 'checked', report: report(facts) }, { whys });
  const select = (explanation: Explanation | null) =>
    act(() => {
      state = { explanation, isAsked: false };
      heard();
      return Promise.resolve();
    });
  return { ...shown, select };
}

const why = () => within(screen.getByRole('region', { name: 'Why?' }));
const red = action({ reference: '1.2', progress: { ...action().progress, state: 'red' } });
const figure = {
  kind: 'figure',
  value: 1,
  shown: '1',
  result: 1,
  rule: ['Actions whose progress rating is “Red”.'],
  actions: [red],
} as const;
const now = {
  ...red,
  progress: 'red',
  impact: 'unrated',
  due: 45930,
  completed: '',
  spend: 1200,
  evidence: null,
} as const;
const life = {
  boards: [
    { board: { cycleDate: 45870, label: 'August board' }, action: { ...now, progress: 'green', due: 45900 } },
  ],
  now,
  redating: { original: 45900, due: 45930, times: 1, days: 30 },
} as const;

test('nothing is shown where there is nothing to say', async () => {
  const { select } = await selected(null);
  expect(screen.queryByRole('region', { name: 'Why?' })).toBeNull();
  await select(figure);
  expect(why().getByRole('button', { name: 'Why? 1' })).toBeDefined();
  await select(null);
  expect(screen.queryByRole('region', { name: 'Why?' })).toBeNull();
});

test('a figure is open at once, with its actions, each leading to its row', async () => {
  const { user, started } = await selected(figure);
  await user.click(await screen.findByRole('button', { name: 'Go to row of 1.2' }));
  expect(started).toEqual([{ do: 'go', sheet: 'Improvement plan', cell: 'A12:F12' }]);
  // Selecting a cell takes nobody out of the sheet.
  expect(why().getByRole('button', { name: /^Why\?/ })).not.toBe(document.activeElement);
});

test('the rule of a figure is said once: below it, or beside it where it is shut', async () => {
  const { user } = await selected(figure);
  await screen.findByText('Actions whose progress rating is “Red”.');
  await user.click(why().getByRole('button', { name: 'Why? 1' }));
  expect(
    why().getByRole('button', { name: /^Why\? 1: Actions whose progress rating is “Red”\./ }),
  ).toBeDefined();
});

test('a share of several figures stands there as in its cell', async () => {
  await selected({ ...figure, value: 0.0833, shown: '8%', result: null });
  expect(why().getByRole('button', { name: 'Why? 8%' })).toBeDefined();
  expect(screen.queryByText(/As the plan was last read/)).toBeNull();
});

test('a figure that the plan as it is now does not come to is said to', async () => {
  await selected({ ...figure, value: 3 });
  expect(await screen.findByText('As the plan was last read it comes to 1.')).toBeDefined();
});

test('a row of the plan is one line until it is opened, and that stays so for the next one', async () => {
  const reasons = [{ kind: 'progress Red', boards: 1 }] as const;
  const escalation = { action: red, reasons, daysOverdue: 0, boardsRed: 1, isWorse: false };
  const papers = ['Board summary', 'Escalations'];
  const row: Explanation = { kind: 'action', action: red, life, issues: [issue()], escalation, papers };
  const { user, select } = await selected(row);
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(why().getByRole('button', { name: /^Why\? 1\.2 Publish the local offer/ }));
  const table = await screen.findByRole('table', { name: 'At each board whose position is kept' });
  const rows = within(table).getAllByRole('row');
  expect(rows.map((one) => [...one.children].map(({ textContent }) => textContent))).toEqual([
    ['Board', 'Progress', 'Impact', 'Due', 'Spend'],
    ['1 Aug 2025', 'Green', 'Not rated', '31 Aug 2025', '£1,200'],
    ['Now', 'Red', 'Not rated', '30 Sep 2025', '£1,200'],
  ]);
  for (const words of [
    'First due 31 August 2025: moved once, by 30 days.',
    'Brought to the board: Progress Red.',
    'Stands on Board summary and Escalations.',
    issue().message,
  ]) {
    expect(why().getByText(words)).toBeDefined();
  }
  await select({ ...row, action: action({ reference: '1.3' }) });
  expect(screen.getByRole('table')).toBeDefined();
});

test('an area says the rules behind its ratings, and its counts lead to their actions', async () => {
  const areas = [areaOf('Priority 1', [red])];
  const { user } = await selected({ kind: 'area', area: 0 }, { areas });
  const progress = await screen.findByRole('group', { name: 'Progress of Priority 1' });
  await user.click(within(progress).getByRole('button'));
  expect(screen.getByRole('button', { name: 'Go to row of 1.2' })).toBeDefined();
});

test('whoever asked by the menu of a cell is led to the answer', async () => {
  const row: Explanation = {
    kind: 'action',
    action: red,
    life,
    issues: [],
    escalation: undefined,
    papers: [],
  };
  await selected(row, {}, true);
  expect(why().getByRole('button', { name: /^Why\?/ })).toBe(document.activeElement);
  expect(await screen.findByRole('table')).toBeDefined();
});

test('a line of the register says what is said of it there, and leads to its row', async () => {
  const line = {
    kind: 'line',
    of: 'risk',
    text: 'Too few therapists',
    sheet: 'Risk register',
    row: 6,
    facts: ['Rating: Red.', 'Owner: ICB.'],
  } as const;
  const { user, started } = await selected(line);
  expect(why().getByRole('button', { name: 'Why? Risk: Too few therapists' })).toBeDefined();
  expect(await why().findByText('Owner: ICB.')).toBeDefined();
  expect(why().getByText('It stands on “Risk register”, in row 7.')).toBeDefined();
  await user.click(why().getByRole('button', { name: 'Go to its row' }));
  expect(started).toEqual([{ do: 'go', sheet: 'Risk register', cell: 'A7' }]);
});

test('of a value of which no more is known, it is not said that no action counts', async () => {
  await selected({ ...figure, rule: ['A value from the build.'], actions: [], result: null });
  await why().findByText('A value from the build.');
  expect(why().queryByText('No action counts.')).toBeNull();
});
