import { openTab, paneFrame, setStage, strikeStage, type Stage, type Tab } from './openPreview';

let stage: Stage;
let tab: Tab;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await strikeStage(stage);
});
beforeEach(async () => {
  tab = await openTab(stage);
  await tab.pane.getByText(/both BRAG ratings/).waitFor();
  await paneFrame(tab.page).evaluate(() => {
    const counted = window as unknown as { presses: number };
    counted.presses = 0;
    window.addEventListener('click', ({ isTrusted }) => (counted.presses += isTrusted ? 1 : 0), true);
  });
});
afterEach(async () => {
  expect(tab.faults).toEqual([]);
  await tab.close();
});

/** How often a person has pressed in the pane by now, since it opened. */
const presses = (): Promise<number> =>
  paneFrame(tab.page).evaluate(() => (window as unknown as { presses: number }).presses);
const press = (name: string | RegExp) => tab.pane.getByRole('button', { name }).first().click();
const built = () =>
  tab.pane
    .getByText(/^Board sheets built/)
    .first()
    .waitFor();
/** The row of the plan that is selected, as the name box says it. */
const selectedRow = () =>
  tab.page.waitForFunction(() =>
    /^[A-R](\d+):[A-R]\1$/.test(document.querySelector<HTMLInputElement>('.name-box')?.value ?? ''),
  );

test('from the first open to a finished pack: one press', async () => {
  await press('Build board sheets');
  await built();
  for (const paper of [
    'Board summary',
    'Priority areas',
    'Escalations',
    'Finance summary',
    'Members’ summary',
    'Plan checks',
  ])
    await tab.page.getByRole('tab', { name: paper }).waitFor();
  expect(await presses()).toBe(1);
});

test("the same with the board's own date: two", async () => {
  await press(/^As at /);
  await tab.pane.getByLabel('As-at date').fill('2025-10-13');
  await press('Build board sheets');
  await built();
  expect(await presses()).toBe(2);
  await tab.pane.getByRole('button', { name: /^As at 13 / }).waitFor();
});

test('from a figure to the row behind it: two', async () => {
  await press(/^\d+ of \d+ actions: Overdue/);
  await press(/^Go to row of/);
  await selectedRow();
  expect(await presses()).toBe(2);
});

test('from the issues to a plan that is put right: two', async () => {
  await press(/^\d+ issues$/);
  await press(/^Make \d+ safe fixes/);
  await tab.pane
    .getByText(/^\d+ cells changed/)
    .first()
    .waitFor();
  expect(await presses()).toBe(2);
});

test('who must do what by Friday: two, the earliest first, each with its lead', async () => {
  const days: number[] = [];
  await press(/^\d+ of \d+ actions: Due in/);
  const list = tab.pane.getByRole('region', { name: 'Actions behind the figure' }).getByRole('listitem');
  await list.first().waitFor();
  for (const words of await list.allTextContents()) {
    expect(words).toMatch(/Lead ?\S/);
    days.push(Date.parse(/Due ?(\d{1,2} \w+ \d{4})/.exec(words)?.[1] ?? ''));
  }
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  await press(/^Go to row of/);
  await selectedRow();
  expect(await presses()).toBe(2);
});
