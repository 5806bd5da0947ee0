/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fields } from '../../src/core/plan/columns/fields';
import type { Mapping } from '../../src/core/plan/mapping/mapping';
import type { PlanTable } from '../../src/core/plan/plan';
import { MappingForm } from '../../src/taskpane/settings/MappingForm';
import type { Task } from '../../src/taskpane/run/run';
import { report } from './samples';

const table: PlanTable = {
  sheet: 'Improvement plan',
  headerRow: 3,
  headerRows: 1,
  columns: { action: 1, progress: 2 },
  understood: [
    { field: 'action', column: 1, heading: 'Action', score: 10, margin: 5, runnerUp: '' },
    { field: 'progress', column: 2, heading: 'RAG', score: 8, margin: 5, runnerUp: '' },
  ],
  leftAlone: [],
  headings: [
    { column: 0, heading: 'Ward' },
    { column: 1, heading: 'Action' },
    { column: 2, heading: 'RAG' },
    { column: 3, heading: 'RAG last month' },
  ],
  areaSource: 'sheet name',
  body: { row: 4, column: 0, rows: 62, columns: 4 },
  rowsRead: 62,
  setAside: [],
};

const mapping: Mapping = {
  version: 1,
  sheets: [
    {
      name: 'Improvement plan',
      use: 'plan',
      tables: [
        {
          headerRow: 4,
          columns: { action: { column: 'B', heading: 'Action' }, progress: { column: 'C', heading: 'RAG' } },
        },
      ],
    },
    { name: 'Risks', use: 'ignore' },
  ],
};

/** The form, opened as a person opens it. */
async function show(busy = false) {
  const started: Task[] = [];
  const user = userEvent.setup();
  const start = (task: Task) => void started.push(task);
  render(<MappingForm report={report({ mapping, tables: [table] })} busy={busy} start={start} />);
  await user.click(screen.getByText('Correct how the plan was read'));
  return { user, started };
}

const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const chosen = (name: string) => choice(name).selectedOptions[0]?.textContent;
const press = (name: string) => screen.getByRole('button', { name });
const columnsOf = (tasks: readonly Task[]) => {
  const [task] = tasks;
  if (typeof task !== 'object' || task.do !== 'map') throw new Error('no mapping was started');
  return task.mapping?.sheets[0]?.tables?.[0]?.columns;
};

test('it shows what each sheet and each column was taken for', async () => {
  await show();
  expect(chosen('Improvement plan')).toBe('The plan');
  expect(chosen('Risks')).toBe('Left alone');
  const columns = screen.getByRole('group', { name: /^Columns of Improvement plan ?, under row 4$/ });
  expect(within(columns).getAllByRole('combobox')).toHaveLength(fields.length);
  expect(chosen('action')).toBe('B: Action');
  expect(chosen('progress rating')).toBe('C: RAG');
  expect(chosen('impact rating')).toBe('Not in this plan');
});

test('every column with a heading can be chosen, and “not in this plan”', async () => {
  await show();
  const options = within(choice('progress rating')).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'Not in this plan',
    'A: Ward',
    'B: Action',
    'C: RAG',
    'D: RAG last month',
  ]);
});

test('a column that is put right is kept, with its heading', async () => {
  const { user, started } = await show();
  await user.selectOptions(choice('progress rating'), 'D: RAG last month');
  expect(chosen('progress rating')).toBe('D: RAG last month');
  expect(started).toEqual([]);
  await user.click(press('Keep and read again'));
  expect(started).toHaveLength(1);
  expect(columnsOf(started)).toEqual({
    action: { column: 'B', heading: 'Action' },
    progress: { column: 'D', heading: 'RAG last month' },
  });
});

test('a column serves one field: what it was before is then not in the plan', async () => {
  const { user, started } = await show();
  await user.selectOptions(choice('impact rating'), 'C: RAG');
  expect(chosen('impact rating')).toBe('C: RAG');
  expect(chosen('progress rating')).toBe('Not in this plan');
  await user.click(press('Keep and read again'));
  expect(columnsOf(started)).toMatchObject({ progress: null, impact: { column: 'C', heading: 'RAG' } });
});

test('a field can be said not to be in the plan', async () => {
  const { user, started } = await show();
  await user.selectOptions(choice('progress rating'), 'Not in this plan');
  await user.click(press('Keep and read again'));
  expect(columnsOf(started)).toMatchObject({ progress: null });
});

test('a sheet can be said to be something else', async () => {
  const { user, started } = await show();
  await user.selectOptions(choice('Risks'), 'A risk register');
  await user.click(press('Keep and read again'));
  const [plan] = mapping.sheets;
  expect(started).toEqual([
    { do: 'map', mapping: { ...mapping, sheets: [plan, { name: 'Risks', use: 'risks' }] } },
  ]);
});

test('what was said can be forgotten', async () => {
  const { user, started } = await show();
  await user.selectOptions(choice('progress rating'), 'Not in this plan');
  await user.click(press('Detect again'));
  expect(started).toEqual([{ do: 'map', mapping: null }]);
});

test('during a run nothing can be kept, and the buttons stay where the keyboard is', async () => {
  const { user, started } = await show(true);
  for (const name of ['Keep and read again', 'Detect again']) {
    expect(press(name).getAttribute('aria-disabled')).toBe('true');
    await user.click(press(name));
  }
  expect(started).toEqual([]);
});
