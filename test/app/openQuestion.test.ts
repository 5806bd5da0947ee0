import { rollupJson } from '../../src/cli/rollupJson';
import { printRollup } from '../../src/cli/printReport';
import { parseIsoDate } from '../../src/core/cells/serialDate';
import type { PlanQuestion } from '../../src/core/plan/plan';
import { rollUpPlan } from '../../src/core/rollup/rollUpPlan';
import { gridOf } from '../support/answers';
import { packOf, understood } from '../support/papersOf';
import { sheetOf, workbookOf } from '../support/sheet';

const asAt = parseIsoDate('2025-09-08') ?? 0;
const question: PlanQuestion = {
  about: 'rating.values',
  sheet: 'Plan',
  cells: 'F2:F4',
  words: 'Which colour are ◆ (1 action) and ◇ (1)?',
  choices: ['◆', '◇'],
  affects: ['progress', 'overdue'],
};
const cells = workbookOf(
  sheetOf([
    ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress BRAG', 'Impact BRAG'],
    ['1.1', 'Health', 'Appoint a nurse for schools', 'ICB', asAt - 50, '◆', 'Green'],
    ['1.2', 'Health', 'Publish the new pathway', 'ICB', asAt + 50, '◇', 'Amber'],
    ['2.1', 'Schools', 'Train all of the staff', 'Head of SEND', asAt - 50, 'Red', 'Red'],
  ]),
);

/** The plan with the question that a reader would ask of it. */
function asked(questions: readonly PlanQuestion[]) {
  const read = understood(cells, { asAt: '2025-09-08' });
  const plan = { ...read.plan, questions };
  const report = { ...read.report, questions, ...rollUpPlan(plan, asAt) };
  const models = packOf(cells, { report, plan, past: read.past });
  const words = (key: string): string =>
    models
      .filter((model) => model.key === key)
      .flatMap(gridOf)
      .flat()
      .join('\n');
  return { report, words };
}

const said = 'Not counted yet: 2 ratings given as “◆” and “◇”.';

test.each(['board-summary', 'priority-areas', 'members-summary', 'plan-checks'])(
  '%s says what is not counted yet, where it would have been counted',
  (key) => {
    expect(asked([question]).words(key)).toContain(said);
    expect(asked([]).words(key)).not.toContain('Not counted yet');
  },
);

test('no paper gives a number for what hangs on the question', () => {
  const { words } = asked([question]);
  expect(words('board-summary')).not.toMatch(/of 3 actions: overdue|progress Blue or Green \(\d/);
  expect(words('members-summary')).not.toMatch(/past the date|done or on track/);
  expect(words('priority-areas')).not.toMatch(/\d overdue/);
});

test('the JSON gives the question and no overdue; the terminal asks it, too', () => {
  const { report } = asked([question]);
  const json = JSON.parse(rollupJson(report)) as Record<string, unknown>;
  expect(json).toMatchObject({
    questions: [
      {
        about: 'rating.values',
        sheet: 'Plan',
        cells: 'F2:F4',
        choices: ['◆', '◇'],
        affects: ['progress', 'overdue'],
      },
    ],
    total: { overdue: null, dueSoon: null, rating: { suggested: null, why: said } },
  });
  expect(printRollup(report)).toContain(question.words);
  expect(printRollup(report)).toContain(said);
});
