import type { Frame } from 'playwright-core';
import { largePlan } from '../../support/largePlan';
import { openTab, setStage, strikeStage, type Stage, type Tab } from './openPreview';

let stage: Stage;
let tab: Tab;
let frame: Frame;

beforeAll(async () => {
  stage = await setStage();
  tab = await openTab(stage);
  const { page, pane } = tab;
  await page.getByRole('separator', { name: 'Width of the task pane' }).press('Home');
  const buffer = Buffer.from(largePlan(2_500, 1));
  await page
    .getByLabel('Open a workbook of your own')
    .setInputFiles({ name: 'many.xlsx', mimeType: '', buffer });
  await pane.getByText(/: \d+ priority areas, 2,500 actions/).waitFor();
  // The pane that opened with this workbook.
  frame = page.frames().find((one) => one.url().includes('taskpane'))!;
  await pane.getByRole('tab', { name: /^Checks/ }).click();
  await pane.getByRole('heading', { name: /Not a rating/ }).waitFor();
});
afterAll(async () => {
  await tab.close();
  await strikeStage(stage);
});

interface Drawn {
  /** How many issues there are in all the lists. */
  readonly all: number;
  readonly drawn: number;
  /** Heights in the pane, in pixels, at which there is an issue's place and no issue. */
  readonly blanks: readonly number[];
  /** How much wider the page is than the pane, in pixels. */
  readonly tooWide: number;
}

/** What is on the page, once it has been laid out. */
const look = (): Promise<Drawn> =>
  frame.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const lists = [...document.querySelectorAll('ul[role=list]')];
    const heights = Array.from({ length: Math.floor(innerHeight / 10) }, (_, step) => step * 10);
    const root = document.documentElement;
    return {
      all: lists.reduce((sum, list) => sum + Number(list.firstElementChild?.getAttribute('aria-setsize')), 0),
      drawn: lists.reduce((sum, list) => sum + list.children.length, 0),
      blanks: heights.filter((height) => document.elementFromPoint(60, height)?.matches('ul[role=list]')),
      tooWide: root.scrollWidth - root.clientWidth,
    };
  });

/** The place in its list of the issue that has the focus, and whether all of it is in sight. */
const focused = () =>
  frame.evaluate(() => {
    const item = document.activeElement?.closest('li');
    const box = document.activeElement?.getBoundingClientRect();
    return {
      place: Number(item?.getAttribute('aria-posinset')),
      isInSight: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
    };
  });

test('with more than two thousand issues all kinds can be open, and only what is in sight is drawn', async () => {
  for (const kind of await tab.pane.getByRole('heading', { level: 3 }).getByRole('button').all()) {
    await kind.click();
  }
  const { all, drawn, tooWide } = await look();
  expect(all).toBeGreaterThan(2_000);
  expect(drawn).toBeLessThan(100);
  expect(tooWide).toBe(0);
});

test('wherever the page is scrolled to, it is full of issues', async () => {
  const bottom = () => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (const part of [0, 0.1, 0.35, 0.6, 0.85, 1, 0.5, 0]) {
    const to = (await bottom()) * part;
    await frame.evaluate((top) => scrollTo(0, top), to);
    const { blanks, drawn } = await look();
    expect([part, blanks]).toEqual([part, []]);
    expect(drawn).toBeLessThan(100);
    await tab.picture(`10 many issues at ${part}`);
  }
});

test('the Tab key goes from issue to issue, also after the page was scrolled away from where it is', async () => {
  const { page, pane } = tab;
  await pane.getByRole('button', { name: 'Go to cell G10', exact: true }).focus();
  const first = (await focused()).place;
  let before = first;
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const { place, isInSight } = await focused();
    expect(isInSight).toBe(true);
    expect([before, before + 1]).toContain(place);
    before = place;
  }
  expect(before).toBeGreaterThan(first + 12);
  await frame.evaluate(() => scrollTo(0, 30_000));
  await look();
  expect((await focused()).place).toBe(before);
  await page.keyboard.press('Shift+Tab');
  const { place, isInSight } = await focused();
  expect(isInSight).toBe(true);
  expect([before, before - 1]).toContain(place);
});

test('what is typed in a form outlasts scrolling and another page', async () => {
  const { pane } = tab;
  await frame.evaluate(() => scrollTo(0, 0));
  await pane.getByRole('button', { name: 'More for cell G10', exact: true }).click();
  await pane.getByRole('menuitem', { name: 'Leave as it is…' }).click();
  await pane.getByLabel('Why it may stay').fill('A word of our own.');
  await frame.evaluate(() => scrollTo(0, 30_000));
  await look();
  await pane.getByRole('tab', { name: 'Overview' }).click();
  await pane.getByRole('tab', { name: /^Checks/ }).click();
  expect((await look()).drawn).toBeLessThan(100);
  expect(await pane.getByLabel('Why it may stay').inputValue()).toBe('A word of our own.');
  expect((await look()).blanks).toEqual([]);
  expect(tab.faults).toEqual([]);
});
