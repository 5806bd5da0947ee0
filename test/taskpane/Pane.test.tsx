/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { PlanProblem } from '../../src/app/planProblem';
import { problemOf } from '../../src/taskpane/run/problem';
import { area, issue, report } from './samples';
import { showApp } from './showApp';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const running = { state: 'running', task: 'build', step: 'reading' } as const;
const isDisabled = (element: HTMLElement) => element.getAttribute('aria-disabled') === 'true';

describe('before anything has run', () => {
  test('the pane says what it is for, and offers today as the as-at date', () => {
    showApp({ state: 'idle' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('BRAG Board');
    expect(
      screen.getByText(/^Checks the ratings in your improvement plan and builds summary sheets/),
    ).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('As-at date').value).toBe('2026-11-23');
    expect(screen.getByText('BRAG Board 0.1.0 in Excel on the web')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('each button starts its own task', async () => {
    const { user, started } = showApp({ state: 'idle' });
    await user.click(button('Check the plan'));
    await user.click(button('Build board sheets'));
    expect(started).toEqual(['check', 'build']);
  });

  test('the keyboard reaches the date and then both buttons, and starts them', async () => {
    const { user, started } = showApp({ state: 'idle' });
    await user.tab();
    expect(document.activeElement).toBe(screen.getByLabelText('As-at date'));
    await user.tab();
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard(' ');
    expect(started).toEqual(['build', 'check']);
  });

  test('a date that is typed is the one that is kept, and a blank one stays blank', async () => {
    const { user, runs } = showApp({ state: 'idle' });
    const date = screen.getByLabelText<HTMLInputElement>('As-at date');
    await user.clear(date);
    expect([date.value, runs.get().asAt]).toEqual(['', '']);
    await user.type(date, '2025-09-08');
    expect([date.value, runs.get().asAt]).toEqual(['2025-09-08', '2025-09-08']);
  });
});

describe('while a run is under way', () => {
  test('each step is announced, and the buttons do nothing but keep the focus', async () => {
    const { user, next, started } = showApp({ state: 'idle' });
    await user.click(button('Build board sheets'));
    act(() => next(running));
    expect(screen.getByRole('status').textContent).toMatch(/^Reading the plan…/);
    expect(isDisabled(button('Build board sheets')) && isDisabled(button('Check the plan'))).toBe(true);
    expect(document.activeElement).toBe(button('Build board sheets'));

    await user.keyboard('{Enter}');
    await user.click(button('Check the plan'));
    expect(started).toEqual(['build']);

    act(() => next({ ...running, step: 'writing' }));
    expect(screen.getByRole('status').textContent).toMatch(/^Writing the board sheets…/);
  });

  test('it says what to do where Excel waits for a cell', () => {
    showApp(running);
    expect(screen.getByRole('status').textContent).toContain('If you are typing in a cell, press Enter');
  });
});

describe('when the plan has been checked', () => {
  test('one sentence says what it comes to, and is announced', () => {
    const { next } = showApp(running);
    act(() => next({ state: 'checked', report: report() }));
    expect(screen.getByRole('status').textContent).toBe(
      'Plan checked: 2 priority areas, 62 actions; 1 issue.',
    );
    expect(isDisabled(button('Check the plan'))).toBe(false);
  });

  test('a table gives the figures of each area and of the whole plan, with the rating as a word', () => {
    showApp({ state: 'checked', report: report() });
    const rows = within(screen.getByRole('table', { name: 'Priority areas' })).getAllByRole('row');
    const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Area', 'Actions', 'Overdue', 'Suggested rating'],
      ['Priority 1', '40', '2', 'Amber'],
      ['Priority 2', '22', '1', 'Amber'],
      ['Whole plan', '62', '3', 'No rating'],
    ]);
    expect(within(rows[1]!).getByRole('rowheader', { name: 'Priority 1' })).toBeDefined();
    expect(screen.getByText('SEND improvement plan').parentElement?.textContent).toContain(
      'as at 8 September 2025',
    );
  });

  test('the reason for each suggested rating is given', () => {
    showApp({ state: 'checked', report: report() });
    const reasons = screen.getByRole('region', { name: 'Why these ratings' });
    expect(reasons.textContent).toContain('Priority 2: 1 of 3 is Amber.');
  });

  test('every sheet is accounted for', () => {
    showApp({ state: 'checked', report: report() });
    const items = within(screen.getByRole('region', { name: 'What was read' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent.trim())).toEqual([
      'Improvement plan: 62 rows read, 7 set aside.',
      'Risks: left alone. It is a risk register.',
    ]);
  });

  test('no sheet is said to be written', () => {
    showApp({ state: 'checked', report: report() });
    expect(screen.queryByRole('region', { name: 'Sheets written' })).toBeNull();
  });
});

describe('when the sheets have been built', () => {
  const sheet = { name: 'Board summary', created: true, differences: [] };

  test('it is announced, and the sheet is named', () => {
    showApp({ state: 'built', result: { report: report(), sheets: [sheet] } });
    expect(screen.getByRole('status').textContent).toMatch(/^Board sheets built: 2 priority areas/);
    expect(screen.getByRole('region', { name: 'Sheets written' }).textContent).toContain(
      'Board summary (new)',
    );
    expect(screen.queryByText(/figures? to check/)).toBeNull();
  });

  test('a figure that Excel works out differently is reported with both numbers', () => {
    const differences = [{ cell: 'C9', expected: 12, found: '#REF!' }];
    showApp({
      state: 'built',
      result: { report: report(), sheets: [{ ...sheet, created: false, differences }] },
    });
    const written = screen.getByRole('region', { name: 'Sheets written' });
    expect(written.textContent).toContain('Board summary (brought up to date)');
    expect(written.textContent).toContain('1 figure to check');
    expect(written.textContent).toContain('Cell C9: expected 12, Excel shows #REF!');
  });
});

describe('when a run has failed', () => {
  const problem = problemOf(
    new PlanProblem('no-plan', 'No plan was found. Open the plan workbook and try again.'),
  );

  test('an alert says what to do, and the buttons work again', () => {
    const { next } = showApp(running);
    act(() => next({ state: 'failed', problem }));
    expect(screen.getByRole('alert').textContent).toContain(
      'No plan was found. Open the plan workbook and try again.',
    );
    expect(isDisabled(button('Build board sheets'))).toBe(false);
  });

  test('the details for IT are copied, with what runs and where', async () => {
    const copied: string[] = [];
    const copy = (text: string) => Promise.resolve(copied.push(text) > 0);
    const { user } = showApp({ state: 'failed', problem }, { copy });
    await user.click(button('Copy details for IT'));
    expect(copied[0]).toBe(`BRAG Board 0.1.0 in Excel on the web\n${problem.details}`);
    expect(await screen.findByText('Copied.')).toBeDefined();
  });

  test('where copying is blocked, the details are selected and it says how to copy them', async () => {
    const { user } = showApp({ state: 'failed', problem }, { copy: () => Promise.resolve(false) });
    await user.click(button('Copy details for IT'));
    expect(await screen.findByText(/press Ctrl and C/)).toBeDefined();
    const details = screen.getByLabelText<HTMLTextAreaElement>('Details for IT');
    expect([details.selectionStart, details.selectionEnd]).toEqual([0, details.value.length]);
  });
});

describe('text from the workbook', () => {
  const hostile = ['<img src=x onerror="alert(1)">', '=cmd|"/c calc"!A1', '\u202Egnp.exe', '<b>bold</b>'];

  test.each(hostile)('%s is shown as it is, and is nothing else', (text) => {
    const shown = report({
      title: text,
      areas: [area(text)],
      issues: [issue({ sheet: text, reference: text, message: text, advice: text })],
      sheets: [{ name: text, read: false, why: text, rowsRead: 0, rowsSetAside: 0 }],
    });
    const sheets = [
      { name: text, created: true, differences: [{ cell: 'A1', expected: text, found: text }] },
    ];
    const { view } = showApp({ state: 'built', result: { report: shown, sheets } });
    expect(view.container.querySelectorAll('img, script, a, b, iframe')).toHaveLength(0);
    // Twelve places, each kept apart so that text that runs right to left turns nothing else round.
    const isolated = [...view.container.querySelectorAll('bdi')].filter((part) => part.textContent === text);
    expect(isolated).toHaveLength(12);
  });
});
