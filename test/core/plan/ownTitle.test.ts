import type { CellValue, SheetCells } from '../../../src/core/cells/sheetCells';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { ownMarking } from '../../../src/core/plan/ownMarking';
import { ownTitle } from '../../../src/core/plan/ownTitle';
import { readPlan } from '../../../src/core/plan/readPlan';
import { sheetOf, workbookOf } from '../../support/sheet';

const heads = ['Ref', 'Action', 'Lead', 'Due date', 'Progress BRAG'];
const action = (ref: string) => [ref, 'Recruit two caseworkers', 'Head of SEND', '31/03/2027', 'Green'];
const planSheet = (name: string, ...above: CellValue[][]): SheetCells =>
  sheetOf([...above, [], heads, action('1.1'), action('1.2')], { name });

function titleOf(...sheets: SheetCells[]): string {
  const outline = outlinePlan(workbookOf(...sheets));
  return ownTitle(outline, readPlan(outline, []));
}

test('the words above the table, those with “plan” first', () => {
  expect(titleOf(planSheet('Plan', ['Fenwick Council'], ['SEND improvement plan 2024 to 2026']))).toBe(
    'SEND improvement plan 2024 to 2026',
  );
  expect(titleOf(planSheet('Plan', ['Written statement of action']))).toBe('Written statement of action');
});

test('never what a line tells of an area under its title, but for one that says “plan”', () => {
  const measure = ['Success measure: 90% on time by July 2026'];
  expect(titleOf(planSheet('Plan', ['Outcome 1: Timely plans'], measure))).toBe('');
  expect(titleOf(planSheet('Plan', ['Action plan: SEND'], measure))).toBe('Action plan: SEND');
});

test('never an area’s title, on one sheet or on a sheet for each', () => {
  const one = planSheet('P1', ['Priority 1: Strategic oversight of the plan']);
  const two = planSheet('P2', ['Priority 2: Timely plans']);
  expect(titleOf(one)).toBe('');
  expect(titleOf(one, two)).toBe('');
});

test('what stands above several areas’ sheets, or on a cover', () => {
  const name = ['SEND improvement plan'];
  const one = planSheet('P1', name, ['Priority 1: Oversight']);
  const two = planSheet('P2', name, ['Priority 2: Timely plans']);
  expect(titleOf(one, two)).toBe('SEND improvement plan');
  const cover = sheetOf([['How to use this plan'], ['Fenwick SEND improvement plan'], ['Version 2']], {
    name: 'Cover',
  });
  expect(titleOf(cover, one, two)).toBe('Fenwick SEND improvement plan');
});

test.each<[string[], CellValue[], string]>([
  [['SEND', 'OFFICIAL', 'Page 1 of 2'], [''], 'OFFICIAL'],
  [['OFFICIAL - SENSITIVE'], [''], 'OFFICIAL - SENSITIVE'],
  [[], ['OFFICIAL'], 'OFFICIAL'],
  // Words of a sentence are no marking.
  [['Official use of funds'], ['This plan is OFFICIAL and public'], ''],
])('a footer of %j and a cell of %j give the marking %p', (printed, row, marking) => {
  const sheet = { ...planSheet('Plan', ['Improvement plan'], row), printed };
  expect(ownMarking(outlinePlan(workbookOf(sheet)))).toBe(marking);
});

test.each(['Notes', 'RAG key', 'Lists', 'Change log'])('never the heading of a first sheet “%s”', (name) => {
  const first = sheetOf([['Status of the programme'], ['Plan started', 'Plan finished']], { name });
  expect(titleOf(first, planSheet('Actions'))).toBe('');
  expect(titleOf(first, planSheet('Actions', ['Fenwick SEND strategy']))).toBe('Fenwick SEND strategy');
});

test.each([
  'Key to the colours of the plan',
  'Last updated 3 May',
  'RAG ratings',
  'Version 2',
  'Back to list',
])('“%s” over the table is no title', (text) => {
  expect(titleOf(planSheet('Actions', [text]))).toBe('');
  expect(titleOf(planSheet('Actions', [text], ['Written statement of action']))).toBe(
    'Written statement of action',
  );
});

test('a row of a small table over the plan holds no title', () => {
  expect(titleOf(planSheet('Actions', ['On plan', 'Behind plan', 'Ahead of plan', 'No plan']))).toBe('');
});
