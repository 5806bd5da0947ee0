import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { largePlan } from '../support/largePlan';
import { findBrowser } from '../setup/findBrowser';

/**
 * `npm run bench:preview`, after `npm run build`: how long it takes from `node build/start.js` to a page that can be
 * used, from opening a file to the first cells, and how long frames take while 12,000 rows are scrolled.
 */
async function bench(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser is installed: run npm run check:tools');
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  const server = spawn(process.execPath, ['build/start.js'], { stdio: ['ignore', 'pipe', 'inherit'] });
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
    await page.getByRole('button', { name: 'Sample plan' }).click();
    await page.locator('.busy').waitFor();
    await page.locator('.busy').waitFor({ state: 'detached' });
    await page.locator('.cell.filled').first().waitFor();
    console.log(`sample opened again in            ${Math.round(performance.now() - again)} ms`);

    const buffer = Buffer.from(largePlan(12_000, 1));
    const large = performance.now();
    await page
      .getByLabel('Open a workbook of your own')
      .setInputFiles({ name: 'large.xlsx', mimeType: '', buffer });
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
    server.kill();
  }
}

void bench();
