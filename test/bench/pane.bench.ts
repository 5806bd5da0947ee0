import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Frame, FrameLocator, Page } from 'playwright-core';
import { goTo, openTab, root, setStage, showSheet, strikeStage } from '../stand-in/preview/openPreview';
import { largePlan } from '../support/largePlan';
import { frameId, longTasks } from './longTasks';

/** What a person notices, in milliseconds. */
const longest = 50;

/** How many actions the large plan has. */
const size = Number(process.argv[2] ?? 2_000);
const actions = `${size.toLocaleString('en-GB')} actions`;
const checked = new RegExp(`: \\d+ priority areas, ${actions}`);

/**
 * `npm run bench:pane`, after `npm run build`: what the pane fetches first, how long until it paints and answers, and
 * the tasks of more than 50 ms that it needs on the sample and on 2,000 actions, or as many as are asked for
 * (`npm run bench:pane -- 12000`). In brackets, what of a task was on the processor, which other programs on the
 * computer do not add to.
 */
async function bench(): Promise<void> {
  const bytes = gzipSync(readFileSync(join(root, 'dist', 'taskpane.js'))).length;
  console.log(`script to the first look          ${(bytes / 1000).toFixed(0)} kB gzipped`);
  const stage = await setStage();
  const tab = await openTab(stage);
  const session = await stage.browser.newBrowserCDPSession();
  const { page, pane } = tab;
  const tasks = (what: string, work: () => Promise<unknown>) => tasksOf(session, page, what, work);
  try {
    await pane.getByText(/both BRAG ratings/).waitFor();
    const paint = await paneOf(page).evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    console.log(`first paint after                 ${Math.round(paint ?? NaN)} ms`);
    await tasks('opening on the sample', async () => {
      await paneOf(page).evaluate(() => location.reload());
      await pane.getByText(/both BRAG ratings/).waitFor();
    });
    await tasks('turning pages', () => turnPages(page, ''));

    const buffer = Buffer.from(largePlan(size, 1));
    await page
      .getByLabel('Open a workbook of your own')
      .setInputFiles({ name: 'large.xlsx', mimeType: '', buffer });
    await page.getByRole('heading', { name: /large\.xlsx/ }).waitFor();
    await pane.getByText(checked).waitFor();
    console.log(`with ${actions}`);
    await tasks('opening', async () => {
      await paneOf(page).evaluate(() => location.reload());
      await pane.getByText(checked).waitFor();
    });
    await tasks('checking', async () => {
      await pane.getByRole('button', { name: 'Check the plan' }).click();
      await ends(pane, checked);
    });
    await tasks('turning pages', () => turnPages(page, `, ${actions}`));
    await tasks('checking after an edit', () => edit(page, pane));
    await tasks('selecting', async () => {
      for (const row of [3, 4, 5]) {
        await goTo(page, `G${row}`);
        await pane.getByRole('button', { name: new RegExp(`^Why\\? A${row - 2} `) }).waitFor();
      }
    });
    await tasks('building the sheets', async () => {
      await pane.getByRole('button', { name: 'Build board sheets' }).click();
      await ends(pane, /^Board sheets built/);
    });
    await tasks('building them again', async () => {
      await pane.getByRole('button', { name: 'Build board sheets' }).click();
      await pane.getByText('Reading the plan…').waitFor();
      await ends(pane, /^Board sheets built/);
    });
    await tasks('selecting on a paper', async () => {
      await showSheet(page, 'Board summary');
      // A figure of the first area.
      await goTo(page, 'G7');
      await pane.getByRole('button', { name: /^Why\? (?!A\d)/ }).waitFor();
    });
    await tasks('keeping a position', async () => {
      await pane.getByRole('button', { name: 'Keep this position' }).click();
      await ends(pane, /^Kept the position/);
    });
    await tasks('checking beside a kept one', async () => {
      await pane.getByRole('button', { name: 'Check the plan' }).click();
      await ends(pane, checked);
    });
    await tasks('turning pages', () => turnPages(page, ', a position kept'));
    await tasks('building beside a kept one', async () => {
      await pane.getByRole('button', { name: 'Build board sheets' }).click();
      await ends(pane, /^Board sheets built/);
    });
  } finally {
    await tab.close();
    await strikeStage(stage);
  }
}

const paneOf = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('taskpane'))!;

const ends = (pane: FrameLocator, said: RegExp): Promise<void> =>
  pane.getByRole('status').last().getByText(said).waitFor({ timeout: 120_000 });

/** So often a rating is made none and put back: on a busy computer, the least of the times is the pane's own. */
const edits = 3;

/** Types a rating that is none, and the one that was there, and says how long it takes until the pane counts the issue. */
async function edit(page: Page, pane: FrameLocator): Promise<void> {
  const issues = pane.getByRole('button', { name: /^[\d,]+ issues?$/ });
  const before = Number((await issues.textContent())?.replace(/\D/g, ''));
  const times: number[] = [];
  for (let time = 0; time < edits; time++) {
    times.push(await untilCounted(page, pane, 'Rde', before + 1));
    times.push(await untilCounted(page, pane, 'Blue', before));
  }
  const said = times.map((ms) => Math.round(ms)).sort((a, b) => a - b);
  console.log(
    `  ${'figures current after an edit'.padEnd(46)} ${said[0]} ms, the least of ${said.join(', ')}`,
  );
}

/** From Enter in the plan's first rating to the frame in which the pane says so many issues. */
async function untilCounted(page: Page, pane: FrameLocator, typed: string, count: number): Promise<number> {
  await goTo(page, 'G2');
  await page.keyboard.type(typed);
  const counted = `${count.toLocaleString('en-GB')} issues`;
  const current = paneOf(page).evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const look = new MutationObserver(() => {
          if (![...document.querySelectorAll('button')].some(({ textContent }) => textContent === words))
            return;
          look.disconnect();
          resolve(performance.timeOrigin + performance.now());
        });
        look.observe(document.body, { childList: true, characterData: true, subtree: true });
      }),
    counted,
  );
  const begun = await page.evaluate(() => performance.timeOrigin + performance.now());
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: counted }).waitFor();
  return (await current) - begun;
}

async function turnPages(page: Page, where: string): Promise<void> {
  for (const name of [
    'Checks',
    'Board pack',
    'Money',
    'Settings',
    'Help',
    'Overview',
    'Checks',
    'Overview',
  ]) {
    const ms = await turnTo(paneOf(page), name);
    console.log(`  ${`turning to ${name}${where}`.padEnd(46)} ${Math.round(ms)} ms`);
  }
}

/** From the press of a tab to the frame in which its page is drawn. */
const turnTo = (frame: Frame, name: string): Promise<number> =>
  frame.evaluate(async (wanted) => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    const begun = performance.now();
    const tab = tabs.find((element) => (element.ariaLabel ?? element.textContent).startsWith(wanted))!;
    const panel = tab.getAttribute('aria-controls')!;
    tab.click();
    do await new Promise(requestAnimationFrame);
    while (document.getElementById(panel)?.hidden !== false);
    await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  }, name);

async function tasksOf(
  session: CDPSession,
  page: Page,
  what: string,
  work: () => Promise<unknown>,
): Promise<void> {
  const frame = await frameId(page, 'taskpane');
  // What is still to come after the work, such as the pages that are fetched then, belongs to it.
  const long = await longTasks(session, frame, longest, async () => {
    await work();
    await paneOf(page).evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  });
  const shown = long.map(({ ms, processor }) => `${Math.round(ms)} ms (${Math.round(processor)})`);
  console.log(
    `tasks over ${longest} ms: ${what.padEnd(30)} ${shown.length === 0 ? 'none' : shown.join(', ')}`,
  );
}

void bench();
