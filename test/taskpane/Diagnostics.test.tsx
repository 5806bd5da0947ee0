/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExcelFacts } from '../../src/app/diagnosis';
import { Diagnostics, type DiagnosticsProps } from '../../src/taskpane/help/Diagnostics';

const facts: ExcelFacts = {
  addin: 'BRAG Board 0.1.0',
  servedFrom: 'https://addins.example.gov.uk/',
  platform: 'windows',
  version: '16.0.17328',
  excelApi: '1.17',
  needed: '1.14',
  sharedRuntime: true,
  ribbon: true,
  shortcuts: false,
  groupsUndo: false,
  workbook: {
    isReadOnly: false,
    isStructureProtected: false,
    sheets: 4,
    protectedSheets: [],
    isManual: false,
  },
  storage: true,
  officeBackground: '#1F1F1F',
  language: 'en-GB',
  browser: 'Edg/120',
};

function show(props: Partial<DiagnosticsProps> = {}) {
  const copied: string[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <Diagnostics
        diagnose={() => Promise.resolve(facts)}
        copy={(text) => Promise.resolve(copied.push(text) > 0)}
        {...props}
      />
    </FluentProvider>,
  );
  return { copied, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

test('nothing is asked until a person asks', () => {
  const diagnose = jest.fn(() => Promise.resolve(facts));
  show({ diagnose });
  expect(diagnose).not.toHaveBeenCalled();
  expect(screen.queryByRole('term')).toBeNull();
});

test('each fact stands beside what it means, and the outcome is announced', async () => {
  const { user } = show();
  await user.click(press('Test this Excel'));
  expect(statuses()).toContain('Tested. Everything that BRAG Board needs is here.');
  const term = screen
    .getAllByRole('term')
    .find(({ textContent }) => textContent.startsWith('One undo step'))!;
  const meaning = within(term.parentElement!).getByRole('definition').textContent;
  expect(meaning).toBe('NoUse Undo fixes in the pane: it takes back all of them at once.');
});

test('what is in the way is counted, and marked in words', async () => {
  const workbook = {
    isReadOnly: true,
    isStructureProtected: true,
    sheets: 1,
    protectedSheets: [],
    isManual: false,
  };
  const { user } = show({ diagnose: () => Promise.resolve({ ...facts, workbook }) });
  await user.click(press('Test this Excel'));
  expect(statuses()).toContain('Tested. 2 things are in the way, marked below.');
  const marked = screen
    .getAllByRole('definition')
    .filter(({ textContent }) => textContent.startsWith('In the way'));
  expect(marked.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^In the way: Open for reading only/),
    expect.stringMatching(/^In the way: Protected/),
  ]);
});

test('all of it is copied as text for IT, and can be tested again', async () => {
  const { user, copied } = show();
  await user.click(press('Test this Excel'));
  await user.click(press('Copy for IT'));
  expect(copied[0]).toContain('Excel: Excel on Windows, version 16.0.17328');
  expect(copied[0]).toBe(screen.getByLabelText<HTMLTextAreaElement>('Text for IT').value);
  expect(statuses()).toContain('Copied.');
  expect(press('Test again')).toBeDefined();
});

test('where copying is blocked, the text is selected and that is said', async () => {
  const { user } = show({ copy: () => Promise.resolve(false) });
  await user.click(press('Test this Excel'));
  await user.click(press('Copy for IT'));
  const text = screen.getByLabelText<HTMLTextAreaElement>('Text for IT');
  expect(text.selectionEnd).toBe(text.value.length);
  expect(statuses()).toContain('Copying is blocked here. The text is selected: press Ctrl and C.');
});

test('a test that cannot be finished says so, with what there is for IT', async () => {
  const { user } = show({ diagnose: () => Promise.reject(new TypeError('Nothing there.')) });
  await user.click(press('Test this Excel'));
  expect(statuses()).toContain('The test could not be finished. Send the text below to your IT team.');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Text for IT').value).toBe('TypeError: Nothing there.');
});

test('names of sheets are text, whatever they hold', async () => {
  const workbook = {
    isReadOnly: false,
    isStructureProtected: false,
    sheets: 1,
    protectedSheets: ['<img src=x>'],
    isManual: false,
  };
  const { user } = show({ diagnose: () => Promise.resolve({ ...facts, workbook }) });
  await user.click(press('Test this Excel'));
  expect(screen.getByText('1 of 1: “<img src=x>”')).toBeDefined();
});
