import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openStandInExcel } from '../../../src/stand-in/node/openStandInExcel';
import { formula } from '../../plans/describe';
import { largePlan } from '../../support/largePlan';
import { plainWorkbook } from '../../support/plainWorkbook';
import { samplePlan } from '../../support/plans';
import { signedWorkbook } from '../../support/signedWorkbook';
import {
  goTo,
  inputOf,
  openTab,
  paneFrame,
  root,
  setStage,
  showSheet,
  strikeStage,
  violations,
  type Stage,
  type Tab,
} from './openPreview';

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

const built = /Board sheets built/;
const summaryTab = (page: Page) => page.getByRole('tab', { name: 'Board summary' });

async function build({ pane, page }: Tab): Promise<void> {
  await pane.getByRole('button', { name: 'Build board sheets' }).click();
  await pane.getByText(built).waitFor();
  await summaryTab(page).waitFor();
}

/** A figure of the board summary, once the sheet is in front and the cell is drawn. */
async function figure(page: Page, cell: string): Promise<number> {
  const text = page
    .getByRole('grid', { name: 'Sheet Board summary' })
    .locator(cell)
    .filter({ hasText: /^\d/ });
  return parseInt(await text.innerText(), 10);
}

/** Row and column of the first cell of the board summary, below a row, that holds just that. */
async function placeOf(
  page: Page,
  text: string,
  below = -1,
): Promise<readonly [row: string, column: string]> {
  const cells = page.getByRole('grid', { name: 'Sheet Board summary' }).locator('[id^="cell-"]');
  const found = cells.filter({ hasText: new RegExp(`^${text}$`) });
  await found.first().waitFor();
  const ids = await found.evaluateAll((nodes) => nodes.map(({ id }) => id));
  const id = ids.find((one) => Number(one.split('-')[1]) > below);
  const [, row = '', column = ''] = (id ?? '').split('-');
  return [row, column];
}

/** The figure of an area in the board summary's first table. */
async function cellOf(page: Page, area: string, heading: string): Promise<string> {
  // The counts stand below what is in sight at first.
  await goTo(page, 'A34');
  const [header, column] = await placeOf(page, heading);
  const [row] = await placeOf(page, area, Number(header));
  return `#cell-${row}-${column}`;
}

const chooseFile = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .getByLabel('Open a workbook of your own')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** Opens a workbook by the page's own button. */
async function openFile({ page }: Tab, name: string, bytes: Uint8Array): Promise<void> {
  await chooseFile(page, name, bytes);
  await page.getByRole('heading', { name: new RegExp(name.replace('.', '\\.')) }).waitFor();
}

test('first run: from the sample to a finished board sheet, without a fault', async () => {
  tab = await openTab(stage);
  await tab.picture('1 sample');
  await build(tab);
  expect(await summaryTab(tab.page).getAttribute('aria-selected')).toBe('true');
  await tab.page.getByText('Ratings and dates by priority area').first().waitFor();
  await tab.page
    .getByText(/^BRAG Board progress: 2\. Timely, high-quality EHC plans/)
    .waitFor({ state: 'attached' });
  await tab.picture('2 board summary');
  expect(tab.faults).toEqual([]);
});

test('putting a rating right in the grid changes the figure on the board sheet', async () => {
  tab = await openTab(stage);
  const { page } = tab;
  await build(tab);
  const area = '2\\. Timely, high-quality EHC plans';
  const greens = await cellOf(page, area, 'Progress Green');
  const invalids = await cellOf(page, area, 'Progress Not a rating');
  const green = await figure(page, greens);
  const invalid = await figure(page, invalids);
  await showSheet(page, 'SEND Improvement Plan');
  expect(await inputOf(page, 'I32')).toBe('Gren');
  await page.keyboard.type('Green');
  await page.keyboard.press('Enter');
  await expect(inputOf(page, 'I32')).resolves.toBe('Green');
  await showSheet(page, 'Board summary');
  await goTo(page, 'A34');
  await page
    .getByRole('grid', { name: 'Sheet Board summary' })
    .locator(greens)
    .filter({ hasText: new RegExp(`^${green + 1}\\b`) })
    .waitFor();
  expect(await figure(page, invalids)).toBe(invalid - 1);
  expect(tab.faults).toEqual([]);
});

test("a person's own file is opened by the button and by dropping it, saved as a copy, and the sample comes back", async () => {
  tab = await openTab(stage);
  const { page } = tab;
  await openFile(tab, 'two-sheets.xlsx', readFileSync(join(root, 'test/plans/two-sheets/plan.xlsx')));
  await build(tab);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('two-sheets (copy).xlsx');
  const copy = await openStandInExcel(readFileSync(await saved.path()));
  await copy.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Board summary').load('name');
    await context.sync();
    expect(sheet.name).toBe('Board summary');
  });
  const base64 = readFileSync(join(root, 'test/plans/messy-text/plan.xlsx')).toString('base64');
  const drag = (type: string) =>
    page.evaluate(
      ([text, kind]) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], 'dropped.xlsx'));
        document
          .querySelector('.desk')
          ?.dispatchEvent(new DragEvent(kind, { bubbles: true, dataTransfer: data }));
      },
      [base64, type] as const,
    );
  await drag('dragover');
  await page.getByText('Drop the workbook to open it here').waitFor();
  await drag('drop');
  await page.getByRole('heading', { name: /dropped\.xlsx/ }).waitFor();
  await page.getByText('Drop the workbook to open it here').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Sample plan' }).click();
  await page.getByRole('heading', { name: /sample-plan\.xlsx/ }).waitFor();
  expect(tab.faults).toEqual([]);
});

test('a file that is no workbook is refused in words, and the open one stays', async () => {
  tab = await openTab(stage);
  await tab.page
    .getByLabel('Open a workbook of your own')
    .setInputFiles({ name: 'letter.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Dear Sir') });
  await tab.page.getByText(/^“letter\.xlsx”: This is not an Excel workbook/).waitFor();
  await build(tab);
});

test('leaving asks once something was changed that no copy was saved of, and not before', async () => {
  tab = await openTab(stage);
  const { page } = tab;
  const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await goTo(page, 'B20');
  expect(await asks()).toBe(false);
  await page.keyboard.type('Something new');
  await page.keyboard.press('Enter');
  await page.getByText('Something new').first().waitFor();
  await page.waitForFunction(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await download;
  await page.waitForFunction(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
});

test('a comment has its mark, and its words where its cell is selected', async () => {
  tab = await openTab(stage);
  const { page } = tab;
  await goTo(page, 'I24');
  await page.locator('#cell-23-8 .comment-mark').waitFor();
  const words = page.getByRole('note', { name: 'Comment on I24' });
  await words.getByText('Board of 14 July asked for a weekly trajectory.').waitFor();
  expect(await page.locator('#cell-23-8').getAttribute('title')).toContain('Board of 14 July');
  await goTo(page, 'I25');
  await words.waitFor({ state: 'detached' });
});

test('under a text that runs over there are no gridlines', async () => {
  tab = await openTab(stage);
  const { page } = tab;
  await goTo(page, 'T30');
  await page.keyboard.type(
    'A text that is much longer than its cell is wide, and so runs over the next ones',
  );
  await page.keyboard.press('Enter');
  const cell = page.locator('.runs-over').filter({ hasText: 'A text that is much longer' });
  await cell.waitFor();
  const { cover, own, text } = await cell.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element.querySelector('.text')!);
    return {
      cover: element.querySelector('.cover')!.getBoundingClientRect().width,
      own: element.getBoundingClientRect().width,
      text: range.getBoundingClientRect().width,
    };
  });
  expect(cover).toBeGreaterThan(own);
  expect(cover).toBeGreaterThanOrEqual(Math.floor(text));
});

test('what the preview itself fails at is said on the page, with what to do', async () => {
  tab = await openTab(stage);
  const { page, pane } = tab;
  // What the pane asks comes to the worker in pieces.
  await page.evaluate(`
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message.name === 'batch') message.ask.body = message.ask.body.slice(0, 20);
      post.call(this, message, ...rest);
    };
  `);
  await pane.getByRole('button', { name: 'Check the plan' }).click();
  const said = page.getByRole('alert').filter({ hasText: 'This preview itself failed' });
  await said.filter({ hasText: 'Your file is as it was. Open it again before you go on.' }).waitFor();
  await tab.picture('fault');
  await page.getByRole('button', { name: 'Close', exact: true }).first().click();
  await said.waitFor({ state: 'detached' });
});

test('that a signed workbook loses its signature is said before a copy is saved', async () => {
  tab = await openTab(stage);
  const { page } = tab;
  const signed = page.getByText('This workbook is signed. A changed copy is not');
  await page.locator('p.status').filter({ hasText: /\w/ }).waitFor();
  expect(await signed.count()).toBe(0);
  await openFile(tab, 'signed.xlsx', signedWorkbook(readFileSync(samplePlan)));
  await signed.waitFor();
  await tab.picture('signed');
  expect(tab.faults).toEqual([]);
});

test('a protected sheet: its cells are not changed, and the pane says what is in the way', async () => {
  const standIn = await openStandInExcel(readFileSync(samplePlan));
  await standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('SEND Improvement Plan').protection.protect();
    await context.sync();
  });
  tab = await openTab(stage);
  const { page } = tab;
  await openFile(tab, 'protected.xlsx', await standIn.save());
  await page.getByText('This sheet is protected').waitFor();
  const before = await inputOf(page, 'I32');
  await page.keyboard.type('x');
  await page.getByText('The cell is on a protected sheet, and locked.').waitFor();
  expect(await inputOf(page, 'I32')).toBe(before);
  await tab.picture('3 protected sheet');
  // The add-in writes into a sheet of its own, so protection of the plan is no hindrance.
  await build(tab);
  expect(tab.faults).toEqual([]);
});

test('a formula that the preview cannot work out is named where it stands, and keeps its value', async () => {
  const rows = [[2, formula('MYRATE(A1)', 7)]];
  tab = await openTab(stage);
  const { page } = tab;
  await openFile(tab, 'rates.xlsx', plainWorkbook({ name: 'Rates', rows }));
  await goTo(page, 'A1');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.getByText('B1: not worked out by this preview').waitFor();
  await page.locator('#cell-0-1').filter({ hasText: /^7$/ }).waitFor();
  expect(tab.faults).toEqual([]);
});

interface Told {
  answer?: unknown;
  failed?: unknown;
  happened?: string;
  done?: number;
}

interface Held {
  worker: {
    isHeld: boolean;
    held: { data: Told }[];
    release: (happened?: string) => void;
  };
}

/** Lets the worker's answers be held back, to come together: so they do where a computer has much else to do. */
const mayHold = (page: Page) =>
  page.addInitScript(() => {
    const worker = {
      isHeld: false,
      held: [] as MessageEvent<Told>[],
      release: (() => undefined) as Held['worker']['release'],
    };
    (window as unknown as Held).worker = worker;
    const own = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage')!;
    Object.defineProperty(Worker.prototype, 'onmessage', {
      set(listener: (event: MessageEvent<Told>) => void) {
        worker.release = (happened) => {
          const heard = worker.held.filter(
            ({ data }) => happened === undefined || data.happened === happened,
          );
          worker.held = worker.held.filter((event) => !heard.includes(event));
          heard.forEach(listener);
        };
        own.set!.call(this, (event: MessageEvent<Told>) => {
          if (worker.isHeld) worker.held.push(event);
          else listener(event);
        });
      },
    });
  });

/** Holds the worker's answers back; or no longer, and lets the page hear those that were held. */
const hold = (page: Page, isHeld: boolean) =>
  page.evaluate((is) => {
    const { worker } = window as unknown as Held;
    worker.isHeld = is;
    if (!is) worker.release();
  }, isHeld);
/** Lets the page hear what was held back, or only what happened so. */
const release = (page: Page, happened?: string) =>
  page.evaluate((what) => (window as unknown as Held).worker.release(what), happened);

const heldIs = (page: Page, what: 'changed' | 'progress' | 'book' | 'nothing' | 'refusal') =>
  page.waitForFunction((wanted) => {
    const told = (window as unknown as Held).worker.held.map(({ data }) => data);
    if (wanted === 'refusal') return told.some(({ failed }) => failed !== undefined);
    if (wanted === 'nothing') return told.some(({ answer }) => answer === null);
    if (wanted === 'changed') return told.some(({ happened }) => happened === wanted);
    if (wanted === 'progress') return told.some(({ done }) => done !== undefined && done > 0);
    return told.some(({ answer }) => typeof answer === 'object' && answer !== null && 'sheets' in answer);
  }, what);

test('12,000 rows and more than 5 MB: opened with its progress drawn, scrolled to the end, and checked', async () => {
  const bytes = largePlan(12_000, 1);
  tab = await openTab(stage, {}, mayHold);
  const { page, pane } = tab;
  // On a quick computer the workbook is open before the bar is looked at.
  await hold(page, true);
  await chooseFile(page, 'large.xlsx', bytes);
  await heldIs(page, 'progress');
  await release(page, 'progress');
  await page.locator('progress[value^="0."]').waitFor();
  await hold(page, false);
  await showSheet(page, 'Plan 1');
  await page.getByText('Action number 3 of this plan').waitFor();
  await page.locator('#sheet').focus();
  await page.keyboard.press('Control+ArrowDown');
  await page.getByText('Action number 11999 of this plan').waitFor();
  expect(await page.locator('.cell').count()).toBeLessThan(4000);
  await pane.getByRole('button', { name: 'Check the plan' }).click();
  await pane
    .getByText(/12,000 actions/)
    .first()
    .waitFor({ timeout: 90_000 });
  expect(tab.faults).toEqual([]);
});

test('works without a network once it has loaded', async () => {
  tab = await openTab(stage);
  // What is not needed for the first look has come too.
  await tab.pane.getByText(/both BRAG ratings/).waitFor();
  await paneFrame(tab.page).waitForFunction(() => {
    const come = performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\//, ''));
    return ['build.js', 'change.js', 'why.js', 'settings.js'].every((script) => come.includes(script));
  });
  await tab.page.waitForLoadState('networkidle');
  await tab.page.context().setOffline(true);
  await build(tab);
  expect(tab.faults).toEqual([]);
});

test('two panes on one workbook, as co-authors', async () => {
  tab = await openTab(stage);
  const { page } = tab;
  await page.getByRole('button', { name: 'Add a co-author' }).click();
  const theirs = page.frameLocator('iframe[title^="A co-author"]');
  await theirs.getByRole('button', { name: 'Build board sheets' }).click();
  await theirs.getByText(built).waitFor();
  await summaryTab(page).waitFor();
  // Their sheet came to the front for them, and not for you.
  expect(await summaryTab(page).getAttribute('aria-selected')).toBe('false');
  await build(tab);
  expect(await page.getByRole('tab', { name: /Board summary/ }).count()).toBe(1);
  await tab.picture('4 co-authors');
  expect(tab.faults).toEqual([]);
});

test('a reload in the middle of a build leaves nothing behind that stops the next one', async () => {
  tab = await openTab(stage);
  const { page, pane } = tab;
  await pane.getByRole('button', { name: 'Build board sheets' }).click();
  await page.getByRole('button', { name: 'Reload BRAG Board' }).click();
  await pane.getByRole('button', { name: 'Build board sheets' }).waitFor();
  await build(tab);
  expect(await page.getByRole('tab', { name: /Board summary/ }).count()).toBe(1);
  await pane.getByRole('button', { name: 'Build board sheets' }).click();
  await page.reload();
  await pane.getByRole('button', { name: 'Build board sheets' }).waitFor();
  await build(tab);
});

test("the ribbon has the manifest's commands, and they work with the pane shut", async () => {
  tab = await openTab(stage);
  const { page } = tab;
  const group = page.getByRole('group', { name: 'BRAG Board' });
  expect(await group.getByRole('button').allInnerTexts()).toEqual([
    'BRAG Board',
    'Check',
    'Build board sheets',
    'Keep position',
    'Help',
  ]);
  const icons = await group
    .getByRole('button')
    .locator('img')
    .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(icons).toEqual([32, 32, 32, 32, 32]);
  await page.getByRole('button', { name: 'Close BRAG Board' }).click();
  await tab.pane.getByRole('button', { name: 'Check the plan' }).waitFor({ state: 'hidden' });
  await group.getByRole('button', { name: 'Build board sheets' }).click();
  await tab.pane.getByText(built).waitFor();
  await page.getByRole('button', { name: 'Close BRAG Board' }).click();
  await group.getByRole('button', { name: 'BRAG Board' }).click();
  await tab.pane.getByText(built).waitFor();
  await group.getByRole('button', { name: 'Check' }).click();
  await tab.pane.getByText(/: 5 priority areas, 60 actions, both BRAG ratings; \d+ issues/).waitFor();
  await group.getByRole('button', { name: 'Keep position' }).click();
  // Beside its button too.
  await tab.pane
    .getByText(/^Kept the position of/)
    .first()
    .waitFor();
  await group.getByRole('button', { name: 'Keep position' }).click();
  await tab.pane
    .getByText(/is kept already, and was left as it is/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Close BRAG Board' }).click();
  await group.getByRole('button', { name: 'Help' }).click();
  await tab.pane.getByRole('button', { name: 'Check the plan' }).waitFor();
  expect(tab.faults).toEqual([]);
});

test('the commands that start a run are greyed out while one is under way, and come back', async () => {
  tab = await openTab(stage);
  const group = tab.page.getByRole('group', { name: 'BRAG Board' });
  const greyed = () =>
    group.getByRole('button').evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).disabled));
  await group.evaluate((element) => {
    const seen: string[] = [];
    (window as unknown as { seen: string[] }).seen = seen;
    const look = () => {
      const buttons = [...element.querySelectorAll('button')];
      seen.push(
        buttons
          .filter((one) => one.disabled)
          .map((one) => one.innerText)
          .join(', '),
      );
    };
    new MutationObserver(look).observe(element, { subtree: true, attributeFilter: ['disabled'] });
  });
  await build(tab);
  // The ribbon hears of the end of a run after the pane has shown it.
  for (const name of ['Check', 'Build board sheets', 'Keep position']) {
    await group.getByRole('button', { name, disabled: false }).waitFor();
  }
  await expect(greyed()).resolves.toEqual([false, false, false, false, false]);
  const seen = await tab.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toContain('Check, Build board sheets, Keep position');
  expect(tab.faults).toEqual([]);
});

test("the workbook's own wish to open the pane is kept beside what the add-in keeps in it", async () => {
  tab = await openTab(stage);
  const key = 'Office.AutoShowTaskpaneWithDocument';
  // Office.js in the pane itself: kept with Excel's calls, then saved with the older ones.
  const kept = await paneFrame(tab.page).evaluate(async (name) => {
    const read = () =>
      Excel.run(async (context) => {
        const settings = context.workbook.settings.load('key,value');
        await context.sync();
        return settings.items.map((one) => [one.key, one.value] as [string, unknown]);
      });
    await Excel.run(async (context) => {
      context.workbook.settings.add('BragBoard.sample', '"kept since"');
      await context.sync();
    });
    const { settings } = Office.context.document;
    await new Promise((done) => settings.refreshAsync(done));
    settings.set(name, true);
    await new Promise((done) => settings.saveAsync(done));
    return read();
  }, key);
  expect(kept).toContainEqual(['BragBoard.sample', '"kept since"']);
  expect(kept).toContainEqual([key, true]);
});

test('by keyboard alone: choose a cell, change it, go to the pane, build, and come back', async () => {
  tab = await openTab(stage);
  const { page, pane } = tab;
  const focused = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 40 && !(await focused(selector)); i++) await page.keyboard.press('Tab');
    expect(await focused(selector)).toBe(true);
  };
  await tabTo('#sheet');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.locator('#sheet[aria-activedescendant="cell-1-1"]').waitFor();
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Enter');
  await page.getByText('By keyboard').first().waitFor();
  expect(await focused('#sheet')).toBe(true);
  await page.keyboard.press('Control+z');
  await page.getByText('The preview has no undo.').waitFor();
  await tabTo('iframe');
  const button = pane.getByRole('button', { name: 'Build board sheets' });
  const isOn = () => button.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 10 && !(await isOn()); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText(built).waitFor();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.id === 'sheet');
  expect(tab.faults).toEqual([]);
});

test('an address that is typed while the workbook answers the last one keeps the focus', async () => {
  tab = await openTab(stage, {}, mayHold);
  const { page } = tab;
  const box = page.getByLabel('Cell that is selected');
  await hold(page, true);
  await box.fill('B5');
  await box.press('Enter');
  await box.fill('C6');
  await heldIs(page, 'nothing');
  await hold(page, false);
  await page.keyboard.press('Enter');
  await page.locator('#sheet[aria-activedescendant="cell-5-2"]').waitFor();
});

test('what the pane asks while another workbook is opened is nobody’s fault', async () => {
  tab = await openTab(stage, {}, mayHold);
  const { page, pane } = tab;
  await pane.getByText(/both BRAG ratings/).waitFor();
  await hold(page, true);
  await chooseFile(page, 'two-sheets.xlsx', readFileSync(join(root, 'test/plans/two-sheets/plan.xlsx')));
  await heldIs(page, 'book');
  await pane.getByRole('button', { name: 'Check the plan' }).click();
  await heldIs(page, 'refusal');
  await hold(page, false);
  await page.getByRole('heading', { name: /two-sheets\.xlsx/ }).waitFor();
  await pane.getByText(/both BRAG ratings/).waitFor();
  expect(await page.getByText('The workbook was closed').count()).toBe(0);
  expect(tab.faults).toEqual([]);
});

test('keys that come faster than the workbook answers lose nothing', async () => {
  tab = await openTab(stage, {}, mayHold);
  const { page } = tab;
  await page.locator('#sheet').focus();
  await hold(page, true);
  await page.keyboard.press('ArrowDown');
  await heldIs(page, 'changed');
  await release(page);
  // How the workbook is at the first arrow is told, and not heard before the second arrow.
  await heldIs(page, 'book');
  await page.keyboard.press('ArrowRight');
  await heldIs(page, 'nothing');
  await page.keyboard.type('By key');
  await hold(page, false);
  await page.keyboard.type('board');
  await page.keyboard.press('Enter');
  await expect(inputOf(page, 'B2')).resolves.toBe('By keyboard');
});

test("a cell's list: its choices are offered, and nothing else is taken", async () => {
  tab = await openTab(stage);
  const { page } = tab;
  const bytes = readFileSync(join(root, 'test/roundtrip/workbooks/plain.xlsx'));
  const standIn = await openStandInExcel(bytes);
  await standIn.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange('E2');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Blue,Red,Amber,Green' } };
    await context.sync();
  });
  await openFile(tab, 'list.xlsx', await standIn.save());
  await goTo(page, 'E2');
  await page.getByRole('button', { name: 'Choices for E2' }).waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('option', { name: 'Amber' }).click();
  await expect(inputOf(page, 'E2')).resolves.toBe('Amber');
  await page.keyboard.type('Purple');
  await page.keyboard.press('Enter');
  await page.getByText('is not one of the choices').waitFor();
  await expect(inputOf(page, 'E2')).resolves.toBe('Amber');
});

test('a pane of 320 pixels, and a window of 320 pixels, hold everything', async () => {
  tab = await openTab(stage);
  const { page } = tab;
  await page.getByRole('separator', { name: 'Width of the task pane' }).press('Home');
  await build(tab);
  const overflow = (frame: Page | Frame) =>
    frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await paneFrame(page).evaluate(() => window.innerWidth)).toBe(320);
  expect(await overflow(paneFrame(page))).toBe(0);
  await tab.picture('5 pane of 320');
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await overflow(page)).toBe(0);
  await tab.picture('6 window of 320');
});

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
] as const)('%s', (name, options) => {
  test('the page and the pane have no violation that axe finds', async () => {
    tab = await openTab(stage, options);
    await build(tab);
    await tab.picture(`7 ${name}`);
    expect(await violations(tab.page)).toEqual([]);
    expect(await violations(paneFrame(tab.page))).toEqual([]);
    expect(tab.faults).toEqual([]);
  });
});

describe.each([
  ['help.html', 'light'],
  ['help.html', 'dark'],
  ['it.html', 'light'],
  ['it.html', 'dark'],
] as const)('%s, %s', (name, colorScheme) => {
  test('fits in 320 pixels, and has no violation that axe finds', async () => {
    tab = await openTab(stage, { colorScheme });
    const { page } = tab;
    // By a page of its own: this one's policy lets no script in, not even a test's.
    await page.context().route('**/' + name, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/<meta\s+http-equiv[^>]*>/, '');
      await route.fulfill({ response: answer, body });
    });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${stage.preview.address}/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tab.picture(`8 ${name} ${colorScheme}`);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
});

test('the task pane is the production bundle, byte for byte; only the address of Office.js differs', async () => {
  tab = await openTab(stage);
  const { request } = tab.page.context();
  for (const name of ['taskpane.js', 'page.css', 'help.html', 'manifest.xml']) {
    const served = await (await request.get(`${stage.preview.address}/${name}`)).body();
    expect(served.equals(readFileSync(join(root, 'dist', name)))).toBe(true);
  }
  const page = await (await request.get(`${stage.preview.address}/taskpane.html`)).text();
  const production = readFileSync(join(root, 'dist', 'taskpane.html'), 'utf8');
  expect(page).not.toBe(production);
  expect(
    page.replace('office-js/office.js', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
  ).toBe(production);
  for (const name of ['office.js', 'excel-web-16.00.js']) {
    const served = await (await request.get(`${stage.preview.address}/office-js/${name}`)).body();
    expect(served.equals(readFileSync(require.resolve(`@microsoft/office-js/dist/${name}`)))).toBe(true);
  }
});

test('what is not there, or not to be written, is refused by the server', async () => {
  tab = await openTab(stage);
  const { request } = tab.page.context();
  const { address } = stage.preview;
  expect((await request.get(`${address}/../package.json`)).status()).toBe(404);
  expect((await request.get(`${address}/package.json`)).status()).toBe(404);
  expect((await request.post(`${address}/index.html`)).status()).toBe(405);
});
