/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanProblem } from '../../src/app/planProblem';
import { compareTrials, type TrialRecord, type TrialReport } from '../../src/app/trials';
import { Trials, type TrialsProps } from '../../src/taskpane/help/Trials';

const found: TrialRecord[] = [
  { name: 'Typing (300)', answer: -300 },
  { name: 'Page breaks', answer: 2 },
  { name: 'Titles of a whole row', refused: 'InvalidArgument' },
  { name: 'Undo', absent: '1.20' },
];
const expected: TrialRecord[] = [
  { name: 'Typing (300)', answer: -300 },
  { name: 'Page breaks', answer: 1 },
  { name: 'Titles of a whole row', answer: 'taken' },
  { name: 'Undo', answer: 1 },
];
const report: TrialReport = {
  recording: {
    addin: 'BRAG Board 0.1.0',
    platform: 'windows',
    version: '16.0.1',
    excelApi: '1.17',
    trials: found,
  },
  outcomes: compareTrials(found, expected),
};

function show(props: Partial<TrialsProps> = {}) {
  const copied: string[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <Trials
        tryEverything={() => Promise.resolve(report)}
        copy={(text) => Promise.resolve(copied.push(text) > 0)}
        {...props}
      />
    </FluentProvider>,
  );
  return { copied, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

test('no sheet is added until a person asks, and what becomes of it is said before', () => {
  const tryEverything = jest.fn(() => Promise.resolve(report));
  show({ tryEverything });
  expect(tryEverything).not.toHaveBeenCalled();
  expect(screen.getByText(/adds one sheet.*takes the sheet away.*undo list is emptied/)).toBeDefined();
});

test('what differs comes first, with what Excel did beside what was expected', async () => {
  const { user } = show();
  await user.click(press('Try everything on a sheet of its own'));
  expect(statuses()).toContain(
    'Tried 4: 1 the same, 1 different, 1 refused, 1 not in this Excel. The sheet is gone again.',
  );
  const rows = within(screen.getByRole('table', { name: 'What was tried' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'What was triedWhat Excel did',
    'Titles of a whole rowRefusedExcel: refused (InvalidArgument)Expected: "taken"',
    'Page breaksDifferentExcel: 2Expected: 1',
    'UndoNot in this Excel',
    'Typing (300)Same',
  ]);
});

test('the recording is copied as JSON', async () => {
  const { user, copied } = show();
  await user.click(press('Try everything on a sheet of its own'));
  await user.click(press('Copy for the project'));
  expect(JSON.parse(copied[0] ?? '')).toEqual(report.recording);
});

test('where it cannot be done, what to do is said', async () => {
  const problem = new PlanProblem('protected', 'The workbook’s structure is protected. Unprotect it.');
  const { user } = show({ tryEverything: () => Promise.reject(problem) });
  await user.click(press('Try everything on a sheet of its own'));
  expect(statuses()).toContain(
    'It could not be finished. The workbook’s structure is protected. Unprotect it.',
  );
  expect(press('Copy for the project')).toBeDefined();
});
