import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanReport } from '../../src/app/planReport';
import { isoDate } from '../../src/core/cells/serialDate';
import { understandPlan } from '../../src/app/understandPlan';
import type { Plan } from '../../src/core/plan/plan';
import { exampleDay, openPlan } from '../support/standIn';

/** A case as the add-in reads it, through genuine Office.js. */
async function readCase(name: string): Promise<{ plan: Plan; report: PlanReport }> {
  const { inWorkbook } = await openPlan(readFileSync(join(__dirname, 'reading', `${name}.xlsx`)));
  return inWorkbook((workbook) => understandPlan(workbook, exampleDay));
}

const progressOf = ({ actions }: Plan): string[] => actions.map(({ progress }) => progress.state);
const codesOf = ({ issues }: PlanReport): string[] => issues.map(({ code }) => code);

test('Yellow is the amber light where there is no Amber, and Gray is no mistake', async () => {
  const { plan, report } = await readCase('b02-yellow-for-amber');
  expect(progressOf(plan)).toEqual(['blue', 'unrated', 'red', 'amber', 'green', 'amber']);
  expect(codesOf(report)).not.toContain('rating.unrecognised');
  expect(plan.questions).toEqual([]);
});

test('a key with Yellow for Amber and Green for complete is the one that counts', async () => {
  const { plan, report } = await readCase('b03-green-completed-yellow-in-progress');
  expect(plan.key).toMatchObject({
    green: 'Completed',
    amber: 'In progress',
    red: 'Overdue',
    source: 'workbook',
  });
  expect(progressOf(plan)).toEqual(['green', 'amber', 'red', 'unrated', 'green', 'amber']);
  expect(codesOf(report).filter((code) => /^rating\.(unrecognised|not-in-key)/.test(code))).toEqual([]);
  expect(plan.keyWarning).toContain('Yellow means “In progress” and counts as Amber.');
});

test('statuses of every tool are understood', async () => {
  const { plan, report } = await readCase('b04-status-words-only');
  expect(progressOf(plan)).toEqual(['blue', 'unrated', 'unrated', 'red', 'blue', 'unrated']);
  expect(codesOf(report)).not.toContain('rating.unrecognised');
});

test('stray characters around a rating count for nothing', async () => {
  const { plan } = await readCase('b06-stray-characters');
  expect(progressOf(plan)).toEqual(['green', 'amber', 'red', 'blue', 'green', 'green']);
});

test('grey, as the word on it says, has left the plan; what is struck through is told', async () => {
  const { plan } = await readCase('b10-struck-and-grey');
  expect(plan.actions.map(({ left }) => left)).toEqual(['', '', '', 'Cancelled', '', 'Cancelled']);
  expect(progressOf(plan)).toEqual(['green', 'amber', 'red', 'unrated', 'green', 'unrated']);
  expect(plan.sheets[0]?.why).toContain('1 action is struck through');
});

test('what left the plan is known by its words; what rests is in it still', async () => {
  const { plan, report } = await readCase('b16-left-the-plan');
  expect(plan.actions.map(({ left }) => left).filter((words) => words !== '')).toEqual([
    'Superseded',
    'Transferred to BAU',
    'Cancelled',
    'Withdrawn',
    'Merged with 1.2',
  ]);
  expect(progressOf(plan)).toEqual([...Array<string>(8).fill('unrated'), 'green', 'red', 'blue']);
  expect(codesOf(report)).not.toContain('rating.unrecognised');
});

test.each(['c03-risk-key-taken-for-the-rating-key', 'c03b-risk-key-by-fill'])(
  '%s: a key of risk is not the plan’s',
  async (name) => {
    const { plan } = await readCase(name);
    expect(plan.key.source).toBe('default');
    expect(progressOf(plan)).toEqual(['red', 'green', 'amber', 'blue']);
  },
);

test('colours count under headings that come again', async () => {
  const { plan } = await readCase('c09-colours-under-repeated-headings');
  expect(progressOf(plan)).toEqual(['red', 'green', 'amber', 'blue']);
});

test('a sentence that begins with the rating is that rating', async () => {
  const { plan } = await readCase('c11-colour-then-words');
  expect(progressOf(plan)).toEqual([
    'red',
    'amber',
    'green',
    'blue',
    'green',
    'invalid',
    'blue',
    'blue',
    'unrated',
    'invalid',
  ]);
});

test('percentages are read by the scale of their column', async () => {
  const { plan } = await readCase('c17-hundred-per-cent-is-overdue');
  expect(plan.actions.map(({ percent }) => percent)).toEqual([1, 0.5, 1]);
  const { plan: other } = await readCase('b15-green-and-completed');
  expect(other.actions.map(({ percent }) => percent)).toEqual([1, 0.5, 0.3, 0.1, 1, 1]);
});

test('dates as they are typed are read, or flagged', async () => {
  const { plan, report } = await readCase('b07-dates-typed');
  expect(plan.actions.map(({ due }) => (due.kind === 'date' ? isoDate(due.serial) : due.kind))).toEqual([
    '2024-12-25',
    '2025-08-31',
    '2025-08-31',
    '2025-08-31',
    '2025-08-31',
    '2025-08-31',
    'unreadable',
    'unreadable',
    '2025-08-01',
  ]);
  expect(codesOf(report).filter((code) => code === 'date.unreadable')).toHaveLength(2);
});
