/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { PlanReport } from '../../src/app/planReport';
import { writeSettingsFile } from '../../src/app/settingsFile';
import { readWorkbookSettings } from '../../src/app/workbookSettings';
import type { AppProps } from '../../src/taskpane/App';
import { report } from './samples';
import { showApp } from './showApp';

const usual = readWorkbookSettings(new Map());

/** Opens one group of the settings. */
async function open(title: string, facts: Partial<PlanReport> = {}, props: Partial<AppProps> = {}) {
  const shown = await showApp({ state: 'checked', report: report(facts) }, props, 'settings');
  const heading = screen.getByRole('heading', { name: title });
  await shown.user.click(heading);
  const group = within(heading.closest('details')!);
  return {
    ...shown,
    group,
    save: () => shown.user.click(group.getByRole('button', { name: 'Save in this workbook' })),
  };
}

test('what the checks go by is set in plain numbers', async () => {
  const { user, group, save, started } = await open('Check limits');
  const days = group.getByLabelText('Days until an update is old');
  expect((days as HTMLInputElement).value).toBe('60');
  await user.clear(days);
  await user.type(days, '90');
  await user.type(group.getByLabelText('Priority areas expected'), '5');
  await save();
  expect(started).toEqual([
    { do: 'settings', to: { checks: { ...usual.checks, staleUpdateDays: 90, expectedAreas: 5 } } },
  ]);
});

test.each(['', '-1', '1.5', 'many'])('%p is no number of days, and is not saved', async (text) => {
  const { user, group, save, started } = await open('Check limits');
  const days = group.getByLabelText('Days overdue');
  await user.clear(days);
  if (text !== '') await user.type(days, text);
  expect(group.getByText('Type a whole number, such as 30.')).toBeDefined();
  await save();
  expect(started).toEqual([]);
});

test('the escalation rule is set, and stands there in words', async () => {
  const { user, group, save, started } = await open('When an action is escalated');
  await user.click(group.getByRole('checkbox', { name: 'Its impact is Red' }));
  await user.clear(group.getByLabelText('Boards without impact'));
  await user.clear(group.getByLabelText('Days the due date moved'));
  expect(
    group.getByText(
      'An action is brought to the board where its progress is Red; it is more than 30 days overdue; its due date has moved 3 times or more; or it is worse than at the last board.',
    ),
  ).toBeDefined();
  await save();
  const escalation = {
    ...usual.pack.escalation,
    impactRed: false,
    boardsWithoutImpact: null,
    daysMoved: null,
  };
  expect(started).toEqual([{ do: 'settings', to: { pack: { ...usual.pack, escalation } } }]);
});

test('each check is as serious as the council says, and the default is not kept', async () => {
  const checks = { ...usual.checks, rules: { 'lead.missing': 'off', 'money.missing': 'error' } } as const;
  const { user, group, save, started } = await open('How serious each check is', {
    settings: { ...usual, checks },
  });
  const choice = (name: string) => group.getByLabelText<HTMLSelectElement>(name);
  expect(choice('Lead missing').selectedOptions[0]?.text).toBe('Not checked');
  expect(choice('Not a rating').selectedOptions[0]?.text).toBe('Error (default)');
  await user.selectOptions(choice('Not a rating'), 'Note');
  await user.selectOptions(choice('Lead missing'), 'Warning (default)');
  await save();
  const rules = { 'money.missing': 'error', 'rating.unrecognised': 'info' };
  expect(started).toEqual([{ do: 'settings', to: { checks: { ...checks, rules } } }]);
});

test('the thresholds of an area’s rating are chosen in words, and the rule stands there', async () => {
  const { user, group, save, started } = await open('How an area’s rating is suggested');
  await user.selectOptions(group.getByLabelText('Red from'), 'half');
  await user.selectOptions(group.getByLabelText('No rating above'), 'two thirds');
  await user.selectOptions(group.getByLabelText('At best Amber from'), 'a quarter');
  expect(
    group.getByText(
      /^No rating if more than two thirds .* Red if at least half .* Amber if at least a third .* At best Amber where at least a quarter/,
    ),
  ).toBeDefined();
  await save();
  const areaRating = {
    ...usual.pack.areaRating,
    red: { part: 1, whole: 2 },
    unrated: { part: 2, whole: 3 },
    overdue: { part: 1, whole: 4 },
  };
  expect(started).toEqual([{ do: 'settings', to: { pack: { ...usual.pack, areaRating } } }]);
});

test('a threshold from a settings file that is not in the list stays in it', async () => {
  const areaRating = { ...usual.pack.areaRating, red: { part: 3, whole: 7 } };
  const settings = { ...usual, pack: { ...usual.pack, areaRating } };
  const { group } = await open('How an area’s rating is suggested', { settings });
  expect(group.getByLabelText<HTMLSelectElement>('Red from').value).toBe('3 in 7');
});

test('board dates are typed as people write them, and a line that is none is told', async () => {
  const { user, group, save, started } = await open('Boards and stocktakes');
  const boards = group.getByLabelText('Board dates');
  await user.type(boards, '8 September 2025{Enter}1/8/25{Enter}soon');
  expect(group.getByText(/Not a date: soon/)).toBeDefined();
  await save();
  expect(started).toEqual([]);
  await user.type(boards, '{Backspace}{Backspace}{Backspace}{Backspace}');
  await save();
  expect(started).toMatchObject([
    { do: 'settings', to: { cycles: { boards: [45870, 45908], historySheet: 'visible' } } },
  ]);
});

test('the sheets can have other names, which Excel would take', async () => {
  const { user, group, save, started } = await open('Names of the sheets');
  await user.type(group.getByLabelText('Finance summary'), 'Money?');
  expect(group.getByText(/A tab has none of/)).toBeDefined();
  await save();
  expect(started).toEqual([]);
  await user.type(group.getByLabelText('Finance summary'), '{Backspace}');
  await save();
  expect(started).toEqual([{ do: 'settings', to: { pack: { ...usual.pack, names: { finance: 'Money' } } } }]);
});

test('the key in force is shown in words', async () => {
  const key = {
    blue: 'Done',
    green: 'On track',
    amber: 'At risk',
    red: 'Off track',
    source: 'workbook',
  } as const;
  const { group } = await open('What the ratings mean', { key });
  expect(group.getByText('From the rating key in this workbook.')).toBeDefined();
  expect(group.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('Amber At risk');
});

test('settings are exported as text, and taken over from a file', async () => {
  const copied: string[] = [];
  const copy = (text: string) => Promise.resolve(copied.push(text) > 0);
  const { user, group, started } = await open('Export and import', {}, { copy });
  await user.click(group.getByRole('button', { name: 'Copy the settings' }));
  expect(copied).toEqual([writeSettingsFile(usual, [])]);
  const file = new File([writeSettingsFile(usual, [])], 'settings.json', { type: 'application/json' });
  Object.assign(file, { text: () => Promise.resolve(writeSettingsFile(usual, [])) });
  await user.upload(group.getByLabelText('File with settings'), file);
  await user.click(group.getByRole('button', { name: 'Import these settings' }));
  expect(started).toEqual([{ do: 'import', text: writeSettingsFile(usual, []) }]);
});

test('the pane can be made to open with the workbook, and a refusal is told', async () => {
  const set = jest.fn((on: boolean) => (on ? Promise.resolve() : Promise.reject(new Error('refused'))));
  const openWith = { get: () => Promise.resolve(false), set };
  const { user, group } = await open('Open with this workbook', {}, { openWith });
  const box = group.getByRole<HTMLInputElement>('checkbox');
  await user.click(box);
  expect(await group.findByText('The pane will open with this workbook.')).toBeDefined();
  await user.click(box);
  expect(await group.findByText(/met a problem/)).toBeDefined();
  expect(box.checked).toBe(true);
});

test('lists and colours can be put on and taken off', async () => {
  const { user, group, started } = await open('Lists and colours');
  await user.click(group.getByRole('button', { name: 'Put lists and colours on' }));
  await user.click(group.getByRole('button', { name: 'Take them off' }));
  expect(started).toEqual([
    { do: 'ratingValidation', on: true },
    { do: 'ratingValidation', on: false },
  ]);
});
