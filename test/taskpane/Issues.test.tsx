/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Issue } from '../../src/core/checks/issue';
import { issue, report } from './samples';
import { showApp } from './showApp';

const remembered = (choice?: boolean) => ({ get: () => choice, set: jest.fn<undefined, [boolean]>() });
const show = (issues: readonly Issue[], issuesOpen = remembered()) =>
  showApp({ state: 'checked', report: report({ issues }) }, { issuesOpen });
const list = () => screen.getByRole('region', { name: 'Issues' });

test('issues are grouped, the gravest first', () => {
  show([
    issue({ severity: 'info', cell: 'A1' }),
    issue({ severity: 'error', cell: 'A2' }),
    issue({ severity: 'warning', cell: 'A3' }),
    issue({ severity: 'error', cell: 'A4' }),
  ]);
  const headings = within(list()).getAllByRole('heading');
  expect(headings.map((heading) => heading.textContent)).toEqual([
    'Put these right (2)',
    'Look at these (1)',
    'Good to know (1)',
  ]);
});

test('an issue gives its place, what is wrong and what to do, and not its code', () => {
  show([issue()]);
  const [item] = within(list()).getAllByRole('listitem');
  expect([...item!.children].map((line) => line.textContent)).toEqual([
    'Improvement plan, cell F12, action 2.4',
    'The progress rating “Ambr” is not a rating.',
    'If you mean Amber, type Amber.',
  ]);
});

test('an action without a reference has its place alone', () => {
  show([issue({ reference: '' })]);
  expect(within(list()).getByRole('listitem').firstChild?.textContent).toBe('Improvement plan, cell F12');
});

test('a clean plan says so', () => {
  show([]);
  expect(screen.getByText('No issues found.')).toBeDefined();
  expect(screen.queryByRole('region', { name: 'Issues' })).toBeNull();
});

test('the list can be hidden by keyboard, and that is remembered', async () => {
  const choice = remembered();
  const { user } = show([issue()], choice);
  const toggle = screen.getByRole('button', { name: 'Hide the list of issues (1)' });
  toggle.focus();
  await user.keyboard('{Enter}');
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  expect(toggle.textContent).toBe('Show the list of issues (1)');
  expect(within(list()).queryByRole('listitem')).toBeNull();
  expect(choice.set.mock.calls).toEqual([[false]]);
});

test('a list that was left hidden starts hidden', () => {
  show([issue()], remembered(false));
  expect(screen.getByRole('button', { name: /^Show the list/ }).getAttribute('aria-expanded')).toBe('false');
});

test('a long list begins with a hundred, and shows the rest when asked', async () => {
  const many = Array.from({ length: 101 }, (_, row) => issue({ cell: `F${row + 1}` }));
  const { user } = show(many);
  expect(within(list()).getAllByRole('listitem')).toHaveLength(100);
  await user.click(screen.getByRole('button', { name: 'Show the other 1' }));
  expect(within(list()).getAllByRole('listitem')).toHaveLength(101);
});

test('a list of exactly a hundred is shown whole', () => {
  show(Array.from({ length: 100 }, (_, row) => issue({ cell: `F${row + 1}` })));
  expect(screen.queryByRole('button', { name: /^Show the other/ })).toBeNull();
});
