/** @jest-environment jsdom */
import shortcuts from '../../src/commands/shortcuts.json';
import { readManifest } from '../manifest/readManifest';

type Command = (event?: { completed: () => void }) => void;

const start = jest.fn(() => Promise.resolve());
const show = jest.fn();
let state = 'idle';
let changed = (): void => undefined;
jest.mock('../../src/taskpane/run/runs', () => ({
  runs: {
    start,
    show,
    get: () => ({ run: { state } }),
    subscribe: (listener: () => void) => (changed = listener),
  },
}));

const ask = jest.fn(() => Promise.resolve());
jest.mock('../../src/taskpane/why/whys', () => ({ whys: { ask } }));

/** Runs the entry file as Office.js would; `sets` are the requirement sets that this Excel has. */
async function load({
  host = 'Excel',
  sets = ['ExcelApi', 'SharedRuntime'],
}: { host?: string; sets?: string[] } = {}) {
  const commands = new Map<string, Command>();
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  const requestUpdate = jest.fn<Promise<void>, [Office.RibbonUpdaterData]>(() => Promise.resolve());
  const isSetSupported = (set: string) => sets.includes(set);
  const office = {
    HostType: { Excel: 'Excel' },
    onReady: (ready: (facts: { host: string }) => void) => ready({ host }),
    context: { requirements: { isSetSupported } },
    addin: { showAsTaskpane },
    ribbon: { requestUpdate },
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
  };
  Object.assign(window, { Office: office, Excel: { run: () => Promise.resolve() } });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/commands');
  });
  const enabled = () =>
    requestUpdate.mock.calls.map(([update]) =>
      update.tabs[0]?.groups?.[0]?.controls?.map((one) => one.enabled),
    );
  return { commands, showAsTaskpane, enabled };
}

/** Presses the button and waits until Excel is told that the command has ended. */
function press(command: Command | undefined): Promise<void> {
  return new Promise((completed) => command?.({ completed }));
}

beforeEach(() => {
  start.mockClear();
  show.mockClear();
  state = 'idle';
});
afterEach(() => Reflect.deleteProperty(window, 'Office'));

const inManifest = [...readManifest().matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
  ([, name]) => name,
);

test('the commands are those of the manifest and of the keyboard shortcuts, and no others', async () => {
  const { commands } = await load();
  const onKeys = shortcuts.actions.map(({ id }) => id);
  expect([...commands.keys()].sort()).toEqual([...new Set([...inManifest, ...onKeys])].sort());
  expect(inManifest).toEqual(['checkPlan', 'buildBoardSheets', 'keepPosition', 'showHelp', 'whyHere']);
});

test.each([
  ['checkPlan', 'checks', 'check'],
  ['buildBoardSheets', 'pack', 'build'],
  ['keepPosition', 'pack', { do: 'keep', keep: { label: '' } }],
])('%s shows the pane at “%s” with the run that it starts', async (name, page, task) => {
  const { commands, showAsTaskpane } = await load();
  await press(commands.get(name));
  expect(show).toHaveBeenCalledWith(page);
  expect(start).toHaveBeenCalledWith(task, expect.any(Function));
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test('Help shows the pane at its help, and starts nothing', async () => {
  const { commands, showAsTaskpane } = await load();
  await press(commands.get('showHelp'));
  expect(show).toHaveBeenCalledWith('help');
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(start).not.toHaveBeenCalled();
});

test('the keys that open the pane leave it at the page it was at; keys bring no event to complete', async () => {
  const { commands, showAsTaskpane } = await load();
  commands.get('showPane')?.();
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(show).not.toHaveBeenCalled();
  commands.get('buildBoardSheets')?.();
  expect(start).toHaveBeenCalledTimes(1);
});

test('an Excel that is too old builds nothing and shows the pane, which says why', async () => {
  const { commands, showAsTaskpane } = await load({ sets: ['SharedRuntime'] });
  await press(commands.get('buildBoardSheets'));
  expect(start).not.toHaveBeenCalled();
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test('without a shared runtime the sheets are still built', async () => {
  const { commands, showAsTaskpane } = await load({ sets: ['ExcelApi'] });
  await press(commands.get('buildBoardSheets'));
  expect(start).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

describe('greying out', () => {
  const sets = ['ExcelApi', 'SharedRuntime', 'RibbonApi'];

  test('while a run is under way', async () => {
    const { enabled } = await load({ sets });
    state = 'running';
    changed();
    await new Promise((done) => setTimeout(done));
    state = 'done';
    changed();
    await new Promise((done) => setTimeout(done));
    expect(enabled()).toEqual([
      [false, false, false],
      [true, true, true],
    ]);
  });

  test('in an Excel that is too old', async () => {
    const { enabled } = await load({ sets: ['SharedRuntime', 'RibbonApi'] });
    expect(enabled()).toEqual([[false, false, false]]);
  });

  test('is not asked of an Excel that cannot; its commands work all the same', async () => {
    const { enabled, commands } = await load();
    state = 'running';
    await press(commands.get('checkPlan'));
    expect(enabled()).toEqual([]);
    expect(start).toHaveBeenCalledTimes(1);
  });
});

test('outside Excel, or without Office.js, there are no commands', async () => {
  expect((await load({ host: 'Word' })).commands.size).toBe(0);
  Reflect.deleteProperty(window, 'Office');
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/commands');
  });
});

test('the menu of a cell asks why, and shows the pane', async () => {
  const { commands, showAsTaskpane } = await load();
  await press(commands.get('whyHere'));
  expect(ask).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(start).not.toHaveBeenCalled();
});
