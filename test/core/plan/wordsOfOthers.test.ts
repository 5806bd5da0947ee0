import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

/** Headings whose words are near to those of a field that they are not. */

const texts = [
  'Recruit two advisers for schools',
  'Write the guidance for carers',
  'Publish the local offer pages',
  'Train the assessment team in law',
  'Agree the joint budget with health',
  'Survey families about waiting',
];
/** A plan with one more column, and what was read and asked of it. */
function planWith(heading: string, values: readonly CellValue[], state = 'Status') {
  const plan = planOf(
    sheetOf([
      ['Action', 'Owner', 'Due date', state, heading],
      ...texts.map((text, row) => [
        text,
        'Head of SEND',
        46000 + row,
        state === 'Status' ? 'Complete' : `Noted in the minutes of meeting ${String(row)}`,
        values[row % values.length] ?? '',
      ]),
    ]),
  );
  const [table] = plan.tables;
  const field = Object.entries(table?.columns ?? {}).find(([, column]) => column === 4)?.[0] ?? null;
  return { field, questions: plan.questions.map(({ words }) => words), plan };
}

test.each<[string, readonly CellValue[], string | null]>([
  ['Last updated date', [46010, 46011, 46020], null],
  ['Actual res. date', [46010, '', 46020], 'completed'],
  ['Actual behaviour', texts.map((text) => `Nobody was asked to ${text}`), null],
  ['Task to be done by', ['Jo Hill', 'Al Hay', 'Bo Lee'], null],
])('“%s” is what it says', (heading, values, field) => {
  expect(planWith(heading, values)).toMatchObject({ field, questions: [] });
});

test('“To be done by” is who leads over names, and when it is due over days', () => {
  const planOver = (values: readonly CellValue[]) =>
    planOf(
      sheetOf([
        ['Action', 'RAG', 'Task to be done by'],
        ...texts.map((text, row) => [text, 'Green', values[row % values.length] ?? '']),
      ]),
    ).tables[0]?.columns;
  expect(planOver(['Jo Hill', 'Al Hay', 'Bo Lee'])).toMatchObject({ lead: 2 });
  expect(planOver([46010, 46020, 46030])).toMatchObject({ due: 2 });
});

test('how long a task takes, its stage and its type are not asked about as ratings', () => {
  expect(planWith('The required period', ['One week', 'Two days'], 'Comments').questions).toEqual([]);
  expect(planWith('Feature type', ['Art', 'Code'], 'Comments').questions).toEqual([]);
  const stages = ['Prepare', 'Prepare', 'Analyse', 'Analyse', 'Build', 'Build'];
  const { field, plan } = planWith('Stage', stages, 'Comments');
  expect([field, plan.actions.map(({ area }) => area)]).toEqual(['area', stages]);
});

test('the workstream that an action is related to is its area, or is asked about', () => {
  const runs = ['Homes', 'Homes', 'Homes', 'Schools', 'Schools', 'Schools'];
  expect(planWith('Related workstream', runs).plan.actions.map(({ area }) => area)).toEqual(runs);
  expect(
    planWith('Related workstream', ['Start', 'Data', 'Data', 'Analysis', 'Report', 'Close']).questions,
  ).toEqual(['Does column E “Related workstream” of “Plan” hold the priority area?']);
});

test('what a finding is a breach of is not asked about as what is to be done', () => {
  const { actions, questions } = planOf(
    sheetOf([
      ['Finding ID', 'Finding title', 'Source framework', 'Owner', 'Status', 'Target date'],
      ...texts.map((_, row) => [
        `F-00${String(row)}`,
        `${['Access', 'Payment', 'Backup', 'Transfer', 'Contract', 'Training'][row] ?? ''} review not done`,
        `${['Code 27', 'Rule book', 'Charter', 'Law on data', 'Guide', 'Policy'][row] ?? ''} - 5.${String(row)} / Part 8.2`,
        'Head of IT',
        'Complete',
        46000 + row,
      ]),
    ]),
  );
  expect(actions[0]?.text).toBe('Access review not done');
  expect(questions).toEqual([]);
});
