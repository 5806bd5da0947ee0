import { greyOut, mostTries, retryAfter } from '../../src/commands/greyOut';
import { readManifest } from '../manifest/readManifest';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A ribbon as Excel has it: it takes updates in turn, and may refuse some. */
function ribbon({ canWork = true, refusals = 0 } = {}) {
  const state = { canWork, refusals, asked: 0, buttons: new Map<string, boolean>(), locked: [] as string[] };
  let changed = (): void => undefined;
  const updates: Office.RibbonUpdaterData[] = [];
  const faults: unknown[] = [];
  const stop = greyOut({
    canWork: (button) => state.canWork && !state.locked.includes(button),
    subscribe: (listener) => {
      changed = listener;
      return () => (changed = () => undefined);
    },
    onFault: (fault) => void faults.push(fault),
    requestUpdate: async (update) => {
      state.asked += 1;
      await Promise.resolve();
      if (state.refusals > 0) {
        state.refusals -= 1;
        throw new Error('The ribbon cannot be reached.');
      }
      updates.push(update);
      for (const { id, enabled } of update.tabs[0]?.groups?.[0]?.controls ?? [])
        state.buttons.set(id, enabled === true);
    },
  });
  return {
    state,
    updates,
    faults,
    stop,
    become: (next: boolean) => {
      state.canWork = next;
      changed();
    },
  };
}

const settle = () => jest.advanceTimersByTimeAsync(0);
const grey = [...['Check', 'Build', 'Keep'].map((name) => [`BragBoard.${name}`, false] as const)];

test('buttons that can work are left alone', async () => {
  const { state } = ribbon();
  await settle();
  expect(state.asked).toBe(0);
});

test('the buttons that start a run are grey while they cannot, and come back', async () => {
  const { state, become } = ribbon();
  become(false);
  await settle();
  expect([...state.buttons]).toEqual(grey);
  become(true);
  await settle();
  expect([...state.buttons.values()]).toEqual([true, true, true]);
});

test('in a workbook that cannot be written to the plan can still be checked', async () => {
  const { state, become } = ribbon();
  state.locked = ['build', 'keep'];
  become(true);
  await settle();
  expect([...state.buttons]).toEqual([['BragBoard.Check', true], ...grey.slice(1)]);
  state.locked = ['keep'];
  become(true);
  await settle();
  expect([...state.buttons.values()]).toEqual([true, true, false]);
});

test('in an Excel that can never do it they are grey from the start', async () => {
  const { state } = ribbon({ canWork: false });
  await settle();
  expect([...state.buttons]).toEqual(grey);
});

test('a run that ends while the ribbon is asked leaves no button grey', async () => {
  const { state, become } = ribbon();
  become(false);
  become(true);
  await settle();
  expect([...state.buttons.values()]).not.toContain(false);
});

test('what the ribbon refused is made up for a little later', async () => {
  const { state, become } = ribbon();
  become(false);
  await settle();
  state.refusals = 1;
  become(true);
  await settle();
  expect([...state.buttons.values()]).toEqual([false, false, false]);
  await jest.advanceTimersByTimeAsync(retryAfter);
  expect([...state.buttons.values()]).toEqual([true, true, true]);
});

test('a ribbon that keeps refusing is left alone until something changes, and the fault is told', async () => {
  const { state, become, faults } = ribbon({ refusals: mostTries });
  become(false);
  await jest.advanceTimersByTimeAsync(retryAfter * 20);
  expect(state.asked).toBe(mostTries);
  expect(faults).toEqual([new Error('The ribbon cannot be reached.')]);
  become(false);
  await settle();
  expect([...state.buttons]).toEqual(grey);
});

test('nothing is asked once it is stopped', async () => {
  const { state, become, stop } = ribbon();
  stop();
  become(false);
  await settle();
  expect(state.asked).toBe(0);
});

test('the ribbon that is named is that of the manifest', async () => {
  const { updates, become } = ribbon();
  become(false);
  await settle();
  const [tab] = updates[0]!.tabs;
  const [group] = tab!.groups!;
  const manifest = readManifest();
  expect(manifest).toContain(`<OfficeTab id="${tab!.id}">`);
  expect(manifest).toContain(`<Group id="${group!.id}">`);
  for (const { id } of group!.controls!) expect(manifest).toContain(`<Control xsi:type="Button" id="${id}">`);
});
