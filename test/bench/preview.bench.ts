import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { largePlan } from '../support/largePlan';
import { findBrowser } from '../setup/findBrowser';

const root = join(__dirname, '..', '..');

/**
 * `npm run bench:preview`: how long it takes from `npm start`, with nothing built yet, to a page that can be used, from
 * opening a file to the first cells, and how long frames take while 12,000 rows are scrolled.
 */
async function bench(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser is installed: run npm run check:tools');
  for (const made of ['dist', 'build']) rmSync(join(root, made), { recursive: true, force: true });
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  // A group of its own, so that what npm has started ends too.
  const server = spawn('npm', ['start'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  try {
    const address = await new Promise<string>((resolve) => {
      server.stdout.on('data', (text: Buffer) => {
        const found = /https:\/\/localhost:\d+/.exec(text.toString());
        if (found) resolve(found[0]);
      });
    });
    console.log(`served after                      ${seconds()}`);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    const opened = performance.now();
    await page.goto(address);
    await page.locator('.cell.filled').first().waitFor();
    console.log(`first cells of the sample after   ${Math.round(performance.now() - opened)} ms`);
    const pane = page.frameLocator('.pane-frame');
    await pane.getByRole('button', { name: 'Check the plan' }).waitFor();
    console.log(`pane ready after                  ${Math.round(performance.now() - opened)} ms`);
    console.log(`cold start to usable page         ${seconds()}`);

    const again = performance.now();
    await open(page, 'again.xlsx', readFileSync(join(root, 'assets', 'sample-plan.xlsx')));
    await page.locator('.cell.filled').first().waitFor();
    console.log(`sample opened again in            ${Math.round(performance.now() - again)} ms`);

    const bytes = largePlan(12_000, 1);
    const large = performance.now();
    await open(page, 'large.xlsx', bytes);
    await page.getByRole('tab', { name: 'Plan 1' }).click();
    await page.getByText('Action number 3 of this plan').waitFor();
    console.log(`12,000 rows opened in             ${Math.round(performance.now() - large)} ms`);
    const frames = await page.evaluate(async () => {
      const sheet = document.querySelector('#sheet')!;
      const times: number[] = [];
      let last = performance.now();
      for (let i = 0; i < 200; i++) {
        sheet.scrollTop += 160;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      return times.sort((a, b) => a - b);
    });
    const at = (part: number) => Math.round(frames[Math.floor(frames.length * part)] ?? 0);
    console.log(`frames while scrolling            median ${at(0.5)} ms, 95th ${at(0.95)} ms`);
    await browser.close();
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}

/** Opens a workbook by the page's own button, until its name is in the title. */
async function open(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: '', buffer: Buffer.from(bytes) };
  await page.getByLabel('Open a workbook of your own').setInputFiles(file);
  await page.getByRole('heading', { name: new RegExp(name) }).waitFor();
}

void bench();
