import {
  goTo,
  inputOf,
  openTab,
  paneFrame,
  setStage,
  strikeStage,
  violations,
  type Stage,
  type Tab,
} from './openPreview';

let stage: Stage;
let tab: Tab;

beforeAll(async () => {
  stage = await setStage();
  tab = await openTab(stage);
});
afterAll(async () => {
  await tab.close();
  await strikeStage(stage);
});

const button = (name: string | RegExp) => tab.pane.getByRole('button', { name });
const turnTo = (name: string) => tab.pane.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const says = (text: string | RegExp) => tab.pane.getByText(text).first().waitFor();

test('from the list of issues to a mended plan and back, in a browser', async () => {
  const { page, pane, faults } = tab;
  await says(/both BRAG ratings/);
  await turnTo('Board pack');
  await pane.getByLabel('As-at date').fill('2025-09-08');
  await button('Check the plan').click();
  await says(/both BRAG ratings; 57 issues/);
  await turnTo('Checks');
  await button('Error Not a rating (1)').click();
  await button('Go to cell I32').click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.name-box')?.value === 'I32');

  await button('Fix: “Gren” → “Green” in cell I32').click();
  await says(/^1 cell changed\./);
  expect(await inputOf(page, 'I32')).toBe('Green');
  await button('Make 3 safe fixes').click();
  await says(/^3 cells changed\./);
  await button('Undo fixes (4)').click();
  await says(/^4 cells put back\./);
  expect(await inputOf(page, 'I32')).toBe('Gren');
  expect(await inputOf(page, 'J52')).toBe('');

  await button(/Lead missing \(1\)$/).click();
  await button('More for cell E44').click();
  await pane.getByRole('menuitem', { name: 'Leave as it is…' }).click();
  await pane.getByLabel('Your name').fill('Jo Smith');
  await pane.getByLabel('Why it may stay').fill('The post is being filled.');
  await tab.picture('accepting an issue');
  await button(/^Accept$/).click();
  await says('Accepted (1)');

  await turnTo('Settings');
  await pane.getByRole('heading', { name: 'Lists and colours' }).click();
  await button('Put lists and colours on').click();
  // The sample's rating columns have a list of their own already.
  await says(/I10:I69: its own list has the same words, and stays/);
  await turnTo('Checks');
  expect(faults).toEqual([]);
});

test('what is shown follows what is typed in the plan, without a press', async () => {
  const { page, faults } = tab;
  expect(await inputOf(page, 'I20')).not.toBe('Rde');
  await page.keyboard.type('Green');
  await page.keyboard.press('Enter');
  const issues = () => button(/^\d+ issues?$/).innerText();
  const before = await issues();
  expect(await inputOf(page, 'I32')).toBe('Gren');
  await page.keyboard.type('Green');
  await page.keyboard.press('Enter');
  await button(/Not a rating \(1\)$/).waitFor({ state: 'detached' });
  expect(await issues()).not.toBe(before);
  expect(faults).toEqual([]);
});

test('the pane breaks no rule of accessibility while an issue is being accepted', async () => {
  await button(/Rating missing \(2\)$/).click();
  await button('More for cell J48').click();
  expect(await violations(paneFrame(tab.page))).toEqual([]);
  await tab.pane.getByRole('menuitem', { name: 'Leave as it is…' }).click();
  expect(await violations(paneFrame(tab.page))).toEqual([]);
});

test.each(['by the mouse', 'by the keyboard'])(
  "the menu of a cell has the add-in's own command, %s",
  async (how) => {
    const { page, pane, faults } = tab;
    await pane.getByRole('tab', { name: /^Overview/ }).click();
    const menu = page.getByRole('menu', { name: 'Commands for this cell' });
    const [at, reference] = how === 'by the mouse' ? (['E11', '1.2'] as const) : (['G12', '1.3'] as const);
    if (how === 'by the mouse') {
      // In sight, and not selected.
      await goTo(page, at);
      const { x, y } = (await page.locator('#cell-10-4').boundingBox())!;
      await goTo(page, 'A11');
      await page.mouse.click(x + 8, y + 8, { button: 'right' });
      await page.waitForFunction(
        (cell) => document.querySelector<HTMLInputElement>('.name-box')?.value === cell,
        at,
      );
    } else {
      await goTo(page, at);
      await page.keyboard.press('Shift+F10');
    }
    await menu.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });

    await page.keyboard.press('Shift+F10');
    await menu.getByRole('menuitem', { name: 'Why? (BRAG Board)' }).press('Enter');
    await pane.getByRole('button', { name: new RegExp(`^Why\\? ${reference}`), expanded: true }).waitFor();
    await tab.picture(`the menu of a cell, ${how}`);
    expect(faults).toEqual([]);
  },
);
