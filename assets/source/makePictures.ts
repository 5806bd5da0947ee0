/**
 * The pictures of the READMEs: the preview with a finished pack, why a figure is what it is, a dark theme, and pages of the pack
 * as they are printed. `make:pictures NAME …` makes some of them.
 */
import { fileURLToPath } from 'node:url';
import { packPages } from './packPages';
import { goTo, openTab, setStage, strikeStage, type Tab } from '../../test/stand-in/preview/openPreview';

/** The pictures, and how the preview comes to each. */
const pictures: Readonly<Record<string, (tab: Tab) => Promise<void>>> = {
  board: async (tab) => {
    await build(tab);
  },
  why: async (tab) => {
    await build(tab);
    await tab.pane.getByRole('tab', { name: 'Overview' }).click();
    // Overdue, in the third row of areas.
    await goTo(tab.page, 'G10');
    await tab.pane
      .getByRole('region', { name: 'Why?' })
      .getByRole('button', { name: /^Go to row/ })
      .first()
      .waitFor();
  },
  dark: async (tab) => {
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    await tab.pane.getByRole('tab', { name: /^Checks/ }).click();
    await tab.pane
      .getByRole('button', { name: /Not a rating \(\d+\)$/ })
      .first()
      .click();
  },
  pages: showPages,
};

async function build({ page, pane }: Tab): Promise<void> {
  await pane.getByRole('button', { name: 'Build board sheets' }).click();
  await pane.getByText(/^Board sheets built/).waitFor();
  await page.getByRole('tab', { name: 'Board summary' }).click();
  await page.getByRole('grid', { name: 'Sheet Board summary' }).waitFor();
}

/** Pages beside each other on grey, as on a table. */
async function showPages({ page }: Tab): Promise<void> {
  const images = (await packPages()).map(
    (png) => `<img src="data:image/png;base64,${png.toString('base64')}">`,
  );
  // The preview's own page lets no such images in.
  await page.goto('about:blank');
  await page.setViewportSize({ width: 1744, height: 1248 });
  await page.setContent(
    `<style>
      body { margin: 0; padding: 6px; background: #c6cbcf; display: grid; grid-template: repeat(2, 612px) / 1fr 1fr; gap: 6px; }
      img { max-width: 100%; max-height: 100%; margin: auto; }
    </style>${images.join('')}`,
  );
  await page.waitForFunction(() => Array.from(document.images).every(({ naturalWidth }) => naturalWidth > 0));
}

async function photograph(): Promise<void> {
  const stage = await setStage();
  const names = process.argv.slice(2);
  const asked = Object.entries(pictures).filter(([name]) => names.length === 0 || names.includes(name));
  for (const [name, reach] of asked) {
    const tab = await openTab(stage, { viewport: { width: 1320, height: 825 } });
    await tab.pane.getByText(/both BRAG ratings/).waitFor();
    await tab.pane.getByRole('button', { name: 'Got it' }).click();
    await reach(tab);
    const path = fileURLToPath(new URL(`../screenshots/${name}.png`, import.meta.url));
    await tab.page.screenshot({ path, animations: 'disabled' });
    await tab.close();
  }
  await strikeStage(stage);
}

void photograph();
