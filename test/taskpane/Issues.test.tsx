/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { Issue } from '../../src/core/checks/issue';
import type { Action } from '../../src/core/plan/plan';
import { action, areaOf, issue, report } from './samples';
import { showApp } from './showApp';

const remembered = (choice?: boolean) => ({ get: () => choice, set: jest.fn<undefined, [boolean]>() });
const show = (issues: readonly Issue[], issuesOpen = remembered()) =>
  showApp({ state: 'checked', report: report({ issues }) }, { issuesOpen }, 'checks');
const list = () => screen.getByRole('region', { name: 'Issues' });

const heads = () =>
  within(list())
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const onRow = (row: number, facts: Partial<Action>) =>
  action({ ...facts, place: { ...action().place, row } });

test('issues are grouped by kind, the gravest first, each with its word', async () => {
  await show([
    issue({ severity: 'info', code: 'money.missing', cell: 'A1' }),
    issue({ severity: 'error', cell: 'A2' }),
    issue({ severity: 'warning', code: 'lead.missing', cell: 'A3' }),
    issue({ severity: 'error', cell: 'A4' }),
  ]);
  expect(heads()).toEqual(['Error Not a rating (2)', 'Warning Lead missing (1)', 'Note Amount to come (1)']);
});

test('an issue names its action and who leads it, and says what is wrong; what to do is said once for all', async () => {
  const total = areaOf('', [onRow(11, {}), onRow(12, { reference: '2.5', lead: 'Health' })]);
  const issues = [
    issue(),
    issue({ cell: 'F13' }),
    issue({ cell: 'F14', advice: 'If you mean Green, type Green.' }),
  ];
  await showApp({ state: 'checked', report: report({ issues, total }) }, {}, 'checks');
  const [first, second, third] = within(list())
    .getAllByRole('listitem')
    .map((item) => item.textContent.replace(/\s+/g, ' '));
  expect(first).toBe('2.4 Publish the local offerThe progress rating “Ambr” is not a rating.Head of SENDGo');
  expect(second).toContain('2.5 Publish the local offer');
  expect(second).toContain('Health');
  // Where it is about no action, its place is said, and what to do where that is not as with the others.
  expect(third).toContain('Improvement plan, cell F14');
  expect(third).toContain('If you mean Green, type Green.');
  expect(within(list()).getAllByText('If you mean Amber, type Amber.')).toHaveLength(1);
});

describe('by lead', () => {
  const due = { kind: 'date', serial: 45800, text: '23/05/2025' } as const;
  const columns = { ...action().place.columns, due: 4 };
  const late = action({
    reference: '3.1',
    lead: 'Health',
    due,
    place: { ...action().place, row: 20, columns },
  });
  const total = areaOf('', [onRow(11, {}), onRow(12, { lead: '', reference: '2.5' }), late]);
  const issues = [issue(), issue({ cell: 'F13' })];

  async function open(copy: (text: string) => Promise<boolean> = () => Promise.resolve(true)) {
    const shown = await showApp({ state: 'checked', report: report({ issues, total }) }, { copy }, 'checks');
    await shown.user.click(screen.getByRole('radio', { name: 'By lead' }));
    return shown;
  }

  test('each has their issues and what is overdue; what nobody leads comes last', async () => {
    await open();
    expect(heads()).toEqual(['Head of SEND (1)', 'Health (0, 1 overdue)', 'No lead (1)']);
    const late = await screen.findByRole('region', { name: 'Overdue: Health' });
    expect((await within(late).findByRole('listitem')).textContent).toContain('3.1 Publish the local offer');
  });

  test('a message for a lead is copied, with their issues and what is overdue', async () => {
    const copied: string[] = [];
    const { user } = await open((text) => Promise.resolve(copied.push(text) > 0));
    await user.click(screen.getByRole('button', { name: 'Copy for Health' }));
    expect(copied[0]).toMatch(/^Hello Health,/);
    expect(copied[0]).toContain('- 3.1: Publish the local offer (due 23 May 2025, 108 days late)');
    expect(await screen.findByText('Copied: paste it into a message.')).toBeDefined();
  });

  test('where copying is blocked the message is shown', async () => {
    const { user } = await open(() => Promise.resolve(false));
    await user.click(screen.getByRole('button', { name: 'Copy for Head of SEND' }));
    const text = await screen.findByLabelText<HTMLTextAreaElement>('Message');
    expect(text.value).toContain('2.4: The progress rating “Ambr” is not a rating. If you mean Amber');
  });
});

test('by area, in the order of the plan, each issue says how serious it is', async () => {
  const areas = [areaOf('Priority 2', []), areaOf('Priority 1', [])];
  const issues = [issue({ area: 'Priority 1' }), issue({ area: '', cell: 'F13' }), issue({ cell: 'F14' })];
  const { user } = await showApp({ state: 'checked', report: report({ issues, areas }) }, {}, 'checks');
  await user.click(screen.getByRole('radio', { name: 'By area' }));
  expect(heads()).toEqual(['Priority 2 (1)', 'Priority 1 (1)', 'No area (1)']);
  expect(within(list()).getAllByText('Error')).toHaveLength(3);
});

test('what stands between now and a clean pack is in order, and each leads to where it is done', async () => {
  const hurdles = [
    { kind: 'errors', count: 1 },
    { kind: 'build', count: 1 },
    { kind: 'position', count: 1 },
  ] as const;
  const { user, runs } = await showApp({ state: 'checked', report: report({ hurdles }) }, {}, 'checks');
  await user.click(screen.getByText('Ready for the board?'));
  const box = screen.getByText('Ready for the board?').closest('details')!;
  expect(box.textContent).toContain('3 things to do');
  expect(
    within(box)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['1 error to correct', 'The board sheets are not built yet', 'No position kept for this board']);
  await user.click(screen.getByRole('button', { name: '1 error to correct' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Error Not a rating (1)' }));
  await user.click(screen.getByRole('button', { name: 'No position kept for this board' }));
  expect(runs.get().page).toBe('pack');
});

test('a clean plan says so', async () => {
  await show([]);
  expect(screen.getByText('No issues found.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Shut all' })).toBeNull();
});

test('all groups can be shut by keyboard, and that is remembered', async () => {
  const choice = remembered();
  const { user } = await show([issue()], choice);
  screen.getByRole('button', { name: 'Shut all' }).focus();
  await user.keyboard('{Enter}');
  expect(within(list()).queryByRole('listitem')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open all' }));
  expect(choice.set.mock.calls).toEqual([[false]]);
});

test('groups that were left shut start shut', async () => {
  await show([issue()], remembered(false));
  expect(kind('Error Not a rating (1)').getAttribute('aria-expanded')).toBe('false');
});

const kind = (name: string) => screen.getByRole('button', { name });

test('issues stand by kind with their count, and each kind can be shut', async () => {
  const { user } = await show([
    issue(),
    issue({ cell: 'F13' }),
    issue({ code: 'lead.missing', severity: 'warning' }),
  ]);
  expect(kind('Warning Lead missing (1)').getAttribute('aria-expanded')).toBe('true');
  await user.click(kind('Error Not a rating (2)'));
  expect(kind('Error Not a rating (2)').getAttribute('aria-expanded')).toBe('false');
  expect(within(list()).getAllByRole('listitem')).toHaveLength(1);
});

const places = () =>
  within(list())
    .getAllByRole('listitem')
    .map((item) => Number(item.getAttribute('aria-posinset')));

describe('of two thousand issues', () => {
  const many = Array.from({ length: 2000 }, (_, row) => issue({ cell: `F${row + 1}` }));
  const after = { state: 'done', said: '1 cell changed.', notes: [] } as const;
  const scrollTo = (top: number) => {
    act(() => {
      Object.defineProperty(window, 'scrollY', { configurable: true, value: top });
      window.dispatchEvent(new Event('scroll'));
    });
  };
  afterEach(() => scrollTo(0));

  async function open() {
    const shown = await show(many);
    expect(within(list()).queryByRole('listitem')).toBeNull();
    await shown.user.click(kind('Error Not a rating (2000)'));
    return shown;
  }

  test('the kinds begin shut, and only those in sight are drawn, each with its place among all', async () => {
    await open();
    const items = within(list()).getAllByRole('listitem');
    expect(items.length).toBeLessThan(25);
    expect(items.every((item) => item.getAttribute('aria-setsize') === '2000')).toBe(true);
    // The last one too, for the Tab key that comes in from below.
    expect(places().slice(0, 3)).toEqual([1, 2, 3]);
    expect(places().at(-1)).toBe(2000);
    scrollTo(100_000);
    expect(places()).toContain(1000);
    expect(within(list()).getAllByRole('listitem').length).toBeLessThan(25);
  });

  test('what has the focus stays when it is scrolled out of sight, with its neighbours', async () => {
    await open();
    const button = kind('Go to cell F4');
    act(() => button.focus());
    scrollTo(140_000);
    expect(document.activeElement).toBe(button);
    expect(places().slice(0, 5)).toEqual([1, 3, 4, 5, expect.any(Number)]);
    expect(places()[4]).toBeGreaterThan(900);
  });

  test('a reason that was typed stays when its issue is scrolled out of sight, or another one goes', async () => {
    const { user, next } = await open();
    await leave(user, 'F4');
    await user.type(screen.getByLabelText(/^Why it may stay/), 'The post');
    act(() => kind('Error Not a rating (2000)').focus());
    scrollTo(140_000);
    act(() => next({ ...after, report: report({ issues: many.slice(1) }) }));
    scrollTo(0);
    const form = within(screen.getByRole('group', { name: 'Accept the issue in cell F4' }));
    expect(form.getByLabelText<HTMLTextAreaElement>(/^Why it may stay/).value).toBe('The post');
  });

  test('an issue that goes hands the focus to the one that comes to its place', async () => {
    const { next } = await open();
    act(() => kind('Go to cell F4').focus());
    act(() => next({ ...after, report: report({ issues: many.filter(({ cell }) => cell !== 'F4') }) }));
    expect(document.activeElement).toBe(kind('Go to cell F5'));
  });

  test('one that goes while somebody is at work in the sheet does not fetch them from there', async () => {
    const { next } = await open();
    act(() => kind('Go to cell F4').focus());
    document.hasFocus = () => false;
    act(() => next({ ...after, report: report({ issues: many.filter(({ cell }) => cell !== 'F4') }) }));
    expect(document.activeElement).toBe(document.body);
  });
});

/** By its menu, as it is seldom done. */
async function leave(user: Awaited<ReturnType<typeof show>>['user'], cell: string): Promise<void> {
  await user.click(kind(`More for cell ${cell}`));
  await user.click(screen.getByRole('menuitem', { name: 'Leave as it is…' }));
}

const fix = { sheet: 'Improvement plan', cell: 'F12', from: 'Ambr', to: 'Amber', safe: false };

describe('an issue', () => {
  test('leads to its cell', async () => {
    const { user, started } = await show([issue()]);
    await user.click(kind('Go to cell F12'));
    expect(started).toEqual([{ do: 'go', sheet: 'Improvement plan', cell: 'F12' }]);
  });

  test('with a fix shows what it would change, and changes it', async () => {
    const { user, started } = await show([issue({ fix })]);
    expect(within(list()).getByRole('listitem').textContent).toContain('“Ambr” → “Amber”');
    await user.click(kind('Fix: “Ambr” → “Amber” in cell F12'));
    expect(started).toEqual([{ do: 'fix', fixes: [fix] }]);
  });

  test('without one offers none', async () => {
    await show([issue()]);
    expect(screen.queryByRole('button', { name: /^Fix/ })).toBeNull();
  });

  test('is accepted by keyboard with a name and a reason; neither may be blank', async () => {
    const { user, started } = await show([issue()]);
    await leave(user, 'F12');
    const form = within(screen.getByRole('group', { name: 'Accept the issue in cell F12' }));
    expect(document.activeElement).toBe(form.getByLabelText(/^Your name/));
    await user.click(form.getByRole('button', { name: 'Accept' }));
    expect(form.getByText('Type your name.')).toBeDefined();
    expect(form.getByText('Type a reason.')).toBeDefined();
    expect(started).toEqual([]);
    await user.type(form.getByLabelText(/^Your name/), ' Jo Smith ');
    await user.type(form.getByLabelText(/^Why it may stay/), 'The post is being filled.');
    act(() => form.getByRole('button', { name: 'Accept' }).focus());
    await user.keyboard('{Enter}');
    const given = { who: 'Jo Smith', reason: 'The post is being filled.' };
    expect(started).toEqual([{ do: 'accept', issue: issue(), given }]);
  });

  test('of one kind can be changed together, and the kind no longer checked', async () => {
    const other = { ...fix, cell: 'F13' };
    const { user, started } = await show([issue({ fix }), issue({ cell: 'F13', fix: other })]);
    await user.click(kind('Fix all 2'));
    await user.click(kind('More for Not a rating'));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(kind('More for Not a rating'));
    await user.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(started).toEqual([
      { do: 'fix', fixes: [fix, other] },
      { do: 'rule', code: 'rating.unrecognised', on: false },
    ]);
  });
});

test('all safe fixes are shown before they are made, and only those are made', async () => {
  const safe = { ...fix, cell: 'F14', from: '', to: 'Red', safe: true };
  const { user, started } = await show([issue({ fix }), issue({ cell: 'F14', fix: safe })]);
  const fixes = within(screen.getByRole('region', { name: 'Fixes' }));
  expect(fixes.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Improvement plan, cell F14: blank → “Red”',
  ]);
  await user.click(kind('Make 1 safe fix'));
  expect(started).toEqual([{ do: 'fix', fixes: [safe] }]);
});

test('fixes can be undone even where no issue is left, and what was refused is told', async () => {
  const { user, started, change } = await show([]);
  act(() =>
    change({
      made: [fix],
      run: {
        state: 'done',
        said: '1 cell changed.',
        notes: ['“Plan”, cell F13 was left alone.'],
        report: report({ issues: [] }),
      },
    }),
  );
  expect(screen.getByRole('status').textContent).toBe('1 cell changed.');
  expect(screen.getByRole('region', { name: 'What to know' }).textContent).toBe(
    '“Plan”, cell F13 was left alone.',
  );
  await user.click(kind('Undo fixes (1)'));
  expect(started).toEqual([{ do: 'undo' }]);
});

test('accepted issues and checks that are off have places of their own, and ways back', async () => {
  const acceptance = {
    code: 'rating.unrecognised',
    sheet: 'Improvement plan',
    cell: 'F12',
    reference: '2.4',
    text: 'Ambr',
    who: 'Jo Smith',
    on: '2025-09-05',
    reason: 'Known.',
  };
  const { user, started } = await showApp(
    {
      state: 'checked',
      report: report({ issues: [], accepted: [{ issue: issue(), acceptance }], checksOff: ['lead.missing'] }),
    },
    {},
    'checks',
  );
  const accepted = screen.getByRole('region', { name: 'Accepted issues' });
  expect(accepted.textContent).toContain('Accepted by Jo Smith on 5 September 2025: Known.');
  await user.click(kind('Open it again: the issue in cell F12'));
  await user.click(kind('Check again for Lead missing'));
  expect(started).toEqual([
    { do: 'reopen', acceptance },
    { do: 'rule', code: 'lead.missing', on: true },
  ]);
});

test('the focus stays in the list when the button that was pressed goes with its issue', async () => {
  const { user, next } = await show([issue({ fix }), issue({ cell: 'F13' })]);
  await user.click(kind('Fix: “Ambr” → “Amber” in cell F12'));
  act(() =>
    next({
      state: 'done',
      said: '1 cell changed.',
      notes: [],
      report: report({ issues: [issue({ cell: 'F13' })] }),
    }),
  );
  expect(document.activeElement).toBe(kind('Go to cell F13'));
  act(() => next({ state: 'done', said: '1 cell changed.', notes: [], report: report({ issues: [] }) }));
  // Nothing is left above it: at least it is on this page.
  expect(list().contains(document.activeElement)).toBe(true);
});

test('where the last issue of a group goes, the focus goes to the group above', async () => {
  const other = issue({ code: 'lead.missing', severity: 'warning', cell: 'E12' });
  const { next } = await show([issue(), other]);
  act(() => kind('Go to cell E12').focus());
  act(() => next({ state: 'done', said: 'Accepted.', notes: [], report: report({ issues: [issue()] }) }));
  expect(document.activeElement).toBe(kind('Error Not a rating (1)'));
});

test('while something is under way the list stays, and its buttons do nothing', async () => {
  const { user, started, next } = await show([issue({ fix })]);
  act(() =>
    next({
      state: 'running',
      task: { do: 'fix', fixes: [fix] },
      step: 'reading',
      report: report({ issues: [issue({ fix })] }),
    }),
  );
  expect(screen.getByRole('status').textContent).toMatch(/^Changing the cells…/);
  await user.click(kind('Fix: “Ambr” → “Amber” in cell F12'));
  expect(started).toEqual([]);
});

test('the issues of one area, or of one lead, can be shown alone', async () => {
  const areas = [areaOf('Priority 1', [action({ lead: 'Head of SEND' })]), areaOf('Priority 2', [])];
  const issues = [issue({ cell: 'F12', area: 'Priority 1' }), issue({ cell: 'F13', area: 'Priority 2' })];
  const { user } = await showApp(
    { state: 'checked', report: report({ issues, areas, total: areas[0]! }) },
    {},
    'checks',
  );
  const cells = () =>
    within(list())
      .getAllByRole('listitem')
      .map((item) =>
        within(item)
          .getByRole('button', { name: /^Go to/ })
          .getAttribute('aria-label'),
      );
  expect(cells()).toHaveLength(2);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'Priority 2');
  expect(cells()).toEqual(['Go to cell F13']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lead' }), 'Head of SEND');
  expect(screen.getByText(/No issues here/)).toBeDefined();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'All areas');
  expect(cells()).toEqual(['Go to cell F12']);
});

test('a plan that has changed since is said to have', async () => {
  const { change } = await show([]);
  act(() => change({ isBehind: true }));
  expect(screen.getByText(/^The plan has changed since/)).toBeDefined();
});
