import { PlanProblem } from '../../src/app/planProblem';
import { openWithWorkbook } from '../../src/excel/openWithWorkbook';

const key = 'Office.AutoShowTaskpaneWithDocument';

/**
 * Settings as Office.js keeps them: a copy of the workbook's, which is read and saved as a whole. The same
 * sequence runs on the genuine library in `test/stand-in/preview/preview.test.ts`.
 */
function settingsOf(workbook: Map<string, unknown>, fails: { read?: boolean; save?: boolean } = {}) {
  let copy = new Map(workbook);
  type Back = (result: object) => void;
  const error = { name: 'Save Settings Error', code: 3000, message: 'Read-only.' };
  const answer = (back: Back, failed = false) =>
    queueMicrotask(() => back(failed ? { status: 'failed', error } : { status: 'succeeded' }));
  return {
    get: (name: string) => copy.get(name) ?? null,
    set: (name: string, value: unknown) => void copy.set(name, value),
    remove: (name: string) => void copy.delete(name),
    refreshAsync: (back: Back) => {
      if (fails.read !== true) copy = new Map(workbook);
      answer(back, fails.read);
    },
    saveAsync: (back: Back) => {
      if (fails.save !== true) {
        workbook.clear();
        for (const [name, value] of copy) workbook.set(name, value);
      }
      answer(back, fails.save);
    },
  } as unknown as Office.Settings;
}

test('a workbook does not open the pane until somebody says so, and stops when somebody says so', async () => {
  const workbook = new Map<string, unknown>();
  const opens = openWithWorkbook(settingsOf(workbook));
  expect(await opens.get()).toBe(false);
  await opens.set(true);
  expect([await opens.get(), [...workbook]]).toEqual([true, [[key, true]]]);
  await opens.set(false);
  expect([await opens.get(), [...workbook]]).toEqual([false, []]);
});

test('what was kept in the workbook since the pane was opened is not taken back', async () => {
  const workbook = new Map<string, unknown>([['BragBoard.mapping', 'old']]);
  const opens = openWithWorkbook(settingsOf(workbook));
  workbook.set('BragBoard.mapping', 'new').set('BragBoard.cycles', 'kept since');
  await opens.set(true);
  expect([...workbook]).toEqual([
    ['BragBoard.mapping', 'new'],
    ['BragBoard.cycles', 'kept since'],
    [key, true],
  ]);
});

test('a colleague’s choice is seen without opening the pane anew', async () => {
  const workbook = new Map<string, unknown>();
  const opens = openWithWorkbook(settingsOf(workbook));
  workbook.set(key, true);
  expect(await opens.get()).toBe(true);
});

test.each([['read'], ['save']])(
  'where Excel refuses to %s, that is said and nothing changes',
  async (what) => {
    const workbook = new Map<string, unknown>([['BragBoard.mapping', 'kept']]);
    const opens = openWithWorkbook(settingsOf(workbook, { [what]: true }));
    const failure = await opens.set(true).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PlanProblem);
    expect((failure as PlanProblem).message).toMatch(/^Excel did not keep this setting\./);
    expect((failure as PlanProblem).cause).toEqual(new Error('Save Settings Error 3000: Read-only.'));
    expect([...workbook]).toEqual([['BragBoard.mapping', 'kept']]);
  },
);
