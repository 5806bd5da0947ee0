import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { parseAddress } from '../../../src/workbook-file/model/address';
import { splitReference } from '../../../src/workbook-file/model/sheetReference';
import { createCertificate } from '../../../src/stand-in/preview/server/certificate';
import { serve, type Preview } from '../../../src/stand-in/preview/server/serve';
import { siteFiles } from '../../../src/stand-in/preview/server/site';
import { findBrowser } from '../../setup/findBrowser';

export const root = join(__dirname, '..', '..', '..');
const pictures = join(root, 'out', 'preview');

/** A browser and a running preview for all tests of a file. */
export interface Stage {
  browser: Browser;
  preview: Preview;
}

/** Starts both; a missing browser or build is an error, never a reason to skip. */
export async function setStage(): Promise<Stage> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser is installed: run npm run check:tools');
  if (!existsSync(join(root, 'build', 'preview', 'preview.js'))) throw new Error('Run npm run build first.');
  mkdirSync(pictures, { recursive: true });
  const preview = await serve(siteFiles(root), await createCertificate(new Date()), 0);
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return { browser, preview };
}

export async function strikeStage({ browser, preview }: Stage): Promise<void> {
  await browser.close();
  await preview.close();
}

/** The preview in a tab of its own, and what went wrong in it. */
export interface Tab {
  page: Page;
  /** The task pane's page. */
  pane: FrameLocator;
  /** Errors on the console, violations of a policy, failed requests, and requests to any other place. */
  faults: string[];
  close: () => Promise<void>;
  /** Keeps a picture for a person to look at. */
  picture: (name: string) => Promise<void>;
}

/**
 * Opens the preview and waits for the sample's cells and for the pane.
 * @param prepare is called with the page before anything is loaded into it
 */
export async function openTab(
  { browser, preview }: Stage,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Tab> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  // Violations of the content security policy are errors on the console too.
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (origin !== preview.address && protocol !== 'blob:') faults.push(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed ${request.url()}`);
  });
  await prepare?.(page);
  await page.goto(preview.address);
  const pane = page.frameLocator('iframe[title="BRAG Board task pane"]');
  await page.locator('.cell.filled').first().waitFor();
  await pane.getByRole('button', { name: 'Check the plan' }).waitFor();
  return {
    page,
    pane,
    faults,
    close: () => context.close(),
    picture: async (name) => {
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
  };
}

/** Shows another sheet by its tab, and waits until its cells are there: what is typed before goes to the sheet in front. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('grid', { name: `Sheet ${name}`, exact: true }).waitFor();
}

/** Goes to a cell by the name box, as Ctrl+G does in Excel. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByLabel('Cell that is selected');
  await box.fill(address);
  await box.press('Enter');
  await page.locator('#sheet').focus();
  const { row, column } = parseAddress(splitReference(address).rest)!;
  await page.locator(`#sheet[aria-activedescendant="cell-${row}-${column}"]`).waitFor();
}

/** What the formula bar says of a cell. */
export async function inputOf(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  await page.locator('.cell-input[aria-busy="false"]').waitFor();
  return page.getByLabel('What is in the cell').inputValue();
}

/** The task pane's page, where a locator is not enough. */
export const paneFrame = (page: Page): Frame =>
  page.frames().find((frame) => frame.url().includes('taskpane'))!;

/** The rules of accessibility that a page breaks, each with the first places that do. */
export async function violations(frame: Page | Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    // Fluent UI's own stops for the Tab key in groups that arrows go through; a screen reader never hears them.
    const context = { include: [document], exclude: ['[data-tabster-dummy]'] } as const;
    const result = await run.run(context as never, { iframes: false });
    const places = (nodes: readonly { html: string }[]) =>
      nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
    return result.violations.map(({ id, nodes }) => `${id}: ${places(nodes).join(' | ')}`);
  });
}
