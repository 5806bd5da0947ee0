import { PlanProblem } from '../../src/app/planProblem';
import { createRunStore } from '../../src/taskpane/runStore';
import type { UseCases } from '../../src/taskpane/runStore';
import { noWorkbook, report } from './samples';

function storeWith(useCases: Partial<UseCases>) {
  const store = createRunStore({
    checkPlan: () => Promise.resolve(report()),
    buildSheets: () => Promise.resolve({ report: report(), sheets: [] }),
    now: () => new Date(2025, 8, 8, 14, 5),
    ...useCases,
  });
  const states: string[] = [];
  store.subscribe(() => {
    const { run } = store.get();
    states.push(run.state === 'running' ? `${run.task}: ${run.step}` : run.state);
  });
  return { store, states };
}

test('nothing has run at first', () => {
  expect(storeWith({}).store.get()).toEqual({ run: { state: 'idle' }, asAt: null });
});

test('a check goes from reading to its report', async () => {
  const { store, states } = storeWith({});
  await store.start('check', noWorkbook);
  expect(states).toEqual(['check: reading', 'checked']);
});

test('a build tells each of its steps', async () => {
  const { store, states } = storeWith({
    buildSheets: (_workbook, { onStep }) => {
      onStep?.('reading');
      onStep?.('writing');
      return Promise.resolve({ report: report(), sheets: [] });
    },
  });
  await store.start('build', noWorkbook);
  expect(states).toEqual(['build: reading', 'build: reading', 'build: writing', 'built']);
});

test.each([
  [null, '2025-09-08'],
  ['', '2025-09-08'],
  ['2024-12-31', '2024-12-31'],
])('an as-at date of %p is %s', async (given, used) => {
  const buildSheets = jest.fn<ReturnType<UseCases['buildSheets']>, Parameters<UseCases['buildSheets']>>(() =>
    Promise.resolve({ report: report(), sheets: [] }),
  );
  const { store } = storeWith({ buildSheets });
  if (given !== null) store.setAsAt(given);
  await store.start('build', noWorkbook);
  expect(buildSheets.mock.calls[0]?.[1]).toMatchObject({ asAt: used, builtAt: '8 September 2025, 14:05' });
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

test('a run that cannot be done ends as failed, with what to do', async () => {
  const { store } = storeWith({
    checkPlan: () => Promise.reject(new PlanProblem('no-plan', 'Open the plan workbook.')),
  });
  await store.start('check', noWorkbook);
  expect(store.get().run).toEqual({
    state: 'failed',
    problem: { message: 'Open the plan workbook.', details: 'PlanProblem no-plan: Open the plan workbook.' },
  });
});

test('a workbook that Excel will not open ends the run as failed', async () => {
  const { store } = storeWith({});
  await store.start('check', () => Promise.reject(new PlanProblem('protected', 'Unprotect the sheet.')));
  expect(store.get().run).toMatchObject({ state: 'failed', problem: { message: 'Unprotect the sheet.' } });
});

test('a second start waits for the run under way and starts nothing', async () => {
  let end = (): void => undefined;
  const checkPlan = jest.fn<ReturnType<UseCases['checkPlan']>, Parameters<UseCases['checkPlan']>>(
    () =>
      new Promise((resolve) => {
        end = () => resolve(report());
      }),
  );
  const { store, states } = storeWith({ checkPlan });
  const first = store.start('check', noWorkbook);
  const second = store.start('build', noWorkbook);
  end();
  await Promise.all([first, second]);
  expect(states).toEqual(['check: reading', 'checked']);

  await store.start('build', noWorkbook);
  expect(states.at(-1)).toBe('built');
});

test('a listener that has left hears nothing more', async () => {
  const { store } = storeWith({});
  const listener = jest.fn();
  store.subscribe(listener)();
  await store.start('check', noWorkbook);
  expect(listener).not.toHaveBeenCalled();
});
