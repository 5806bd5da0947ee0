import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedWorkbook } from '../../support/lockedWorkbook';
import { plainWorkbook } from '../../support/plainWorkbook';
import { samplePlan } from '../../support/plans';
import {
  goTo,
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
  mkdirSync(pictures, { recursive: true });
  stage = await setStage();
});
afterAll(async () => {
  await strikeStage(stage);
});
afterEach(async () => {
  await tab.close();
});

const pictures = join(root, 'out', 'states');
const sample = readFileSync(samplePlan);
const noPlan = readFileSync(join(root, 'test', 'not-plans', 'risk-register.xlsx'));
/** A plan whose column of progress holds other things than ratings. */
const unsure = plainWorkbook({
  name: 'Plan',
  rows: [
    ['Ref', 'Priority area', 'Action', 'Lead', 'Due', 'RAG', 'Impact BRAG'],
    ...Array.from({ length: 6 }, (_, row) => [
      `1.${row}`,
      'Priority 1',
      `Do thing ${row}`,
      'Head of SEND',
      45900 + row,
      row < 5 ? 'Update to follow' : 'Green',
      'Green',
    ]),
  ],
});

const open = ({ page }: Tab, name: string, bytes: Uint8Array) =>
  page
    .getByLabel('Open a workbook of your own')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
const says = ({ pane }: Tab, words: string | RegExp) => pane.getByText(words).first().waitFor();
const press = ({ pane }: Tab, name: string | RegExp) => pane.getByRole('button', { name }).first().click();
const turnTo = async ({ pane }: Tab, name: string) => {
  await pane.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  await pane.getByText('Opening this page…').waitFor({ state: 'detached' });
};
const ribbonGrey = ({ page }: Tab) =>
  page
    .getByRole('group', { name: 'BRAG Board' })
    .getByRole('button')
    .evaluateAll((all) =>
      all.filter((one) => (one as HTMLButtonElement).disabled).map((one) => (one as HTMLElement).innerText),
    );

/** Makes every request for a file of the pane fail, as where the network has gone. */
const lose = (at: Tab, file: string) =>
  at.page.context().route(`**/${file}`, (route) => route.abort('internetdisconnected'));

/** Puts another Office in the place of Office.js, one that has no requirement set at all. */
async function officeIs({ page }: Tab, info: string): Promise<void> {
  const body = `window.Office = {
    HostType: { Excel: 'Excel' }, onReady: async (then) => { then?.({ ${info} }); return { ${info} }; },
    context: { requirements: { isSetSupported: () => false } }, actions: { associate() {} } };`;
  await page
    .context()
    .route('**/office-js/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.reload();
}

/** How the pane comes to each state, and the words by which a person knows it. */
const states: Readonly<Record<string, (at: Tab) => Promise<void>>> = {
  'first open': async (at) => {
    await says(at, /: 5 priority areas, 60 actions, both BRAG ratings; \d+ issues\.$/);
  },
  'actions behind a figure': async (at) => {
    await press(at, /^Ratings of/);
    await press(at, /^\d+ Red: progress of/);
    await at.pane.getByRole('region', { name: 'Actions behind the figure' }).waitFor();
  },
  'why, an action': async (at) => {
    await goTo(at.page, 'G11');
    await press(at, /^Why\? 1\.2/);
    await at.pane.getByRole('table').waitFor();
  },
  'why, a figure': async (at) => {
    // On an officer's own sheet, as it may have been copied from a paper.
    await showSheet(at.page, 'Glossary');
    await goTo(at.page, 'H3');
    await at.page.keyboard.type(`=COUNTIF('SEND Improvement Plan'!$I$10:$I$69,"Red")`);
    await at.page.keyboard.press('Enter');
    await goTo(at.page, 'H3');
    const why = at.pane.getByRole('region', { name: 'Why?' });
    await why.getByText('Actions whose progress rating is “Red”.').first().waitFor();
    await why
      .getByRole('button', { name: /^Go to row/ })
      .first()
      .waitFor();
  },
  reading: async (at) => {
    // The workbook does not answer: as where Excel waits for a cell that somebody is typing in.
    await at.page.evaluate(() => {
      Worker.prototype.postMessage = () => undefined;
    });
    await press(at, 'Check the plan');
    await says(at, 'Reading the plan…');
    await says(at, /If you are typing in a cell, press Enter/);
  },
  'nothing open': async (at) => {
    await open(at, 'risks.xlsx', noPlan);
    await says(at, /^No plan was found/);
    await turnTo(at, 'Money');
    await at.pane.getByRole('tabpanel').getByText('There is no plan to show yet.').waitFor();
  },
  'no plan': async (at) => {
    await open(at, 'risks.xlsx', noPlan);
    await at.pane.getByLabel('Which sheet holds the plan?').selectOption({ index: 1 });
    await at.pane.getByLabel('Which row has the headings?').waitFor();
  },
  unsure: async (at) => {
    await open(at, 'unsure.xlsx', unsure);
    await at.pane.getByRole('region', { name: 'A question about your plan' }).waitFor();
  },
  'read-only': async (at) => {
    await open(at, 'read-only.xlsx', lockedWorkbook(sample, 'read-only'));
    await says(at, /This workbook is open read-only, so/);
    expect(await ribbonGrey(at)).toEqual(['Build board sheets', 'Keep position']);
  },
  'structure protected': async (at) => {
    await open(at, 'protected.xlsx', lockedWorkbook(sample, 'structure'));
    await says(at, /The structure of this workbook is protected, so no sheet can be added/);
    expect(await ribbonGrey(at)).toEqual(['Build board sheets', 'Keep position']);
  },
  built: async (at) => {
    await press(at, 'Build board sheets');
    await says(at, /^Board sheets built/);
    await at.pane.getByRole('button', { name: /Board summary/ }).waitFor();
  },
  'changed by a co-author': async (at) => {
    await turnTo(at, 'Checks');
    await press(at, /Not a rating \(\d+\)$/);
    await at.pane.getByRole('button', { name: /^Fix: “Gren” → “Green” in cell I32/ }).waitFor();
    await at.page.getByRole('button', { name: 'Add a co-author' }).click();
    const theirs = at.page.frameLocator('iframe[title^="A co-author"]');
    await theirs.getByRole('tab', { name: /^Checks/ }).click();
    await theirs.getByRole('button', { name: /Not a rating \(\d+\)$/ }).click();
    await theirs.getByRole('button', { name: /^Fix: “Gren” → “Green” in cell I32/ }).click();
    await at.pane.getByRole('button', { name: /Not a rating \(\d+\)$/ }).waitFor({ state: 'detached' });
    await at.page.getByRole('button', { name: 'Close A co-author’s pane' }).click();
  },
  'accepting an issue': async (at) => {
    await turnTo(at, 'Checks');
    await press(at, /Lead missing/);
    await press(at, /^More for cell/);
    await at.pane.getByRole('menuitem', { name: 'Leave as it is…' }).click();
    await press(at, /^Accept$/);
    await says(at, 'Type a reason.');
  },
  'issues by lead': async (at) => {
    await turnTo(at, 'Checks');
    await at.pane.getByRole('radio', { name: 'By lead' }).check();
    await press(at, /overdue\)$/);
    await at.pane.getByRole('button', { name: /^Copy for/ }).waitFor();
  },
  'ready for the board': async (at) => {
    await turnTo(at, 'Checks');
    await at.pane.getByText('Ready for the board?').click();
    await at.pane.getByRole('button', { name: /No position kept/ }).waitFor();
    await press(at, /Not a rating \(\d+\)$/);
    await press(at, /^More for cell/);
    await at.pane.getByRole('menu').waitFor();
  },
  undo: async (at) => {
    await turnTo(at, 'Checks');
    await press(at, /^Make \d+ safe fixes/);
    await says(at, /^\d+ cells changed/);
    await at.pane.getByRole('button', { name: /^Undo fixes/ }).waitFor();
  },
  'a wrong date': async (at) => {
    await turnTo(at, 'Board pack');
    await at.pane.getByLabel('As-at date').fill('0025-09-08');
    await press(at, 'Check the plan');
    await says(at, /The as-at date needs a year from 2000 to 2099/);
    await at.pane.getByRole('button', { name: 'Copy details for IT' }).waitFor();
    // The field is there still, so that it can be put right.
    await at.pane.getByLabel('As-at date').waitFor();
  },
  'Office.js blocked': async (at) => {
    await lose(at, 'office.js');
    await at.page.reload();
    await says(at, 'BRAG Board cannot reach Excel');
  },
  'not in Excel': async (at) => {
    await officeIs(at, "host: 'Word'");
    await says(at, 'Open BRAG Board in Excel');
  },
  'Excel too old': async (at) => {
    await officeIs(at, "host: 'Excel'");
    await says(at, 'This Excel is too old for BRAG Board');
  },
  'offline, a page': async (at) => {
    await lose(at, 'settings.js');
    await at.page.reload();
    await turnTo(at, 'Settings');
    await says(at, /This page could not be opened/);
  },
  'offline, a build': async (at) => {
    await lose(at, 'build.js');
    await at.page.reload();
    await press(at, 'Build board sheets');
    await says(at, /A part of BRAG Board could not be fetched, so nothing was done/);
  },
  settings: async (at) => {
    await turnTo(at, 'Settings');
    for (const title of [/^How an area’s rating/, /^How serious each check is/]) {
      await at.pane.getByRole('heading', { name: title }).click();
    }
    await at.pane.getByLabel('Not a rating').waitFor();
  },
  diagnostics: async (at) => {
    await turnTo(at, 'Help');
    await press(at, 'Test this Excel');
    await says(at, /^Tested\./);
  },
};

/** The narrowest pane, and a wide one. */
const widths = [320, 420];

async function setWidth({ page }: Tab, width: number): Promise<void> {
  const box = (await page.getByRole('separator', { name: 'Width of the task pane' }).boundingBox())!;
  const [at, height] = [box.x + box.width / 2, box.y + box.height / 2];
  const now = await paneFrame(page).evaluate(() => innerWidth);
  await page.mouse.move(at, height);
  await page.mouse.down();
  await page.mouse.move(at + now - width, height);
  await page.mouse.up();
  await paneFrame(page).waitForFunction((wanted) => innerWidth === wanted, width);
}

/** Pictures of a state at each width, light, dark, in high contrast and enlarged; it fits, and breaks no rule of accessibility. */
async function look(at: Tab, name: string): Promise<void> {
  for (const width of widths) {
    await setWidth(at, width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await at.page.emulateMedia({ colorScheme });
      const frame = paneFrame(at.page);
      await frame.waitForFunction(
        (scheme) => getComputedStyle(document.querySelector('.fui-FluentProvider')!).colorScheme === scheme,
        colorScheme,
      );
      await picture(at, `${name} ${width} ${colorScheme}`);
      expect([width, await tooWide(at)]).toEqual([width, 0]);
      // What is seen by the rules differs with the colours, and not with the width.
      if (width === 320) expect([colorScheme, await violations(frame)]).toEqual([colorScheme, []]);
    }
  }
  await at.page.emulateMedia({ forcedColors: 'active' });
  await picture(at, `${name} ${widths[1]} high contrast`);
  await at.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await enlarge(at);
  await picture(at, `${name} enlarged`);
  expect(['enlarged', await tooWide(at)]).toEqual(['enlarged', 0]);
}

const paneOf = ({ page }: Tab) => page.locator('iframe[title="BRAG Board task pane"]');

const picture = (at: Tab, name: string) => paneOf(at).screenshot({ path: join(pictures, `${name}.png`) });

/** By how many pixels the pane is wider than what is seen of it. */
const tooWide = ({ page }: Tab): Promise<number> =>
  paneFrame(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** At 200 %, a pane of 420 pixels has the room of one of 210. */
async function enlarge(at: Tab): Promise<void> {
  await paneOf(at).evaluate((frame) => {
    frame.style.width = '210px';
  });
  await paneFrame(at.page).waitForFunction(() => innerWidth === 210);
}

const tall = { viewport: { width: 1440, height: 1200 } };

test.each(Object.entries(states))('%s', async (name, reach) => {
  tab = await openTab(stage, tall);
  await says(tab, /both BRAG ratings/);
  await press(tab, 'Got it');
  await reach(tab);
  await look(tab, name);
});
