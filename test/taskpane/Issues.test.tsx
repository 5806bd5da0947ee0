/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { Issue } from '../../src/core/checks/issue';
import { action, areaOf, issue, report } from './samples';
import { showApp } from './showApp';

const remembered = (choice?: boolean) => ({ get: () => choice, set: jest.fn<undefined, [boolean]>() });
const show = (issues: readonly Issue[], issuesOpen = remembered()) =>
  showApp({ state: 'checked', report: report({ issues }) }, { issuesOpen }, 'checks');
const list = () => screen.getByRole('region', { name: 'Issues' });

test('issues are grouped, the gravest first', async () => {
  await show([
    issue({ severity: 'info', cell: 'A1' }),
    issue({ severity: 'error', cell: 'A2' }),
    issue({ severity: 'warning', cell: 'A3' }),
    issue({ severity: 'error', cell: 'A4' }),
  ]);
  const headings = within(list()).getAllByRole('heading', { level: 2 });
  expect(headings.map((heading) => heading.textContent)).toEqual(['Errors (2)', 'Warnings (1)', 'Notes (1)']);
});

test('an issue gives its place, what is wrong and what to do, and not its code', async () => {
  await show([issue()]);
  const [item] = within(list()).getAllByRole('listitem');
  expect([...item!.children].slice(0, 3).map((line) => line.textContent)).toEqual([
    'Improvement plan, cell F12, action 2.4',
    'The progress rating “Ambr” is not a rating.',
    'If you mean Amber, type Amber.',
  ]);
  expect(item!.textContent).not.toContain('rating.unrecognised');
});

test('an action without a reference has its place alone', async () => {
  await show([issue({ reference: '' })]);
  expect(within(list()).getByRole('listitem').firstChild?.textContent).toBe('Improvement plan, cell F12');
});

test('a clean plan says so', async () => {
  await show([]);
  expect(screen.getByText('No issues found.')).toBeDefined();
  expect(screen.queryByRole('button', { name: /list of issues/ })).toBeNull();
});

test('the list can be hidden by keyboard, and that is remembered', async () => {
  const choice = remembered();
  const { user } = await show([issue()], choice);
  const toggle = screen.getByRole('button', { name: 'Hide the list of issues (1)' });
  toggle.focus();
  await user.keyboard('{Enter}');
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  expect(toggle.textContent).toBe('Show the list of issues (1)');
  expect(within(list()).queryByRole('listitem')).toBeNull();
  expect(choice.set.mock.calls).toEqual([[false]]);
});

test('a list that was left hidden starts hidden', async () => {
  await show([issue()], remembered(false));
  expect(screen.getByRole('button', { name: /^Show the list/ }).getAttribute('aria-expanded')).toBe('false');
});

const kind = (name: string) => screen.getByRole('button', { name });

test('issues stand by kind with their count, and each kind can be shut', async () => {
  const { user } = await show([
    issue(),
    issue({ cell: 'F13' }),
    issue({ code: 'lead.missing', severity: 'warning' }),
  ]);
  expect(kind('Lead missing (1)').getAttribute('aria-expanded')).toBe('true');
  await user.click(kind('Not a rating (2)'));
  expect(kind('Not a rating (2)').getAttribute('aria-expanded')).toBe('false');
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
    await shown.user.click(kind('Not a rating (2000)'));
    return shown;
  }

  test('the kinds begin shut, and only those in sight are drawn, each with its place among all', async () => {
    await open();
    const items = within(list()).getAllByRole('listitem');
    expect(items.length).toBeLessThan(20);
    expect(items.every((item) => item.getAttribute('aria-setsize') === '2000')).toBe(true);
    // The last one too, for the Tab key that comes in from below.
    expect(places().slice(0, 3)).toEqual([1, 2, 3]);
    expect(places().at(-1)).toBe(2000);
    scrollTo(140_000);
    expect(places()).toContain(1000);
    expect(within(list()).getAllByRole('listitem').length).toBeLessThan(20);
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
    await user.click(kind('Accept the issue in cell F4'));
    await user.type(screen.getByLabelText(/^Why it may stay/), 'The post');
    act(() => kind('Not a rating (2000)').focus());
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
    await user.click(kind('Change to “Amber” in cell F12'));
    expect(started).toEqual([{ do: 'fix', fixes: [fix] }]);
  });

  test('without one offers none', async () => {
    await show([issue()]);
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
  });

  test('is accepted by keyboard with a name and a reason; neither may be blank', async () => {
    const { user, started } = await show([issue()]);
    await user.click(kind('Accept the issue in cell F12'));
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
    await user.click(kind('Change all 2 of this kind'));
    await user.click(kind('Stop checking for this: Not a rating'));
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
  act(() => change({ made: [fix], run: { state: 'done', said: '1 cell changed.', notes: ['“Plan”, cell F13 was left alone.'], report: report({ issues: [] }) } })); // prettier-ignore
  expect(screen.getByRole('status').textContent).toBe('1 cell changed.');
  expect(screen.getByRole('region', { name: 'What to know' }).textContent).toBe(
    '“Plan”, cell F13 was left alone.',
  );
  await user.click(kind('Undo fixes (1)'));
  expect(started).toEqual([{ do: 'undo' }]);
});

test('accepted issues and checks that are off have places of their own, and ways back', async () => {
  const acceptance = { code: 'rating.unrecognised', sheet: 'Improvement plan', cell: 'F12', reference: '2.4', text: 'Ambr', who: 'Jo Smith', on: '2025-09-05', reason: 'Known.' }; // prettier-ignore
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
  await user.click(kind('Change to “Amber” in cell F12'));
  act(() => next({ state: 'done', said: '1 cell changed.', notes: [], report: report({ issues: [issue({ cell: 'F13' })] }) })); // prettier-ignore
  expect(document.activeElement).toBe(kind('Go to cell F13'));
  act(() => next({ state: 'done', said: '1 cell changed.', notes: [], report: report({ issues: [] }) }));
  expect(document.activeElement).toBe(list());
});

test('while something is under way the list stays, and its buttons do nothing', async () => {
  const { user, started, next } = await show([issue({ fix })]);
  act(() => next({ state: 'running', task: { do: 'fix', fixes: [fix] }, step: 'reading', report: report({ issues: [issue({ fix })] }) })); // prettier-ignore
  expect(screen.getByRole('status').textContent).toMatch(/^Changing the cells…/);
  await user.click(kind('Change to “Amber” in cell F12'));
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
      .map((item) => item.firstChild!.textContent);
  expect(cells()).toHaveLength(2);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'Priority 2');
  expect(cells()).toEqual(['Improvement plan, cell F13, action 2.4']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lead' }), 'Head of SEND');
  expect(screen.getByText(/No issues here/)).toBeDefined();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'All areas');
  expect(cells()).toEqual(['Improvement plan, cell F12, action 2.4']);
});

test('a plan that has changed since is said to have', async () => {
  const { change } = await show([]);
  act(() => change({ isBehind: true }));
  expect(screen.getByText(/^The plan has changed since/)).toBeDefined();
});
