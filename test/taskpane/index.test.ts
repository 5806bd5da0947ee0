/** @jest-environment jsdom */
import { screen } from '@testing-library/react';

const start = jest.fn(() => Promise.resolve());
const idle = { run: { state: 'idle' }, asAt: null, made: [], isBehind: false, page: 'overview' };
jest.mock('../../src/taskpane/run/runs', () => ({
  fetchLater: () => Promise.resolve(),
  fetchReading: () => Promise.resolve(),
  runs: {
    start,
    get: () => idle,
    plan: () => null,
    settled: () => Promise.resolve(),
    subscribe: () => () => undefined,
    setAsAt: () => undefined,
  },
}));

/** Opens the page as a host does. `office` is what the page's first script left behind. */
async function openPage(office?: object): Promise<void> {
  document.body.innerHTML = '<div id="root"></div>';
  const none = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => none, Excel: { run: () => Promise.resolve() } });
  if (office !== undefined) Object.assign(window, { Office: office });
  // The page draws itself, with a React of its own, when Office.js answers.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/taskpane/index');
  });
}

function office(host: string | null, isSetSupported: (set: string, version: string) => boolean = () => true) {
  return {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host }),
    context: { host, platform: 'OfficeOnline', requirements: { isSetSupported } },
  };
}

const heading = () =>
  screen.findByRole('heading', { level: 1 }, { timeout: 10_000 }).then(({ textContent }) => textContent);

afterEach(() => Reflect.deleteProperty(window, 'Office'));

test('in Excel the pane opens, and says what it is and where', async () => {
  await openPage(office('Excel'));
  expect(await heading()).toBe('No plan read yet');
  // Known a little later: what tells it is not needed for the first look.
  expect(
    await screen.findByText(/^BRAG Board \d+\.\d+\.\d+ in Excel on the web$/, {}, { timeout: 10_000 }),
  ).toBeDefined();
});

test('the plan is read at once', async () => {
  start.mockClear();
  await openPage(office('Excel'));
  await heading();
  expect(start.mock.calls).toEqual([['check', expect.any(Function)]]);
});

test('its buttons start the run that is shared with the ribbon', async () => {
  await openPage(office('Excel'));
  (await screen.findByRole('button', { name: 'Check the plan' })).click();
  expect(start).toHaveBeenCalledWith('check', expect.any(Function));
});

test('without Office.js it says that it is blocked', async () => {
  await openPage();
  expect(await heading()).toBe('BRAG Board cannot reach Excel');
});

test('in a browser it says to open Excel', async () => {
  await openPage({ ...office(null), context: undefined });
  expect(await heading()).toBe('Open BRAG Board in Excel');
});

test('an Excel that is too old is asked by name and number, and told so', async () => {
  const isSetSupported = jest.fn(() => false);
  await openPage(office('Excel', isSetSupported));
  expect(await heading()).toBe('This Excel is too old for BRAG Board');
  // Text: the number 1.10 would be 1.1.
  expect(isSetSupported).toHaveBeenCalledWith('ExcelApi', '1.14');
});
