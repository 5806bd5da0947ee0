import { parseIsoDate } from '../../../src/core/cells/serialDate';
import { ratingMerged } from '../../../src/core/checks/ratingMerged';
import { mappingOf } from '../../../src/core/plan/mapping/mappingOf';
import { emptyMapping, type Mapping } from '../../../src/core/plan/mapping/mapping';
import { withAnswer } from '../../../src/core/plan/mapping/withAnswer';
import { fillsNeeded, outlinePlan } from '../../../src/core/plan/outlinePlan';
import type { Plan } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { rollUpPlan } from '../../../src/core/rollup/rollUpPlan';
import { sheetOf, workbookOf } from '../../support/sheet';

const asAt = parseIsoDate('2025-09-08') ?? 0;
/** A plan whose first rating is merged over three actions, all of which were due. */
const sheet = sheetOf(
  [
    ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
    ['1.1', 'Appoint a nurse', 'ICB', asAt - 30, 'Blue'],
    ['1.2', 'Train the staff', 'ICB', asAt - 20, ''],
    ['1.3', 'Publish the offer', 'ICB', asAt - 10, ''],
    ['1.4', 'Renew the lease', 'ICB', asAt + 10, 'Green'],
  ],
  { merges: [{ row: 1, column: 4, rows: 3, columns: 1 }] },
);
const read = (mapping: Mapping = emptyMapping): Plan => readPlan(outlinePlan(workbookOf(sheet), mapping), []);
const states = ({ actions }: Plan) => actions.map(({ progress }) => progress.state);
const figures = (plan: Plan) => {
  const { finished, overdue } = rollUpPlan(plan, asAt).total;
  return { finished, overdue };
};

test('whose rating a merged cell is is asked, and nothing that hangs on it is a fact', () => {
  const plan = read();
  expect(plan.questions).toMatchObject([
    {
      about: 'rating.merged',
      cells: 'E2:E4',
      words:
        'The rating in E2:E4 is merged over 3 actions. Is it that of each of them, or of the first alone?',
      affects: ['progress', 'finished', 'overdue'],
    },
  ]);
  expect(figures(plan)).toEqual({ finished: null, overdue: null });
});

test.each([
  ['of each of them', ['blue', 'blue', 'blue', 'green'], { finished: 3, overdue: 0 }],
  ['of the first alone', ['blue', 'unrated', 'unrated', 'green'], { finished: 1, overdue: 2 }],
])('%s', (choice, expected, counted) => {
  const plan = read();
  const answered = read(withAnswer(mappingOf(plan), plan.key, plan.questions[0]!, choice));
  expect(answered.questions).toEqual([]);
  expect(states(answered)).toEqual(expected);
  expect(figures(answered)).toEqual(counted);
  // What is read for each of them needs no unmerging.
  const found = [...ratingMerged.find(answered, { asAt } as never)];
  expect(found).toHaveLength(choice === 'of each of them' ? 0 : 1);
});

test('a merged cell with nothing in it is not asked about', () => {
  const bare = sheetOf(
    [
      ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
      ['1.1', 'Appoint a nurse', 'ICB', asAt, ''],
      ['1.2', 'Train the staff', 'ICB', asAt, ''],
      ['1.3', 'Publish the offer', 'ICB', asAt, 'Green'],
    ],
    { merges: [{ row: 1, column: 4, rows: 2, columns: 1 }] },
  );
  expect(readPlan(outlinePlan(workbookOf(bare)), []).questions).toEqual([]);
});

test.each<[string, string, string]>([
  ['a colour', '', '#00B050'],
  ['a word', 'Green', '#FFFFFF'],
])('%s in a cell that is merged from a heading over its actions is asked about', (_, word, fill) => {
  const headed = sheetOf(
    [
      ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
      ['', 'Access', '', '', word],
      ['1.1', 'Appoint a nurse', 'ICB', asAt, ''],
      ['1.2', 'Train the staff', 'ICB', asAt, ''],
      ['', 'Quality', '', '', word],
      ['1.3', 'Publish the offer', 'ICB', asAt, ''],
      ['1.4', 'Renew the lease', 'ICB', asAt, 'Red'],
    ],
    {
      merges: [
        { row: 1, column: 4, rows: 3, columns: 1 },
        { row: 4, column: 4, rows: 2, columns: 1 },
      ],
    },
  );
  const readHeaded = (mapping: Mapping = emptyMapping): Plan => {
    const outline = outlinePlan(workbookOf(headed), mapping);
    const fills = fillsNeeded(outline).map(({ sheet: name, area }) => ({
      sheet: name,
      area,
      colours: Array.from({ length: area.rows }, (__, r) =>
        Array.from({ length: area.columns }, (___, c) =>
          [1, 4].includes(area.row + r) && area.column + c === 4 ? fill : '#FFFFFF',
        ),
      ),
    }));
    return readPlan(outline, fills);
  };
  const plan = readHeaded();
  expect(states(plan)).toEqual(['unrated', 'unrated', 'unrated', 'red']);
  expect(plan.questions.map(({ about, cells }) => [about, cells])).toEqual([['rating.merged', 'E2:E4']]);
  const answered = readHeaded(withAnswer(mappingOf(plan), plan.key, plan.questions[0]!, 'of each of them'));
  expect([states(answered), answered.questions]).toEqual([['green', 'green', 'green', 'red'], []]);
});

test('a cell that is merged over a due date and its rating has the rating of the fill that it shows', () => {
  const across = sheetOf(
    [
      ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
      ['1.1', 'Appoint a nurse', 'ICB', asAt, 'Red'],
      ['1.2', 'Train the staff', 'ICB', 'See the note', ''],
      ['1.3', 'Publish the offer', 'ICB', asAt, 'Amber'],
    ],
    { merges: [{ row: 2, column: 3, rows: 1, columns: 2 }] },
  );
  const outline = outlinePlan(workbookOf(across));
  // Only the first of merged cells need have the fill.
  const fills = fillsNeeded(outline).map(({ sheet: name, area }) => ({
    sheet: name,
    area,
    colours: Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) =>
        area.row + r === 2 && area.column + c === 3 ? '#00B050' : '#FFFFFF',
      ),
    ),
  }));
  expect(states(readPlan(outline, fills))).toEqual(['red', 'green', 'amber']);
});
