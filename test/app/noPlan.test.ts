import { noPlan } from '../../src/app/noPlan';
import type { CellValue } from '../../src/core/cells/sheetCells';
import { outlinePlan } from '../../src/core/plan/outlinePlan';
import { sheetOf, workbookOf } from '../support/sheet';

const said = (sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): string =>
  noPlan(outlinePlan(workbookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name })))))
    .message;

const looked =
  'No plan was found: no sheet has actions under a row of headings that names an action and a progress or impact rating, or an action with a lead and a due date.';
const close = 'Open the workbook that holds the plan, or check its headings.';

test('a workbook of words says that nothing is like a plan, and what was looked at', () => {
  expect(said({ Notes: [['Dear all'], ['Please read']] })).toBe(
    `${looked} No sheet has a row of headings that is like a plan’s. Sheets looked at: “Notes”: no row of headings names an action and a rating. ${close}`,
  );
});

test.each([
  [['Action', 'Lead'], 'Action and Lead', 'no rating, and no due date'],
  [['Action', 'Due date'], 'Action and Due date', 'no rating, and no lead'],
  [['Action', 'Notes', 'Evidence'], 'Action and Evidence', 'no rating, and no lead or due date'],
  [['Lead', 'Due date'], 'Lead and Due date', 'no action and no rating'],
  [['Lead', 'Due date', 'Progress BRAG'], 'Lead, Due date and Progress', 'no action'],
])('headings %j are named, with what they lack', (heads, names, lack) => {
  const message = said({ Tasks: [heads, heads.map(() => 'x')] });
  expect(message).toContain(`where row 1 names `);
  expect(message).toContain(`, but ${lack}.`);
  for (const name of names.split(/, | and /)) expect(message.toLowerCase()).toContain(name.toLowerCase());
});

test('what comes closest is not looked at twice; of many other sheets five are named, and the rest counted', () => {
  const others = Object.fromEntries(
    Array.from({ length: 7 }, (_, at) => [`N${at + 1}`, [['Dear all'], ['Hello']]]),
  );
  const message = said({
    Tasks: [
      ['Action', 'Lead'],
      ['x', 'y'],
    ],
    ...others,
  });
  expect(message.split('“Tasks”')).toHaveLength(2);
  const [, list = ''] = message.split('Other sheets looked at: ');
  const named = [...list.matchAll(/“N\d”/g)].length;
  expect(named).toBeGreaterThan(0);
  expect(named).toBeLessThanOrEqual(5);
  expect(list).toContain(`and ${7 - named} more`);
  expect(list.split(' and ')[0]!.length).toBeLessThanOrEqual(200);
});
