import { openTab, paneFrame, setStage, strikeStage, violations, type Stage, type Tab } from './openPreview';

let stage: Stage;
let tab: Tab;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await strikeStage(stage);
});
afterEach(async () => {
  await tab.close();
});

const pages = ['Overview', 'Checks', 'Board pack', 'Money', 'Settings', 'Help'];

/** Opens every group of settings, list of actions and question that a page keeps shut, and waits for what is in it. */
const openAll = async (): Promise<void> => {
  for (const group of document.querySelectorAll('details')) group.open = true;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
] as const)('%s', (name, options) => {
  test('every page of the pane fits 320 pixels with all of it open, and breaks no rule that axe knows', async () => {
    tab = await openTab(stage, options);
    const { page, pane } = tab;
    await page.getByRole('separator', { name: 'Width of the task pane' }).press('Home');
    await pane.getByText(/both BRAG ratings/).waitFor();
    await pane.getByRole('button', { name: 'Got it' }).waitFor();
    const frame = paneFrame(page);
    for (const title of pages) {
      await pane.getByRole('tab', { name: new RegExp(`^${title}`) }).click();
      await pane.getByRole('tabpanel', { name: new RegExp(`^${title}`) }).waitFor();
      await pane.getByText('Opening this page…').waitFor({ state: 'detached' });
      await frame.evaluate(openAll);
      const tooWide = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const found = { tooWide, violations: await violations(frame) };
      await tab.picture(`9 ${title} ${name}`);
      expect([title, found]).toEqual([title, { tooWide: 0, violations: [] }]);
    }
    expect(tab.faults).toEqual([]);
  });
});

test('a pane of 420 pixels zoomed to 200 % holds every page, with all of it open', async () => {
  tab = await openTab(stage);
  const { page, pane } = tab;
  await pane.getByText(/both BRAG ratings/).waitFor();
  const frame = paneFrame(page);
  // Zooming a pane to twice the size leaves its page half the width; ours takes no less than 320 by its own bar.
  await page.locator('iframe[title="BRAG Board task pane"]').evaluate((element: HTMLElement) => {
    element.style.width = '210px';
  });
  await frame.waitForFunction(() => innerWidth === 210);
  for (const title of pages) {
    await pane.getByRole('tab', { name: new RegExp(`^${title}`) }).click();
    await pane.getByText('Opening this page…').waitFor({ state: 'detached' });
    await frame.evaluate(openAll);
    const tooWide = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([title, tooWide]).toEqual([title, 0]);
  }
  expect(tab.faults).toEqual([]);
});

test('the top is at most 88 pixels and its pages stand in one row, at 320 pixels and wider', async () => {
  tab = await openTab(stage);
  const { page, pane } = tab;
  await pane.getByText(/both BRAG ratings/).waitFor();
  const frame = paneFrame(page);
  for (const width of [320, 380, 420]) {
    await page.locator('iframe[title="BRAG Board task pane"]').evaluate((element: HTMLElement, to) => {
      element.style.width = `${to}px`;
    }, width);
    await frame.waitForFunction((wanted) => innerWidth === wanted, width);
    const found = await frame.evaluate(() => {
      const row = document.querySelector('[role=tablist]')!;
      const tops = new Set([...row.children].map((tab) => tab.getBoundingClientRect().top));
      return {
        isLow: document.querySelector('header')!.getBoundingClientRect().height <= 88,
        rows: tops.size,
        tooWide: row.scrollWidth - row.clientWidth,
      };
    });
    expect([width, found]).toEqual([width, { isLow: true, rows: 1, tooWide: 0 }]);
  }
});

test('the whole plan and every area of the sample are in one screen of 420 by 700 pixels', async () => {
  tab = await openTab(stage);
  const { page, pane } = tab;
  await pane.getByRole('button', { name: 'Got it' }).click();
  await page.locator('iframe[title="BRAG Board task pane"]').evaluate((element: HTMLElement) => {
    Object.assign(element.style, { width: '420px', height: '700px', flex: 'none' });
  });
  const frame = paneFrame(page);
  await frame.waitForFunction(() => innerWidth === 420 && innerHeight === 700);
  const bottom = await frame.evaluate(() => {
    const areas = document.querySelector('section[aria-label="Ratings by priority area"]')!;
    return (
      areas.getBoundingClientRect().bottom - document.querySelector('footer')!.getBoundingClientRect().top
    );
  });
  expect(bottom).toBeLessThanOrEqual(0);
});

test('by keyboard alone: through the pages with the arrows, to a figure, to its row in the plan', async () => {
  tab = await openTab(stage);
  const { page, pane } = tab;
  await pane.getByText(/both BRAG ratings/).waitFor();
  await pane.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('tabpanel', { name: /^Checks/ }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: /^Ratings of 1\./ }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: /^1 Red: progress of 1\./ }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('region', { name: 'Actions behind the figure' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    /^[A-R]\d+:[A-R]\d+$/.test(document.querySelector<HTMLInputElement>('.name-box')?.value ?? ''),
  );
  expect(tab.faults).toEqual([]);
});
