/** @jest-environment jsdom */
import { gapsOf } from '../../src/core/rollup/gaps';
import { act, screen, within } from '@testing-library/react';
import type { PlanQuestion } from '../../src/core/plan/plan';
import { PlanProblem } from '../../src/app/planProblem';
import { problemOf } from '../../src/taskpane/run/problem';
import { action, areaOf, issue, report } from './samples';
import { showApp } from './showApp';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tab = (name: string | RegExp) => screen.getByRole('tab', { name });
const running = { state: 'running', task: 'build', step: 'reading' } as const;
const isDisabled = (element: HTMLElement) => element.getAttribute('aria-disabled') === 'true';

describe('before anything has run', () => {
  test('the pane has its pages, and says that there is no plan yet', async () => {
    await showApp({ state: 'idle' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No plan read yet');
    for (const name of ['Overview', 'Checks', 'Board pack', 'Money', 'Settings', 'Help']) {
      expect(tab(name)).toBeDefined();
    }
    expect(screen.getByText('There is no plan to show yet.')).toBeDefined();
    expect(screen.getByText('BRAG Board 0.1.0 in Excel on the web')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('the one button checks: there is nothing to build from', async () => {
    const { user, started } = await showApp({ state: 'idle' });
    await user.click(button('Check the plan'));
    expect(screen.queryByRole('button', { name: 'Build board sheets' })).toBeNull();
    expect(started).toEqual(['check']);
  });

  test('a tab turns to its page', async () => {
    const { user, runs } = await showApp({ state: 'idle' });
    await user.click(tab('Checks'));
    expect(runs.get().page).toBe('checks');
    expect(screen.getByRole('tabpanel', { name: 'Checks' })).toBeDefined();
  });

  test('the arrows go through the tabs from the page in front, round both ends, and Enter turns to one', async () => {
    const { user, runs } = await showApp({ state: 'idle' });
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(tab('Overview'));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(tab('Help'));
    // The Tab key stops where the arrows are, and not at the page in front.
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toEqual([tab('Help')]);
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(runs.get().page).toBe('settings');
    await user.keyboard('{Home}{ArrowRight}');
    expect(document.activeElement).toBe(tab('Checks'));
  });
});

test('the button at the top fits the page, and the other one is still there', async () => {
  const { user, started } = await showApp({ state: 'checked', report: report() });
  await user.click(tab('Checks'));
  await user.click(button('Check the plan'));
  expect(screen.queryByRole('button', { name: 'Build board sheets' })).toBeNull();
  await user.click(tab('Board pack'));
  await user.click(button('Build board sheets'));
  expect(started).toEqual(['check', 'build']);
});

test('each button starts its own task', async () => {
  const { user, started } = await showApp({ state: 'checked', report: report() });
  await user.click(button('Check the plan'));
  await user.click(button('Build board sheets'));
  expect(started).toEqual(['check', 'build']);
});

describe('while a run is under way', () => {
  test('each step is announced, and the buttons do nothing but keep the focus', async () => {
    const { user, next, started } = await showApp({ state: 'checked', report: report() });
    await user.click(button('Build board sheets'));
    const said = () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join('');
    const building = { ...running, report: report() };
    act(() => next(building));
    expect(said()).toMatch(/^Reading the plan…/);
    expect(isDisabled(button('Build board sheets')) && isDisabled(button('Check the plan'))).toBe(true);
    expect(document.activeElement).toBe(button('Build board sheets'));

    await user.keyboard('{Enter}');
    await user.click(button('Check the plan'));
    expect(started).toEqual(['build']);

    act(() => next({ ...building, step: 'writing' }));
    expect(said()).toMatch(/^Writing the board sheets…/);
  });

  test('a build says how far it is, paper by paper; a check cannot say', async () => {
    const { next } = await showApp(running);
    const far = () => screen.getByRole('progressbar').getAttribute('aria-valuenow');
    const layingOut = { ...running, step: 'laying-out' } as const;
    const seen = [far()];
    for (const done of [0, 1, 2]) {
      act(() => next(done === 0 ? layingOut : { ...layingOut, papers: { done, of: 2 } }));
      seen.push(far());
    }
    act(() => next({ ...running, step: 'writing' }));
    expect([...seen, far()].map(Number)).toEqual([10, 30, 53, 75, 75]);
    act(() => next({ ...running, task: 'check' }));
    expect(far()).toBeNull();
  });

  test('it says what to do where Excel waits for a cell, and only then', async () => {
    const { change } = await showApp(running);
    const words = /If you are typing in a cell, press Enter/;
    expect(screen.getByRole('status').textContent).not.toMatch(words);
    act(() => change({ isWaiting: true }));
    expect(screen.getByRole('status').textContent).toMatch(words);
  });

  test('a build can be stopped while it reads, and then says that nothing was changed', async () => {
    const { user } = await showApp({ ...running, report: report() }, {}, 'pack');
    await user.click(button('Stop'));
    expect(screen.getByRole('status', { name: '' }).textContent).toBe('Stopped. Nothing was changed.');
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  });
});

describe('when the plan has been checked', () => {
  test('one sentence says what was found, and is announced', async () => {
    const { next } = await showApp(running);
    act(() => next({ state: 'checked', report: report() }));
    expect(screen.getByRole('status').textContent).toBe(
      'Plan read: 2 priority areas, 62 actions, both BRAG ratings; 1 issue.',
    );
    expect(isDisabled(button('Check the plan'))).toBe(false);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('SEND improvement plan');
    expect(button('As at 8 Sep 2025')).toBeDefined();
    expect(button('1 issue')).toBeDefined();
  });

  test('the date at the top leads to where it is set, and the issues to their list', async () => {
    const { user, runs } = await showApp({ state: 'checked', report: report() });
    await user.click(button('As at 8 Sep 2025'));
    expect(runs.get().page).toBe('pack');
    expect(screen.getByLabelText('As-at date')).toBeDefined();
    await user.click(button('1 issue'));
    expect(runs.get().page).toBe('checks');
  });

  test('what was said goes with the next event, and is never joined to newer figures', async () => {
    const { change } = await showApp({ state: 'checked', report: report() });
    act(() => change({ run: { state: 'checked', report: report({ issues: [] }) }, isOver: true }));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(button('0 issues')).toBeDefined();
  });

  test('one rating column is said to be progress', async () => {
    await showApp({
      state: 'checked',
      report: report({ impactRecorded: false, gaps: gapsOf({ actions: [action()], questions: [] }) }),
    });
    expect(screen.getByRole('status').textContent).toContain('one BRAG rating (progress)');
    expect(screen.getByText(/Impact is not recorded/)).toBeDefined();
  });

  test('an open question is in the first sentence, and what hangs on it is not shown as a fact', async () => {
    const symbols: PlanQuestion = {
      about: 'rating.values',
      sheet: 'Plan',
      cells: 'F5:F9',
      words: 'Which colour is ● (3 actions)?',
      choices: ['●'],
      affects: ['overdue'],
    };
    const words = 'Not counted yet: 3 ratings given as “●”.';
    const asked = report({ questions: [symbols], gaps: { overdue: { kind: 'not counted yet', words } } });
    const total = { ...asked.total, overdue: null, dueSoon: null };
    await showApp({ state: 'checked', report: { ...asked, total } });
    expect(screen.getByRole('status').textContent).toContain('not everything is counted yet: 1 question');
    const figures = screen.getByLabelText('Key figures');
    expect(within(figures).getAllByText(words)).toHaveLength(2);
    expect(figures.textContent).not.toContain('None of 62 actions');
  });

  test('what values of the ratings mean is asked once, and kept when each is answered', async () => {
    const slipping: PlanQuestion = {
      about: 'rating.values',
      sheet: 'Plan',
      cells: 'F5:F9',
      words: 'Which colour are Slipping (3 actions) and Parked (2)?',
      choices: ['Slipping', 'Parked'],
      affects: ['progress'],
    };
    const { user, started } = await showApp({ state: 'checked', report: report({ questions: [slipping] }) });
    const question = screen.getByRole('region', { name: /question about your plan’s ratings/ });
    expect(question.textContent).toContain(slipping.words);
    await user.selectOptions(within(question).getByLabelText('Slipping'), 'Amber');
    await user.click(within(question).getByRole('button', { name: 'Keep these answers' }));
    expect(started).toEqual([]);
    await user.selectOptions(within(question).getByLabelText('Parked'), 'It has left the plan');
    await user.click(within(question).getByRole('button', { name: 'Keep these answers' }));
    const ratings = [
      { value: 'Slipping', countsAs: 'amber' },
      { value: 'Parked', countsAs: 'left' },
    ];
    expect(started).toMatchObject([{ do: 'map', mapping: { ratings } }]);
  });

  test('whose rating a merged cell is has one of two answers, and is kept', async () => {
    const merged: PlanQuestion = {
      about: 'rating.merged',
      sheet: 'Plan',
      cells: 'F5:F7',
      words:
        'The rating in F5:F7 is merged over 3 actions. Is it that of each of them, or of the first alone?',
      choices: ['of each of them', 'of the first alone'],
      affects: ['progress'],
    };
    const { user, started } = await showApp({ state: 'checked', report: report({ questions: [merged] }) });
    const question = screen.getByRole('region', { name: /question about your plan’s ratings/ });
    const keep = within(question).getByRole('button', { name: 'Keep this answer' });
    await user.click(keep);
    expect(started).toEqual([]);
    await user.selectOptions(within(question).getByLabelText(merged.words), 'of each of them');
    await user.click(keep);
    expect(started).toMatchObject([{ do: 'map', mapping: { mergedRatings: 'each' } }]);
  });

  test('the ratings of each area are in words, with the rating that is suggested and why', async () => {
    const rated = areaOf('Priority 1', [
      action({ progress: { ...action().progress, state: 'green' } }),
      action({ progress: { ...action().progress, state: 'red' } }),
      action({ progress: { ...action().progress, state: 'green' } }),
    ]);
    const { user } = await showApp({ state: 'checked', report: report({ areas: [rated] }) });
    await user.click(button(/^Ratings of Priority 1: progress Red ?, impact No rating ?\. Why\?$/));
    const progress = screen.getByRole('group', { name: 'Progress of Priority 1' });
    const words = within(progress).getAllByRole('button');
    expect(words.map(({ textContent }) => textContent)).toEqual(['2 Green', '1 Red']);
    const areas = screen.getByRole('region', { name: 'Ratings by priority area' });
    expect(areas.textContent).toContain(`Red suggested: ${rated.rating.why}`);
  });

  test('the whole plan comes first, and then the areas, the worst first', async () => {
    const rated = (state: 'green' | 'red' | 'amber') =>
      action({ progress: { ...action().progress, state }, impact: { ...action().impact, state } });
    const areas = [
      areaOf('Priority 1', [rated('green')]),
      areaOf('Priority 2', [rated('amber')]),
      areaOf('Priority 3', [rated('red')]),
    ];
    await showApp({ state: 'checked', report: report({ areas }) });
    const lines = within(screen.getByRole('region', { name: 'Ratings by priority area' })).getAllByRole(
      'listitem',
    );
    expect(lines.map((line) => line.querySelector('bdi')!.textContent)).toEqual([
      'Whole plan',
      'Priority 3',
      'Priority 2',
      'Priority 1',
    ]);
  });

  test('an area leads to all of its actions, and its overdue ones to themselves', async () => {
    const place = { ...action().place, row: 12, columns: { ...action().place.columns, due: 4 } };
    const late = action({
      reference: '1.2',
      place,
      due: { kind: 'date', serial: 45800, text: '26/05/2025' },
    });
    const areas = [areaOf('Priority 1', [action({ reference: '1.1' }), late])];
    const { user } = await showApp({ state: 'checked', report: report({ areas }) });
    const items = async () =>
      (await screen.findAllByRole('button', { name: /^Go to row/ })).map(({ ariaLabel }) => ariaLabel);
    await user.click(button('1 overdue: Priority 1. Show them'));
    expect(await items()).toEqual(['Go to row of 1.2']);
    await user.click(button('Back to the overview'));
    expect(document.activeElement).toBe(button('1 overdue: Priority 1. Show them'));
    await user.click(button('Priority 1: 2 actions. Show them'));
    expect(await items()).toEqual(['Go to row of 1.1', 'Go to row of 1.2']);
  });

  test('all actions are searched by reference, words and lead at once', async () => {
    const actions = [
      action({ reference: '1.1', text: 'Recruit two psychologists', lead: 'Head of SEND' }),
      action({
        reference: '1.2',
        text: 'Recruit a designated officer',
        lead: 'Health',
        place: { ...action().place, row: 12 },
      }),
    ];
    const total = areaOf('', actions);
    const { user } = await showApp({ state: 'checked', report: report({ total }) });
    const found = () => screen.getByRole('region', { name: 'Actions found' }).textContent;
    await user.type(screen.getByRole('searchbox'), 'r');
    await screen.findByRole('button', { name: 'Go to row of 1.1' });
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox', { name: 'Search the actions' }), 'recruit');
    expect(found()).toMatch(/^2 actions found\./);
    await user.type(screen.getByRole('searchbox'), ' send');
    expect(found()).toMatch(/^1 action found\.1\.1 Recruit two psychologists/);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), '1.2');
    expect(found()).toContain('designated officer');
    await user.type(screen.getByRole('searchbox'), ' nobody');
    expect(found()).toBe('0 actions found.');
  });

  test('a figure leads to the actions behind it, each to its row, and back', async () => {
    const red = action({
      reference: '1.2',
      text: 'Recruit',
      progress: { ...action().progress, state: 'red' },
    });
    const areas = [areaOf('Priority 1', [action({ reference: '1.1' }), red])];
    const { user, started } = await showApp({ state: 'checked', report: report({ areas }) });
    await user.click(button(/^Ratings of Priority 1/));
    await user.click(button('1 Red: progress of Priority 1. Show the actions'));
    const trace = await screen.findByRole('region', { name: 'Actions behind the figure' });
    expect(within(trace).getByRole('heading').textContent).toBe('Priority 1: progress Red (1 action)');
    expect(document.activeElement).toBe(button('Back to the overview'));
    expect(within(trace).getAllByRole('listitem')).toHaveLength(1);
    expect(trace.textContent).toContain('1.2 Recruit');
    await user.click(button('Go to row of 1.2'));
    expect(started).toEqual([{ do: 'go', sheet: 'Improvement plan', cell: 'A12:F12' }]);
    await user.click(button('Back to the overview'));
    expect(screen.getByRole('region', { name: 'Ratings by priority area' })).toBeDefined();
  });

  test('what moved since the last kept position is told', async () => {
    const sinceBoard = { board: 45870, improved: 0, completed: 1, worsened: 0, added: 0 };
    await showApp({ state: 'checked', report: report({ sinceBoard }) });
    expect(screen.getByText(/0 improved, 1 completed, 0 worsened, 0 new, since 1 August 2025/)).toBeDefined();
  });

  test('whoever is new gets a short tour once, and the way to what the figures mean', async () => {
    const tourSeen = { get: () => undefined, set: jest.fn<undefined, [boolean]>() };
    const { user, runs } = await showApp({ state: 'checked', report: report() }, { tourSeen });
    const tour = within(screen.getByRole('region', { name: 'Welcome' }));
    expect(tour.getAllByRole('listitem')).toHaveLength(3);
    await user.click(tour.getByRole('button', { name: 'Got it' }));
    expect(tourSeen.set).toHaveBeenCalledWith(true);
    expect(screen.queryByRole('region', { name: 'Welcome' })).toBeNull();
    await user.click(button('What do these figures mean?'));
    expect(runs.get().page).toBe('help');
    expect(await screen.findByText(/The due date is before the as-at date/)).toBeDefined();
  });

  test('every sheet is accounted for', async () => {
    await showApp({ state: 'checked', report: report() });
    const items = within(screen.getByRole('region', { name: 'What was read' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent.trim())).toEqual([
      'Improvement plan: 62 rows read, 7 set aside: headings in row 9.',
      'Risks: a risk register.',
    ]);
  });
});

describe('when the sheets have been built', () => {
  const sheet = { name: 'Board summary', created: true, differences: [] };

  test('it is announced, and each sheet is a link', async () => {
    const { user, started } = await showApp(
      { state: 'built', result: { report: report(), sheets: [sheet], notes: [] } },
      {},
      'pack',
    );
    const status = screen.getAllByRole('status').at(-1);
    expect(status!.textContent).toMatch(/^Board sheets built: 2 priority areas/);
    expect(screen.getByRole('region', { name: 'Sheets written' }).textContent).toContain(
      'Board summary (new)',
    );
    expect(screen.queryByText(/figures? to check/)).toBeNull();
    await user.click(button('Go to the sheet Board summary'));
    expect(started).toEqual([{ do: 'go', sheet: 'Board summary', cell: 'A1' }]);
  });

  test('a figure that Excel works out differently is reported with both numbers', async () => {
    const differences = [{ cell: 'C9', expected: 12, found: '#REF!' }];
    const sheets = [{ ...sheet, created: false, differences }];
    await showApp({ state: 'built', result: { report: report(), sheets, notes: [] } }, {}, 'pack');
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

  test('an alert says what to do, and the buttons work again', async () => {
    const { next } = await showApp(running);
    act(() => next({ state: 'failed', problem }));
    expect(screen.getByRole('alert').textContent).toContain(
      'No plan was found. Open the plan workbook and try again.',
    );
    expect(isDisabled(button('Check the plan'))).toBe(false);
    expect(screen.queryByRole('button', { name: 'Build board sheets' })).toBeNull();
  });

  test('the details for IT are copied, with what runs and where', async () => {
    const copied: string[] = [];
    const copy = (text: string) => Promise.resolve(copied.push(text) > 0);
    const { user } = await showApp({ state: 'failed', problem }, { copy });
    await user.click(button('Copy details for IT'));
    expect(copied[0]).toBe(`BRAG Board 0.1.0 in Excel on the web\n${problem.details}`);
    expect(await screen.findByText('Copied.')).toBeDefined();
  });

  test('where copying is blocked, the details are selected and it says how to copy them', async () => {
    const { user } = await showApp({ state: 'failed', problem }, { copy: () => Promise.resolve(false) });
    await user.click(button('Copy details for IT'));
    expect(await screen.findByText(/press Ctrl and C/)).toBeDefined();
    const details = screen.getByLabelText<HTMLTextAreaElement>('Details for IT');
    expect([details.selectionStart, details.selectionEnd]).toEqual([0, details.value.length]);
  });

  test('where no plan was found a person can point at it, one question at a time', async () => {
    const headings = ['What we do', 'How it goes', 'By whom'].map((heading, column) => ({ column, heading }));
    const choices = [{ name: 'Sheet1', rows: [{ row: 4, headings }], likely: null }];
    const { user, started } = await showApp({ state: 'failed', problem: { ...problem, choices } });
    const ask = (name: string) => screen.getByRole('combobox', { name });
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
    await user.selectOptions(ask('Which sheet holds the plan?'), 'Sheet1');
    await user.selectOptions(ask('Which row has the headings?'), '5: What we do | How it goes | By whom');
    await user.selectOptions(ask('Which column says what is to be done?'), 'A: What we do');
    await user.selectOptions(ask('Which column holds the rating of progress?'), 'B: How it goes');
    await user.click(button('Read this as the plan'));
    const columns = {
      action: { column: 'A', heading: 'What we do' },
      progress: { column: 'B', heading: 'How it goes' },
    };
    expect(started).toEqual([
      {
        do: 'map',
        mapping: {
          version: 1,
          sheets: [{ name: 'Sheet1', use: 'plan', tables: [{ headerRow: 5, columns }] }],
        },
      },
    ]);
  });
});

test('what was typed on a page is still there after a look at another', async () => {
  const { user } = await showApp({ state: 'checked', report: report() }, {}, 'pack');
  await user.type(screen.getByLabelText('Name of this board (if it has one)'), 'September board');
  await user.click(tab('Money'));
  await user.click(tab('Board pack'));
  expect(screen.getByLabelText<HTMLInputElement>('Name of this board (if it has one)').value).toBe(
    'September board',
  );
});

test('each area has a rating of progress and one of impact, with how it moved since the last board', async () => {
  const suggested = {
    suggested: 'green',
    why: 'None is Red.',
    typed: '',
    reason: '',
    override: null,
    inForce: 'green',
    moved: 'better',
  } as const;
  const areaRatings = [
    {
      area: 'Priority 1',
      ...suggested,
      impact: { ...suggested, inForce: 'red', override: 'red', reason: 'Surveys', moved: null },
    },
  ] as const;
  const { user } = await showApp({ state: 'checked', report: report({ areaRatings }) });
  const name =
    /^Ratings of Priority 1: progress Green ?, better than at the last board ?, impact Red ?\. Why\?$/;
  const ratings = screen.getByRole('button', { name });
  expect(ratings.textContent).toContain('Green↑');
  await user.click(ratings);
  expect(screen.getByText('Surveys')).toBeDefined();
});

test('an area of a plan that records no impact has none', async () => {
  const gaps = { impact: { kind: 'not recorded', words: 'Impact is not recorded in this plan.' } } as const;
  await showApp({ state: 'checked', report: report({ gaps }) });
  expect(screen.queryByText('Impact')).toBeNull();
  expect(screen.getAllByText('Progress').length).toBeGreaterThan(0);
});

test('a date that the plan gives itself is said first, and one press takes today’s', async () => {
  const { user, started, change } = await showApp({
    state: 'checked',
    report: report({ asAtSource: 'plan' }),
  });
  expect(screen.getByText(/^The plan’s own date is used\./)).toBeDefined();
  await user.click(tab('Board pack'));
  expect(screen.getByLabelText<HTMLInputElement>('As-at date').value).toBe('2025-09-08');
  await user.click(tab('Overview'));
  await user.click(screen.getByRole('button', { name: 'Use today’s date' }));
  expect(started).toEqual(['check']);
  act(() => change({}));
  await user.click(tab('Board pack'));
  expect(screen.getByLabelText<HTMLInputElement>('As-at date').value).toBe('2026-11-23');
});

test('a plan without a title is asked for one, once', async () => {
  const { user, started, next } = await showApp({ state: 'checked', report: report({ title: '' }) });
  expect(screen.getByRole('heading', { name: 'What is this plan called?' })).toBeDefined();
  await user.type(screen.getByLabelText('Title'), 'SEND improvement plan');
  await user.click(button('Keep this title'));
  const { pack } = report().settings;
  const details = { ...pack.details, title: 'SEND improvement plan' };
  expect(started).toEqual([{ do: 'settings', to: { pack: { ...pack, details } } }]);
  act(() => next({ state: 'checked', report: report() }));
  expect(screen.queryByRole('heading', { name: 'What is this plan called?' })).toBeNull();
});

test('a date that is set, or today’s, has no such button', async () => {
  await showApp({ state: 'checked', report: report({ asAtSource: 'today' }) });
  expect(button('As at 8 Sep 2025')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Use today’s date' })).toBeNull();
});

describe('text from the workbook', () => {
  const hostile = ['<img src=x onerror="alert(1)">', '=cmd|"/c calc"!A1', '\u202Egnp.exe', '<b>bold</b>'];

  test.each(hostile)('%s is shown as it is on every page, and is nothing else', async (text) => {
    const due = { kind: 'undated', text } as const;
    const hostileRating = {
      suggested: null,
      why: text,
      typed: '',
      reason: text,
      override: 'red',
      inForce: 'red',
      moved: null,
    } as const;
    const own = areaOf(text, [action({ reference: text, text, lead: text, due })]);
    const shown = report({
      title: text,
      areas: [own],
      total: own,
      areaRatings: [{ area: text, ...hostileRating, impact: hostileRating }],
      issues: [issue({ sheet: text, reference: text, message: text, advice: text, area: text })],
      sheets: [{ name: text, read: false, why: text, rowsRead: 0, rowsSetAside: 0 }],
      keyWarning: text,
    });
    const sheets = [
      { name: text, created: true, differences: [{ cell: 'A1', expected: text, found: text }] },
    ];
    const { view, user } = await showApp({ state: 'built', result: { report: shown, sheets, notes: [] } });
    for (const page of screen.getAllByRole('tab')) await user.click(page);
    expect(view.container.querySelectorAll('img, script, a, b, iframe')).toHaveLength(0);
    // Each kept apart, so that text that runs right to left turns nothing else round.
    const isolated = [...view.container.querySelectorAll('bdi')].filter((part) => part.textContent === text);
    expect(isolated.length).toBeGreaterThan(12);
  });
});

test('where nothing can be written it says why before anything is pressed, and the plan can be read', async () => {
  const words = 'This workbook is open read-only, so nothing can be built.';
  const locked = report({ writeProtection: { build: true, keep: true, words } });
  const { user, started } = await showApp({ state: 'checked', report: locked }, {}, 'pack');
  expect(screen.getByRole('note').textContent).toBe(words);
  for (const name of ['Build board sheets', 'Keep this position']) {
    expect(screen.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name }));
  }
  expect(started).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Check the plan' }));
  expect(started).toEqual(['check']);
});
