/** @jest-environment jsdom */
import { readManifest } from '../manifest/readManifest';

type Command = (event: { completed: () => void }) => void;

const start = jest.fn(() => Promise.resolve());
jest.mock('../../src/taskpane/run/runs', () => ({ runs: { start } }));

/** Runs the entry file as Office.js would; `sets` are the requirement sets that this Excel has. */
async function load({
  host = 'Excel',
  sets = ['ExcelApi', 'SharedRuntime'],
}: { host?: string; sets?: string[] } = {}) {
  const commands = new Map<string, Command>();
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  const isSetSupported = (set: string) => sets.includes(set);
  const office = {
    HostType: { Excel: 'Excel' },
    onReady: (ready: (facts: { host: string }) => void) => ready({ host }),
    context: { requirements: { isSetSupported } },
    addin: { showAsTaskpane },
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
  };
  Object.assign(window, { Office: office, Excel: { run: () => Promise.resolve() } });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/commands');
  });
  return { commands, showAsTaskpane };
}

/** Presses the button and waits until Excel is told that the command has ended. */
function press(command: Command | undefined): Promise<void> {
  return new Promise((completed) => command?.({ completed }));
}

beforeEach(() => start.mockClear());
afterEach(() => Reflect.deleteProperty(window, 'Office'));

test('the commands are those of the manifest', async () => {
  const { commands } = await load();
  const named = [...readManifest().matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect([...commands.keys()]).toEqual(named);
});

test('"Build board sheets" builds, and shows the pane with the same run', async () => {
  const { commands, showAsTaskpane } = await load();
  await press(commands.get('buildBoardSheets'));
  expect(start).toHaveBeenCalledWith('build', expect.any(Function));
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
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

test('outside Excel, or without Office.js, there are no commands', async () => {
  expect((await load({ host: 'Word' })).commands.size).toBe(0);
  Reflect.deleteProperty(window, 'Office');
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/commands');
  });
});
