/** Photographs the preview for the READMEs: a finished pack, why a figure is what it is, and a dark theme. */
import { fileURLToPath } from 'node:url';
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
};

async function build({ page, pane }: Tab): Promise<void> {
  await pane.getByRole('button', { name: 'Build board sheets' }).click();
  await pane.getByText(/^Board sheets built/).waitFor();
  await page.getByRole('tab', { name: 'Board summary' }).click();
  await page.getByRole('grid', { name: 'Sheet Board summary' }).waitFor();
}

async function photograph(): Promise<void> {
  const stage = await setStage();
  for (const [name, reach] of Object.entries(pictures)) {
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
