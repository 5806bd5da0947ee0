import { PlanProblem } from '../../src/app/planProblem';
import type { SheetChange } from '../../src/app/recheckRows';
import type { UnderstoodPlan } from '../../src/app/understandCells';
import type { UseCases } from '../../src/taskpane/run/runTask';
import { createRunStore } from '../../src/taskpane/run/runStore';
import { issue, noWorkbook, report } from './samples';

const unasked = () => Promise.reject(new Error('Nobody asked for this.'));

function storeWith(useCases: Partial<UseCases>) {
  const store = createRunStore({
    checkPlan: () => Promise.resolve(report()),
    buildSheets: () => Promise.resolve({ report: report(), sheets: [], notes: [] }),
    acceptIssue: unasked,
    addRatingValidation: unasked,
    fixAndCheck: unasked,
    insertFigure: unasked,
    keepPosition: unasked,
    recheckRows: unasked,
    removeRatingValidation: unasked,
    reopenIssue: unasked,
    setSettings: unasked,
    setMapping: unasked,
    undoAndCheck: unasked,
    now: () => new Date(2025, 8, 8, 14, 5),
    pause: () => Promise.resolve(),
    ...useCases,
  });
  const states: string[] = [];
  store.subscribe(() => {
    const { run } = store.get();
    const task = run.state !== 'running' ? '' : typeof run.task === 'string' ? run.task : run.task.do;
    states.push(run.state === 'running' ? `${task}: ${run.step}` : run.state);
  });
  return { store, states };
}

test('nothing has run at first', () => {
  expect(storeWith({}).store.get()).toEqual({
    run: { state: 'idle' },
    asAt: null,
    made: [],
    isBehind: false,
    page: 'overview',
  });
});

test('a check goes from reading to its report', async () => {
  const { store, states } = storeWith({});
  await store.start('check', noWorkbook);
  expect(states).toEqual(['check: reading', 'checked']);
});

test('a build tells how many papers are laid out', async () => {
  const told: unknown[] = [];
  const { store } = storeWith({
    buildSheets: (_workbook, { onStep, onPaper }) => {
      onStep?.('laying-out');
      onPaper?.(1, 9);
      const { run } = store.get();
      told.push(run.state === 'running' && [run.step, run.papers]);
      return Promise.resolve({ report: report(), sheets: [], notes: [] });
    },
  });
  await store.start('build', noWorkbook);
  expect(told).toEqual([['laying-out', { done: 1, of: 9 }]]);
});

test('a build tells each of its steps', async () => {
  const { store, states } = storeWith({
    buildSheets: (_workbook, { onStep }) => {
      onStep?.('reading');
      onStep?.('laying-out');
      onStep?.('writing');
      return Promise.resolve({ report: report(), sheets: [], notes: [] });
    },
  });
  await store.start('build', noWorkbook);
  expect(states.slice(1)).toEqual(['build: reading', 'build: laying-out', 'build: writing', 'built']);
});

describe('Stop', () => {
  const understood = { report: report({ issues: [] }) } as UnderstoodPlan;

  test('ends a build at the next pause, and what is known stays what is shown', async () => {
    const write = jest.fn();
    const { store, states } = storeWith({
      checkPlan: () => Promise.resolve(report()),
      buildSheets: async (_workbook, { onUnderstood, onStep, pause }) => {
        onUnderstood?.(understood);
        onStep?.('laying-out');
        store.stop();
        await pause?.();
        write();
        return { report: understood.report, sheets: [], notes: [] };
      },
    });
    await store.start('check', noWorkbook);
    await store.start('build', noWorkbook);
    expect(states.at(-1)).toBe('stopped');
    expect(write).not.toHaveBeenCalled();
    expect(store.get().run).toEqual({ state: 'stopped', report: report() });
    expect(store.plan()).toBeNull();
  });

  test('does nothing once a build writes', async () => {
    const { store } = storeWith({
      buildSheets: async (_workbook, { onUnderstood, onStep, pause }) => {
        onUnderstood?.(understood);
        onStep?.('writing');
        store.stop();
        await pause?.();
        return { report: understood.report, sheets: [], notes: [] };
      },
    });
    await store.start('build', noWorkbook);
    expect(store.get().run.state).toBe('built');
    expect(store.plan()).toBe(understood);
  });

  test('does nothing where cells may have been changed already', async () => {
    const { store } = storeWith({
      fixAndCheck: async (_workbook, { pause }, fixes) => {
        store.stop();
        await pause?.();
        return { outcome: { made: fixes, refused: [] }, report: report() };
      },
    });
    await store.start({ do: 'fix', fixes: [] }, noWorkbook);
    expect(store.get().run.state).toBe('done');
  });
});

test.each([
  [null, '2025-09-08', 'today'],
  ['', '2025-09-08', 'today'],
  ['2024-12-31', '2024-12-31', 'set'],
])('an as-at date of %p is %s, %s', async (given, used, asAtSource) => {
  const buildSheets = jest.fn<ReturnType<UseCases['buildSheets']>, Parameters<UseCases['buildSheets']>>(() =>
    Promise.resolve({ report: report(), sheets: [], notes: [] }),
  );
  const { store } = storeWith({ buildSheets });
  if (given !== null) store.setAsAt(given);
  await store.start('build', noWorkbook);
  expect(buildSheets.mock.calls[0]?.[1]).toMatchObject({
    asAt: used,
    asAtSource,
    builtAt: '8 September 2025, 14:05',
  });
});

test('a year that is a slip of the keyboard is refused before anything is read', async () => {
  const checkPlan = jest.fn<ReturnType<UseCases['checkPlan']>, Parameters<UseCases['checkPlan']>>();
  const { store, states } = storeWith({ checkPlan });
  store.setAsAt('0025-09-08');
  await store.start('check', noWorkbook);
  expect(states.at(-1)).toBe('failed');
  expect(store.get().run).toMatchObject({ problem: { details: 'As-at date: 0025-09-08' } });
  expect(checkPlan).not.toHaveBeenCalled();
});

test('such a year leaves the plan in view, and with it the field where it is put right', async () => {
  const { store } = storeWith({});
  await store.start('check', noWorkbook);
  store.setAsAt('0025-09-08');
  await store.start('check', noWorkbook);
  expect(store.get().run).toMatchObject({ state: 'failed', report: report() });
  store.setAsAt('2025-09-08');
  await store.start('check', noWorkbook);
  expect(store.get().run.state).toBe('checked');
});

test('a run that cannot be done ends as failed, with what to do', async () => {
  const { store } = storeWith({
    checkPlan: () => Promise.reject(new PlanProblem('no-plan', 'Open the plan workbook.')),
  });
  await store.start('check', noWorkbook);
  expect(store.get().run).toEqual({
    state: 'failed',
    problem: {
      message: 'Open the plan workbook.',
      details: 'PlanProblem no-plan: Open the plan workbook.',
      isNoPlan: true,
    },
  });
});

test('a workbook that Excel will not open ends the run as failed', async () => {
  const { store } = storeWith({});
  await store.start('check', () => Promise.reject(new PlanProblem('protected', 'Unprotect the sheet.')));
  expect(store.get().run).toMatchObject({ state: 'failed', problem: { message: 'Unprotect the sheet.' } });
});

test('the same task again runs once, and another one waits its turn', async () => {
  let end = (): void => undefined;
  const checkPlan = jest.fn<ReturnType<UseCases['checkPlan']>, Parameters<UseCases['checkPlan']>>(
    () =>
      new Promise((resolve) => {
        end = () => resolve(report());
      }),
  );
  const { store, states } = storeWith({ checkPlan });
  const first = store.start('check', noWorkbook);
  const again = store.start('check', noWorkbook);
  const other = store.start('build', noWorkbook);
  end();
  await Promise.all([first, again]);
  await other;
  expect(checkPlan).toHaveBeenCalledTimes(1);
  expect(states.slice(0, 2)).toEqual(['check: reading', 'checked']);
  expect(states.at(-1)).toBe('built');
});

test('a listener that has left hears nothing more', async () => {
  const { store } = storeWith({});
  const listener = jest.fn();
  store.subscribe(listener)();
  await store.start('check', noWorkbook);
  expect(listener).not.toHaveBeenCalled();
});

describe('acting on the plan', () => {
  const fix = { sheet: 'Plan', cell: 'F12', from: 'Gren', to: 'Green' };
  const clean = report({ issues: [] });

  test('fixes keep the plan in view, say what was left alone, and can be undone as a whole', async () => {
    const undone: unknown[] = [];
    const refused = { change: { ...fix, cell: 'F13' }, reason: 'formula' as const };
    const { store, states } = storeWith({
      fixAndCheck: (_workbook, _options, fixes) =>
        Promise.resolve({ outcome: { made: fixes, refused: [refused] }, report: clean }),
      undoAndCheck: (_workbook, _options, made) => {
        undone.push(...made);
        return Promise.resolve({ outcome: { made, refused: [] }, report: report() });
      },
    });
    await store.start('check', noWorkbook);
    await store.start({ do: 'fix', fixes: [fix] }, noWorkbook);
    expect(states.slice(-2)).toEqual(['fix: reading', 'done']);
    expect(store.get().run).toMatchObject({ said: '1 cell changed.', report: clean });
    expect(store.get().run).toMatchObject({
      notes: [expect.stringContaining('cell F13 was left alone: it holds a formula')],
    });
    // The same cell again, and another: one press takes both back to what they were first.
    const second = { ...fix, from: 'Green', to: 'Blue' };
    const other = { ...fix, cell: 'F20', from: '', to: 'Red' };
    await store.start({ do: 'fix', fixes: [second, other] }, noWorkbook);
    expect(store.get().made).toHaveLength(2);
    await store.start({ do: 'undo' }, noWorkbook);
    expect(undone).toEqual([{ ...fix, to: 'Blue' }, other]);
    expect(store.get()).toMatchObject({ made: [], run: { said: '2 cells put back.' } });
  });

  test('fixes are asked to be one step of the host’s own undo, and a check is not', async () => {
    const asked: unknown[] = [];
    const { store } = storeWith({
      fixAndCheck: () => Promise.resolve({ outcome: { made: [], refused: [] }, report: clean }),
    });
    const inWorkbook: typeof noWorkbook = (work, choices) => {
      asked.push(choices?.oneUndoStep);
      return noWorkbook(work);
    };
    await store.start('check', inWorkbook);
    await store.start({ do: 'fix', fixes: [fix] }, inWorkbook);
    expect(asked).toEqual([false, true]);
  });

  test('a fix that Excel refuses leaves the plan in view', async () => {
    const { store } = storeWith({
      fixAndCheck: () => Promise.reject(new PlanProblem('protected', 'Unprotect it.')),
    });
    await store.start('check', noWorkbook);
    await store.start({ do: 'fix', fixes: [fix] }, noWorkbook);
    expect(store.get().run).toMatchObject({
      state: 'failed',
      problem: { message: 'Unprotect it.' },
      report: report(),
    });
  });

  test('an acceptance carries the day, and the as-at date of what is shown', async () => {
    const acceptIssue = jest.fn<ReturnType<UseCases['acceptIssue']>, Parameters<UseCases['acceptIssue']>>(
      () => Promise.resolve(clean),
    );
    const { store } = storeWith({ acceptIssue });
    await store.start('check', noWorkbook);
    store.setAsAt('2024-12-31');
    await store.start({ do: 'accept', issue: issue(), given: { who: 'Jo', reason: 'Known.' } }, noWorkbook);
    const [, options, , given] = acceptIssue.mock.calls[0]!;
    expect([options.asAt, given]).toEqual(['2025-09-08', { who: 'Jo', reason: 'Known.', on: '2025-09-08' }]);
  });
});

test('the page in front is told, and a run leaves it where it is', async () => {
  const { store } = storeWith({});
  const listener = jest.fn();
  store.subscribe(listener);
  store.show('help');
  expect(listener).toHaveBeenCalledTimes(1);
  await store.start('check', noWorkbook);
  expect(store.get().page).toBe('help');
});

describe('keeping the position', () => {
  const kept = {
    status: 'kept' as const,
    cycleDate: '2025-09-08',
    label: 'September board',
    actions: 62,
    sheet: 'BRAG history',
    created: true,
    replaced: false,
    matching: { matches: [], onlyBefore: [], onlyAfter: [] },
    damaged: [{ row: 6, why: 'it has no date' }],
    notes: [],
  };
  type Keep = UseCases['keepPosition'];

  test('is done at this moment, and says for which board and where', async () => {
    const keepPosition = jest.fn<ReturnType<Keep>, Parameters<Keep>>(() => Promise.resolve(kept));
    const { store, states } = storeWith({ keepPosition });
    await store.start({ do: 'keep', keep: { label: 'September board' } }, noWorkbook);
    expect(keepPosition.mock.calls[0]?.[1]).toMatchObject({
      label: 'September board',
      today: '2025-09-08',
      timeOfDay: (14 * 60 + 5) / (24 * 60),
    });
    expect(states).toEqual(['keep: reading', 'done']);
    expect(store.get().run).toEqual({
      state: 'done',
      said: 'Kept the position of 8 September 2025 (“September board”): 62 actions, in the new sheet “BRAG history”.',
      notes: ['Row 7 of “BRAG history” cannot be read and is left out: it has no date.'],
      report: report(),
      of: 'keep',
    });
  });

  test('a name that is only the date is not said twice', async () => {
    const label = '8 September 2025';
    const { store } = storeWith({
      keepPosition: () => Promise.resolve({ ...kept, label, replaced: true, created: false, damaged: [] }),
    });
    await store.start({ do: 'keep', keep: { label: '', replace: true } }, noWorkbook);
    expect(store.get().run).toMatchObject({
      said: 'Replaced the position of 8 September 2025: 62 actions, in the sheet “BRAG history”.',
      notes: [],
    });
  });

  test('a cycle that has a position already is left as it is, and that is said', async () => {
    const { store } = storeWith({
      keepPosition: () => Promise.resolve({ status: 'exists', cycleDate: '2025-09-08', label: 'First go' }),
    });
    await store.start({ do: 'keep', keep: { label: '' } }, noWorkbook);
    expect(store.get().run).toMatchObject({
      state: 'done',
      said: 'The position of 8 September 2025 (“First go”) is kept already, and was left as it is.',
      notes: ['Nothing has changed in the workbook.', expect.stringContaining('choose Board pack')],
    });
  });
});

describe('while somebody works on the plan', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const change: SheetChange = { sheetId: '{1}', area: { row: 4, column: 2, rows: 1, columns: 1 } };
  const understood = (issues: number): UnderstoodPlan =>
    ({ report: report({ issues: Array.from({ length: issues }, () => issue()) }) }) as UnderstoodPlan;

  async function checked(recheckRows: UseCases['recheckRows']) {
    const with2 = understood(2);
    const made = storeWith({
      checkPlan: (_workbook, options) => {
        options.onUnderstood?.(with2);
        return Promise.resolve(with2.report);
      },
      recheckRows,
    });
    await made.store.start('check', noWorkbook);
    return made;
  }
  const quiet = () => jest.advanceTimersByTimeAsync(1);

  test('what is shown is checked again at once, and once for changes that come together', async () => {
    const recheckRows = jest.fn(() => Promise.resolve(understood(1)));
    const { store, states } = await checked(recheckRows);
    store.heard(change, noWorkbook);
    store.heard(change, noWorkbook);
    await quiet();
    expect(recheckRows).toHaveBeenCalledTimes(1);
    expect(recheckRows.mock.calls[0]?.slice(0, 3)).toEqual([
      expect.anything(),
      understood(2),
      [change, change],
    ]);
    // Never as running: nothing flickers, and no button is taken away.
    expect(states).toEqual(['check: reading', 'checked', 'checked']);
    expect(store.get().run).toMatchObject({ state: 'checked', report: understood(1).report });
  });

  test('changes that come while a recheck is under way are checked together after it', async () => {
    const ends: (() => void)[] = [];
    const recheckRows = jest
      .fn<Promise<UnderstoodPlan>, Parameters<UseCases['recheckRows']>>()
      .mockImplementation(() => new Promise((resolve) => ends.push(() => resolve(understood(1)))));
    const { store } = await checked(recheckRows);
    store.heard(change, noWorkbook);
    await quiet();
    store.heard(change, noWorkbook);
    await quiet();
    store.heard(change, noWorkbook);
    await quiet();
    expect(recheckRows).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await quiet();
    expect(recheckRows).toHaveBeenCalledTimes(2);
    expect(recheckRows.mock.calls[1]?.[2]).toEqual([change, change]);
    // A change that comes after that is not forgotten.
    ends[1]?.();
    await quiet();
    store.heard(change, noWorkbook);
    await quiet();
    expect(recheckRows).toHaveBeenCalledTimes(3);
  });

  test('what a run said goes with the next change, and not with one that was before it or changes nothing', async () => {
    const recheckRows = jest
      .fn<Promise<UnderstoodPlan>, [unknown, UnderstoodPlan]>()
      .mockImplementationOnce((_workbook, known) => Promise.resolve(known))
      .mockImplementation(() => Promise.resolve(understood(1)));
    const { store } = await checked(recheckRows);
    store.heard(change, noWorkbook);
    await quiet();
    expect(store.get().isOver).toBe(false);
    store.heard(change, noWorkbook);
    await store.start('check', noWorkbook);
    await quiet();
    expect(store.get().isOver).toBe(false);
    store.heard(change, noWorkbook);
    await quiet();
    expect(store.get().isOver).toBe(true);
    await store.start('check', noWorkbook);
    expect(store.get().isOver).toBe(false);
  });

  test('nothing is read before a plan has been checked', async () => {
    const recheckRows = jest.fn(() => Promise.resolve(understood(1)));
    const { store, states } = storeWith({ recheckRows });
    store.heard(change, noWorkbook);
    await quiet();
    expect(recheckRows).not.toHaveBeenCalled();
    expect(states).toEqual([]);
  });

  test('where that fails, the pane only says that it is behind, until the next check', async () => {
    const { store, states } = await checked(() => Promise.reject(new Error('busy')));
    store.heard(change, noWorkbook);
    await quiet();
    expect(store.get()).toMatchObject({ isBehind: true, run: { state: 'checked' } });
    // What went wrong is not lost: the pane can tell it, and a fault of ours shows as one.
    expect(store.get().whyBehind).toMatchObject({ isUnexpected: true, details: 'Error: busy' });
    expect(states).not.toContain('failed');
    await store.start('check', noWorkbook);
    expect(store.get().isBehind).toBe(false);
    expect(store.get().whyBehind).toBeUndefined();
  });

  test('a press waits for a re-check under way, and is done', async () => {
    let end = (): void => undefined;
    const { store, states } = await checked(
      () => new Promise((resolve) => (end = () => resolve(understood(1)))),
    );
    store.heard(change, noWorkbook);
    await quiet();
    const press = store.start('build', noWorkbook);
    end();
    await press;
    expect(states.at(-1)).toBe('built');
  });

  test('runs and re-checks are one after the other, in the order in which they were asked for', async () => {
    const order: string[] = [];
    const ends: (() => void)[] = [];
    const slow = async <T>(name: string, result: T): Promise<T> => {
      order.push(`${name} begins`);
      await new Promise<void>((resolve) => ends.push(resolve));
      order.push(`${name} ends`);
      return result;
    };
    const { store } = storeWith({
      checkPlan: (_workbook, options) => {
        options.onUnderstood?.(understood(2));
        return slow('check', report());
      },
      recheckRows: () => slow('recheck', understood(1)),
      buildSheets: () => slow('build', { report: report(), sheets: [], notes: [] }),
    });
    const check = store.start('check', noWorkbook);
    store.heard(change, noWorkbook);
    await quiet();
    const build = store.start('build', noWorkbook);
    for (const run of [1, 2, 3]) {
      await jest.advanceTimersByTimeAsync(1);
      expect(ends).toHaveLength(run);
      ends.at(-1)?.();
    }
    await Promise.all([check, build]);
    expect(order).toEqual([
      'check begins',
      'check ends',
      'recheck begins',
      'recheck ends',
      'build begins',
      'build ends',
    ]);
  });
});
