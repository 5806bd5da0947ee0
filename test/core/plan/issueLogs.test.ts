import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

const day = 45908;
const issues = ['The server is slow at noon', 'Two posts are vacant', 'The lift is out of order'];
const actions = ['Move it to the cloud', 'Recruit two advisers', 'Repair the lift'];
const leads = ['Ann Smith', 'Ben Jones', 'Ann Smith'];
const levels = ['High', 'Medium', 'Low'];
const states = ['Open', 'Closed', 'In progress'];
const read = (name: string, heads: readonly string[], of: (at: number) => readonly CellValue[]) =>
  planOf(sheetOf([heads, ...issues.map((_, at) => of(at))], { name }));

test.each<[string, readonly string[], (at: number) => readonly CellValue[]]>([
  [
    'Issue log',
    ['ID', 'Issue', 'Impact (High/Med/Low)', 'Owner', 'Status', 'Resolution'],
    (at) => [at + 1, issues[at]!, levels[at]!, leads[at]!, states[at]!, actions[at]!],
  ],
  [
    'Issues',
    ['Issue description', 'Severity', 'Action', 'Owner', 'Due date', 'Status'],
    (at) => [issues[at]!, levels[at]!, actions[at]!, leads[at]!, day + at, states[at]!],
  ],
  [
    'Sheet1',
    ['Issue', 'Impact (H/M/L)', 'Mitigation', 'Owner', 'Status'],
    (at) => [issues[at]!, levels[at]!, actions[at]!, leads[at]!, states[at]!],
  ],
])('a log of issues on “%s” is no plan, and that is why', (name, heads, of) => {
  const plan = read(name, heads, of);
  expect(plan.sheets).toMatchObject([{ read: false, why: 'a log of issues' }]);
  expect([plan.actions, plan.questions]).toEqual([[], []]);
});

test.each(['Impact (High/Med/Low)', 'Impact H/M/L', 'Impact (Low - Medium - High)'])(
  '“%s” in a plan says how important an action is',
  (heading) => {
    const plan = read('Plan', ['Issue', heading, 'Action', 'Lead', 'By when'], (at) => [
      issues[at]!,
      levels[at]!,
      actions[at]!,
      leads[at]!,
      day + at,
    ]);
    expect(plan.actions.map(({ text }) => text)).toEqual(actions);
    expect(plan.questions).toEqual([]);
    expect(plan.tables[0]?.leftAlone).toMatchObject([{ holds: 'how important it is' }]);
  },
);
