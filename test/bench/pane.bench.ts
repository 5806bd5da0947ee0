import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { openTab, root, setStage, strikeStage } from '../preview/openPreview';
import { largePlan } from '../support/largePlan';

/**
 * `npm run bench:pane`, after `npm run build`: what the pane fetches first, how long until it paints and answers, and
 * the tasks of more than 50 ms that it needs on the sample and on 2,000 actions.
 */
async function bench(): Promise<void> {
  const bytes = gzipSync(readFileSync(join(root, 'dist', 'taskpane.js'))).length;
  console.log(`script to the first look          ${(bytes / 1000).toFixed(0)} kB gzipped`);
  const stage = await setStage();
  const tab = await openTab(stage);
  try {
    const { page, pane } = tab;
    await watchTasks(paneOf(page));
    await pane.getByText(/both BRAG ratings/).waitFor();
    const paint = await paneOf(page).evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime); // prettier-ignore
    console.log(`first paint after                 ${Math.round(paint ?? NaN)} ms`);
    for (const name of ['Checks', 'Board pack', 'Finance', 'Settings', 'Overview']) {
      console.log(`${`turning to ${name}`.padEnd(33)} ${Math.round(await turnTo(paneOf(page), name))} ms`);
    }
    await tasksOf(page, 'the sample');

    const buffer = Buffer.from(largePlan(2_000, 1));
    await page
      .getByLabel('Open a workbook of your own')
      .setInputFiles({ name: 'large.xlsx', mimeType: '', buffer });
    await page.getByRole('heading', { name: /large\.xlsx/ }).waitFor();
    await pane.getByText(/: \d+ priority areas, 2,000 actions/).waitFor();
    await watchTasks(paneOf(page));
    await pane.getByRole('button', { name: 'Check the plan' }).click();
    await pane.getByText('Reading the plan…').waitFor({ state: 'detached' });
    await pane.getByText(/: \d+ priority areas, 2,000 actions/).waitFor();
    await tasksOf(page, 'checking 2,000 actions');
    for (const name of ['Checks', 'Finance', 'Overview']) {
      console.log(`${`turning to ${name}, 2,000 actions`.padEnd(33)} ${Math.round(await turnTo(paneOf(page), name))} ms`); // prettier-ignore
    }
    await tasksOf(page, 'turning pages with 2,000 actions');
  } finally {
    await tab.close();
    await strikeStage(stage);
  }
}

const paneOf = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('taskpane'))!;

/** From the press of a tab to the frame in which its page is drawn. */
const turnTo = (frame: Frame, name: string): Promise<number> =>
  frame.evaluate(async (wanted) => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    const begun = performance.now();
    tabs.find((element) => element.textContent.startsWith(wanted))?.click();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  }, name);

/** Begins to note long tasks, those from before included. */
const watchTasks = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const long: number[] = [];
    (window as unknown as { long: number[] }).long = long;
    new PerformanceObserver((list) =>
      long.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });

async function tasksOf(page: Page, what: string): Promise<void> {
  const long = await paneOf(page).evaluate(() => (window as unknown as { long: number[] }).long.splice(0));
  const shown = long.length === 0 ? 'none' : long.map((duration) => `${Math.round(duration)} ms`).join(', ');
  console.log(`tasks over 50 ms: ${what.padEnd(15)} ${shown}`);
}

void bench();
