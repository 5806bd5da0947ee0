import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

const day = 45908;
const projects = ['Website', 'Data warehouse', 'Payroll', 'Telephony'];
const states = ['On track', 'Complete', 'At risk', 'Off track'];
const leads = ['Ann Smith', 'Ben Jones', 'Ann Smith', 'Cas Brown'];

test.each(['Project', 'Project name', 'Project title'])(
  'projects under “%s” with who leads each, when it is due and how it goes are a plan',
  (heading) => {
    const plan = planOf(
      sheetOf([
        [heading, 'Owner', 'Due', 'Status'],
        ...projects.map((name, at) => [name, leads[at]!, day + at, states[at]!]),
      ]),
    );
    expect(plan.actions.map(({ text, lead }) => [text, lead])).toEqual(
      projects.map((name, at) => [name, leads[at]]),
    );
    expect(plan.actions.map(({ progress }) => progress.state)).toEqual(['green', 'blue', 'amber', 'red']);
    expect(plan.questions).toEqual([]);
  },
);

test('beside actions a project is their area', () => {
  const plan = planOf(
    sheetOf([
      ['Project', 'Task', 'Owner', 'Due', 'Status'],
      ...['Draw the plans', 'Order the parts', 'Test the lines', 'Train the staff'].map((text, at) => [
        projects[at >> 1]!,
        text,
        leads[at]!,
        day + at,
        states[at]!,
      ]),
    ]),
  );
  expect(plan.actions.map(({ area }) => area)).toEqual([
    'Website',
    'Website',
    'Data warehouse',
    'Data warehouse',
  ]);
});

describe('a Gantt chart under labels of its own', () => {
  const tasks = ['Draw the plans', 'Order the parts', 'Test the lines'];
  const chart = (labels: readonly (readonly CellValue[])[], heads: readonly CellValue[]) =>
    planOf(sheetOf([...labels, heads, ...tasks.map((text, at) => [text, day + at, day + at + 5, 5])]));
  const labels = [
    ['Project lead:', 'Ann Smith'],
    ['Status:', 'On track'],
    ['Start date:', day],
    ['Due date:', day + 90],
  ];

  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['right above it', labels],
    ['with a blank row between', [...labels, []]],
  ])('%s, is no card and no table on its side', (_, above) => {
    const plan = chart(above, ['Action', 'Start', 'End', 'Days', 'M', 'T', 'W', 'T', 'F']);
    expect(plan.actions).toEqual([]);
    expect(plan.sheets).toMatchObject([
      { read: false, why: 'no row of headings names an action and a rating' },
    ]);
  });
});
