/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { PlanReport } from '../../src/app/planReport';
import { PlanProblem } from '../../src/app/planProblem';
import type { ReadableWorkbook } from '../../src/app/workbook';
import { readWorkbookSettings } from '../../src/app/workbookSettings';
import type { AppProps } from '../../src/taskpane/App';
import { report } from './samples';
import { showApp } from './showApp';

const rating = {
  area: 'Priority 1',
  suggested: 'amber',
  why: '',
  typed: '',
  reason: '',
  override: null,
  inForce: 'amber',
  moved: null,
} as const;
const kept = (cycleDate: number, label: string) => ({ cycleDate, label, actions: [] });
const show = (facts: Partial<PlanReport> = {}, props: Partial<AppProps> = {}) =>
  showApp(
    {
      state: 'checked',
      report: report({ areaRatings: [{ ...rating, impact: { ...rating, suggested: 'green' } }], ...facts }),
    },
    props,
    'pack',
  );
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('the sheets are chosen, and the choice is kept in the workbook', async () => {
  const { user, started } = await show();
  expect(
    screen
      .getAllByRole('checkbox')
      .map((box) => box.getAttribute('checked') !== null || (box as HTMLInputElement).checked),
  ).toEqual(Array(10).fill(true));
  await user.click(screen.getByRole('checkbox', { name: 'Movement' }));
  const { pack } = readWorkbookSettings(new Map());
  const sheets = pack.sheets.filter((key) => key !== 'movement');
  expect(started).toEqual([{ do: 'settings', to: { pack: { ...pack, sheets } } }]);
});

test('a sheet that would have nothing to say is grey, with the reason', async () => {
  const leftOut = [{ key: 'finance', why: 'The plan has no column of money.' }];
  const { user, started } = await show({ leftOut });
  const box = screen.getByRole<HTMLInputElement>('checkbox', {
    name: 'Finance summary The plan has no column of money.',
  });
  expect([box.checked, box.disabled]).toEqual([false, true]);
  // The choice stays: once there is money, it is built.
  await user.click(screen.getByRole('checkbox', { name: 'Movement' }));
  const { pack } = readWorkbookSettings(new Map());
  const sheets = pack.sheets.filter((key) => key !== 'movement');
  expect(started).toEqual([{ do: 'settings', to: { pack: { ...pack, sheets } } }]);
});

test('the last sheet cannot be taken off', async () => {
  const settings = readWorkbookSettings(new Map([['pack', { sheets: ['finance'] }]]));
  await show({ settings });
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Finance summary' }).disabled).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Movement' }).disabled).toBe(false);
});

test('an area is given a rating of its own with a reason, which the next build writes', async () => {
  const { user, started } = await show();
  await user.click(screen.getByText('Your own rating of an area'));
  const choice = screen.getByRole('combobox', { name: 'Progress of Priority 1' });
  expect(within(choice).getByRole('option', { name: 'As suggested: Amber' })).toBeDefined();
  await user.click(button('Build board sheets'));
  await user.selectOptions(choice, 'Red');
  await user.type(screen.getByLabelText('Reason for Red'), 'Tribunal cases');
  await user.click(button('Build board sheets'));
  const impact = screen.getByRole('combobox', { name: 'Impact of Priority 1' });
  expect(within(impact).getByRole('option', { name: 'As suggested: Green' })).toBeDefined();
  await user.selectOptions(impact, 'Amber');
  await user.type(screen.getByLabelText('Reason for Amber impact'), 'Surveys');
  await user.click(button('Build board sheets'));
  const progress = { area: 'Priority 1', rating: 'red', reason: 'Tribunal cases' };
  expect(started).toEqual([
    'build',
    { do: 'rate-and-build', areaRatings: [progress] },
    {
      do: 'rate-and-build',
      areaRatings: [progress, { area: 'Priority 1', of: 'impact', rating: 'amber', reason: 'Surveys' }],
    },
  ]);
});

test('pack details are typed above the button, with what the plan gives itself in grey', async () => {
  const { user, started } = await show({ details: { ...report().details, marking: 'OFFICIAL' } });
  await user.click(screen.getByRole('heading', { name: 'Pack details' }));
  const form = within(screen.getByRole('heading', { name: 'Pack details' }).closest('details')!);
  expect(form.getByLabelText<HTMLInputElement>('Protective marking').placeholder).toBe('OFFICIAL');
  expect(form.getByLabelText<HTMLInputElement>('Title of the plan').placeholder).toBe(
    'SEND improvement plan',
  );
  await user.type(form.getByLabelText('Board'), 'Improvement Board');
  await user.type(form.getByLabelText('Date of the meeting'), '2025-09-15');
  await user.click(form.getByRole('button', { name: 'Save in this workbook' }));
  const { pack } = readWorkbookSettings(new Map());
  const details = { ...pack.details, board: 'Improvement Board', meeting: '2025-09-15' };
  expect(started).toEqual([{ do: 'settings', to: { pack: { ...pack, details } } }]);
});

test('where the plan records no impact, there is none to rate', async () => {
  const words = 'Impact is not recorded in this plan.';
  await show({ gaps: { impact: { kind: 'not recorded', words } } });
  expect(screen.queryByLabelText('Impact of Priority 1')).toBeNull();
  expect(screen.getByLabelText('Progress of Priority 1')).toBeDefined();
});

test("the position is kept for the next board of the settings, or another date, under the board's name", async () => {
  const settings = readWorkbookSettings(new Map([['cycles', { boards: ['2026-11-01', '2026-12-09'] }]]));
  const { user, started } = await show({ settings });
  const date = screen.getByLabelText<HTMLInputElement>('Board date');
  expect(date.value).toBe('2026-12-09');
  await user.type(screen.getByLabelText(/^Name of this board/), 'December board');
  await user.click(button('Keep this position'));
  expect(started).toEqual([{ do: 'keep', keep: { cycleDate: '2026-12-09', label: 'December board' } }]);
});

test('what became of it is said beside the button, over every position that is kept by now', async () => {
  const { next } = await show();
  const section = within(screen.getByRole('region', { name: 'Keep this board’s position' }));
  expect(section.getByText('None is kept yet.')).toBeDefined();
  const history = { snapshots: [kept(45870, 'August board'), kept(45908, '')], damaged: [] };
  act(() =>
    next({ state: 'done', said: 'Kept the position.', notes: [], report: report({ history }), of: 'keep' }),
  );
  expect(section.getByText('Kept the position.')).toBeDefined();
  expect(section.queryByText('None is kept yet.')).toBeNull();
  const list = within(section.getByRole('region', { name: 'Positions that are kept' }));
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '8 September 20250 actions',
    '1 August 2025 · August board0 actions',
  ]);
});

test('a date that has a position is told, and is replaced only by a button that says so', async () => {
  const settings = readWorkbookSettings(new Map([['cycles', { boards: ['2026-12-09'] }]]));
  const history = { snapshots: [kept(46365, 'December board')], damaged: [] };
  const { user, started } = await show({ settings, history });
  expect(screen.getByText(/kept for this date already/)).toBeDefined();
  await user.click(button('Replace the kept position'));
  expect(started).toEqual([{ do: 'keep', keep: { cycleDate: '2026-12-09', label: '', replace: true } }]);
});

test('the position of an earlier copy is kept from its file; one that cannot be read is told', async () => {
  const copy = {} as ReadableWorkbook;
  const readCopy = jest
    .fn<Promise<ReadableWorkbook>, [File]>()
    .mockRejectedValueOnce(new PlanProblem('copy-unusable', 'This is not an Excel workbook.'))
    .mockResolvedValueOnce(copy);
  const { user, started } = await show({}, { readCopy });
  const choose = (name: string) =>
    user.upload(screen.getByLabelText('Earlier copy of this workbook'), new File(['x'], name));
  await choose('letter.xlsx');
  expect(screen.getByRole('alert').textContent).toBe('This is not an Excel workbook.');
  await choose('august.xlsx');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(button('Keep this position with that in august.xlsx'));
  expect(started).toEqual([{ do: 'keep', keep: { cycleDate: '2026-11-23', label: '', copy } }]);
});

test('any two positions can be compared', async () => {
  const history = { snapshots: [kept(45870, 'August board'), kept(45908, ''), kept(45940, '')], damaged: [] };
  const { user, started } = await show({ history });
  await user.selectOptions(screen.getByLabelText('Stocktake: from'), '1 August 2025: August board');
  const [task] = started;
  expect(task).toMatchObject({ do: 'settings', to: { cycles: { compared: { from: 45870, to: 45940 } } } });
});

test('where copying is blocked, or nothing is read yet, that is said', async () => {
  const { user } = await show();
  await user.click(button('Copy the Members’ summary'));
  expect(await screen.findByText('Choose Check the plan first.')).toBeDefined();
});

test('the choices cannot be changed while a run is under way', async () => {
  const { next } = await show();
  act(() => next({ state: 'running', task: 'build', step: 'writing', report: report() }));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Finance summary' }).disabled).toBe(true);
  // What is being written can no longer be stopped.
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
});

test('a figure of an area is chosen, and is written into the cell that is selected', async () => {
  const { user, started, next } = await show();
  const section = within(screen.getByRole('region', { name: 'Insert a figure' }));
  await user.selectOptions(section.getByLabelText('Figure'), 'Impact Amber');
  await user.selectOptions(section.getByLabelText('Of'), 'Priority 2');
  await user.click(section.getByRole('button', { name: 'Insert into the selected cell' }));
  const of = { kind: 'rating', field: 'impact', state: 'amber' };
  expect(started).toEqual([{ do: 'insert', figure: { area: 'Priority 2', of } }]);
  act(() => next({ state: 'done', said: 'It is in “Notes”.', notes: [], report: report(), of: 'insert' }));
  expect(section.getByText('It is in “Notes”.')).toBeDefined();
});

test('a figure that the plan does not give is not offered', async () => {
  await show({ gaps: { budget: { kind: 'not recorded', words: 'No budget.' } } });
  const figures = within(screen.getByLabelText('Figure'))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(figures).toContain('Sum of the forecast');
  expect(figures).not.toContain('Sum of the budget');
});
